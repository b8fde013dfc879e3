package org.malha.library;

import java.util.List;
import org.malha.web.View;

/**
 * A term of the glossary.
 *
 * @param relations broader, narrower and neighbouring terms
 * @param used where the library uses it, kind by kind
 */
public record TermPage(Article article, Term term, List<Related> relations, List<Related> used)
    implements View {
  @Override
  public boolean publicPage() {
    return true;
  }
}
