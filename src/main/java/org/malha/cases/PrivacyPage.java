package org.malha.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * The page of the privacy role.
 *
 * @param flags what waits for a decision
 * @param openings what the viewer asked
 */
public record PrivacyPage(List<Flagged> flags, List<Asked> openings, Form form) implements View {
  /**
   * A flagged passage; its room is not said.
   *
   * @param situation whether it is the situation of a room that goes on
   * @param asked the viewer's request about its mask that waits or was agreed to; null where there
   *     is none
   */
  public record Flagged(
      long id,
      String reason,
      LocalDate on,
      boolean situation,
      Written words,
      @Nullable Asked asked) {}

  /** That the viewer asked who is behind a mask. */
  public record Asked(long id, String reason, LocalDate on, boolean waiting, boolean agreed) {}

  /** The field with the reason why the mask behind a flag should be opened. */
  public static String reason(long flag) {
    return PrivacyResource.REASON + "-" + flag;
  }

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
