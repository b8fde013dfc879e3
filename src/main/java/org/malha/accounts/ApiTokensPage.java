package org.malha.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * The keys with which programs act for the person.
 *
 * @param made a new key, shown this once; it is the answer to its form, so that it stands in no
 *     address and no cookie
 */
public record ApiTokensPage(Form form, List<Line> tokens, @Nullable String made) implements View {
  /** One key that still opens. */
  public record Line(long id, String label, Instant made, Instant expires) {
    static Line of(ApiToken token) {
      return new Line(token.id(), token.label(), token.madeAt(), token.expiresAt());
    }
  }
}
