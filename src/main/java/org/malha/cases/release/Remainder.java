package org.malha.cases.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.malha.cases.deidentify.Deidentified;
import org.malha.cases.deidentify.Deidentifier;
import org.malha.cases.deidentify.Language;
import org.malha.cases.deidentify.Residue;
import org.malha.cases.deidentify.Residue.Level;

/**
 * What may still lead to somebody in a text as it reads. What its author kept weighs one level
 * more; of the finder's reasons those are left out that take it for replaced.
 */
public final class Remainder {
  private Remainder() {}

  /**
   * Of a text that was released.
   *
   * @param kept whether its author kept something that the finder marks
   * @param reader the language of the reasons
   */
  public static Residue of(
      Collection<ReleasedText> texts, boolean kept, Deidentifier finder, Language reader) {
    Map<String, String> fields = new LinkedHashMap<>();
    texts.forEach(text -> fields.put(String.valueOf(fields.size()), text.text()));
    return of(finder.examine(new Sheet(fields).text(), reader), kept, finder, reader);
  }

  static Residue of(Deidentified text, boolean kept, Deidentifier finder, Language reader) {
    Residue all = text.residue();
    if (!kept) {
      return all;
    }
    Level level = all.level() == Level.LOW ? Level.MEDIUM : Level.HIGH;
    List<String> reasons = new ArrayList<>();
    if (all.level() != Level.LOW) {
      reasons.addAll(all.reasons());
      reasons.retainAll(finder.examine(text.redacted(), reader).residue().reasons());
    }
    return new Residue(level, reasons, all.clues());
  }
}
