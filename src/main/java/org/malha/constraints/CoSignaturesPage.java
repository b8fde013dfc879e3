package org.malha.constraints;

import java.time.Instant;
import java.util.List;
import org.malha.web.View;

/**
 * What each municipality says of a constraint, and said before.
 *
 * @param unsigned municipalities for which the viewer may still sign or enter
 */
public record CoSignaturesPage(
    ConstraintPage.Head head,
    List<ConstraintPage.Signature> current,
    List<Past> past,
    List<ConstraintPage.Tile> unsigned)
    implements View {

  /** What a municipality said until then. */
  public record Past(
      ConstraintPage.Signature said, String endedBy, Instant endedAt, boolean revoked) {}

  @Override
  public boolean publicPage() {
    return true;
  }
}
