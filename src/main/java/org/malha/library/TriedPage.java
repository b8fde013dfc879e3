package org.malha.library;

import java.util.List;
import org.malha.content.Words;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * The form in which a municipality says how a practice went there.
 *
 * @param path of the practice
 * @param told whether it said so already
 * @param past what it said before
 */
public record TriedPage(
    Words practice,
    String path,
    String action,
    String municipality,
    boolean told,
    List<PastAdoption> past,
    Form form)
    implements View {
  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
