package org.malha.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.malha.cases.deidentify.Residue;
import org.malha.cases.deidentify.Residue.Level;
import org.malha.web.Language;
import org.malha.web.Messages;

/**
 * How likely somebody is recognised in a text as it reads, and why. A level that was raised says by
 * what, and never that nothing was seen.
 *
 * @param residue what the finder saw
 * @param kept how many passages stay that the finder marked
 * @param sensitive whether being recognised would do more harm than elsewhere: then it is never low
 * @param refused whether it can be read by nobody as it is
 */
public record Risk(Residue residue, int kept, boolean sensitive, boolean refused) {
  /** How likely it is. */
  public Level level() {
    if (refused) {
      return Level.HIGH;
    }
    return sensitive && residue.level() == Level.LOW ? Level.MEDIUM : residue.level();
  }

  /** The message key of the level. */
  public String key() {
    return "finder.level." + level().name().toLowerCase(Locale.ROOT);
  }

  /** How many of the three cells of the level are filled. */
  public int cells() {
    return level().ordinal() + 1;
  }

  /** The sentences that say why. */
  public List<String> reasons(Language language) {
    List<String> reasons = new ArrayList<>();
    if (kept > 0) {
      reasons.add(Messages.text(language, "writing.risk.kept", kept));
    }
    if (sensitive) {
      reasons.add(Messages.text(language, "writing.risk.sensitive"));
    }
    if (reasons.isEmpty() || residue.level() != Level.LOW) {
      reasons.addAll(residue.reasons());
    }
    return reasons;
  }
}
