package org.malha.traces;

/**
 * How many of something there are, and what becomes of them in either mode.
 *
 * @param key of the sentence, after {@code effect.}
 */
public record Told(String key, long number, Fate anonymised, Fate deleted) {
  static Told of(Effect effect, long number) {
    return new Told(effect.key(), number, effect.anonymised(), effect.deleted());
  }

  /** What became of them, when one of the modes was chosen. */
  Told done(Mode mode) {
    Fate fate = mode == Mode.DELETE ? deleted : anonymised;
    return new Told(key, number, fate, fate);
  }

  /** One line of a receipt, as {@link #read} takes it back. */
  String written() {
    return key + " " + number + " " + anonymised.name();
  }

  static Told read(String line) {
    String[] parts = line.split(" ", 3);
    Fate fate = Fate.valueOf(parts[2]);
    return new Told(parts[0], Long.parseLong(parts[1]), fate, fate);
  }
}
