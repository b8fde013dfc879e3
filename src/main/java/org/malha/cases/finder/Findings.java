package org.malha.cases.finder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.malha.cases.deidentify.Deidentified;
import org.malha.cases.deidentify.Kind;
import org.malha.cases.deidentify.Mark;
import org.malha.cases.deidentify.Residue;

/**
 * A text and what was found in it, cut into pieces for the page.
 *
 * @param before the text as sent
 * @param after the same as it may be read
 * @param redacted the text of after, in one
 * @param counts how often each kind was found, in the order of the kinds
 */
public record Findings(
    List<Piece> before, List<Piece> after, String redacted, List<Count> counts, Residue residue) {
  /**
   * A stretch of text.
   *
   * @param kind the message key of what was found here; empty for a stretch with nothing
   */
  public record Piece(String text, String kind) {}

  /** So many of a kind; the message key of its name. */
  public record Count(String kind, int times) {}

  static Findings of(String text, Deidentified found) {
    List<Piece> before = new ArrayList<>();
    List<Piece> after = new ArrayList<>();
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    int last = 0;
    for (Mark mark : found.marks()) {
      Piece between = new Piece(text.substring(last, mark.start()), "");
      before.add(between);
      after.add(between);
      before.add(new Piece(text.substring(mark.start(), mark.end()), key(mark.kind())));
      after.add(new Piece(mark.replacement(), key(mark.kind())));
      counts.merge(mark.kind(), 1, Integer::sum);
      last = mark.end();
    }
    Piece rest = new Piece(text.substring(last), "");
    before.add(rest);
    after.add(rest);
    return new Findings(
        before,
        after,
        found.redacted(),
        counts.entrySet().stream().map(e -> new Count(key(e.getKey()), e.getValue())).toList(),
        found.residue());
  }

  /** The message key of the level. */
  public String level() {
    return "finder.level." + residue.level().name().toLowerCase(Locale.ROOT);
  }

  /** How many of the three cells of the level are filled. */
  public int cells() {
    return residue.level().ordinal() + 1;
  }

  private static String key(Kind kind) {
    return "finder.kind." + kind.name().toLowerCase(Locale.ROOT);
  }
}
