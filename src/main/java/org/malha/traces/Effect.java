package org.malha.traces;

/**
 * One line of what becomes of things when a person is erased.
 *
 * @param key of its sentence, after {@code effect.}
 * @param sql that counts them; each {@code ?} is the person's id
 */
public record Effect(String key, String sql, Fate anonymised, Fate deleted) {
  /** The same in both modes. */
  public static Effect of(String key, Fate fate, String sql) {
    return new Effect(key, sql, fate, fate);
  }

  /** Different in the two modes. */
  public static Effect of(String key, Fate anonymised, Fate deleted, String sql) {
    return new Effect(key, sql, anonymised, deleted);
  }

  Fate in(Mode mode) {
    return mode == Mode.DELETE ? deleted : anonymised;
  }
}
