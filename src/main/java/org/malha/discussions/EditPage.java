package org.malha.discussions;

import org.jspecify.annotations.Nullable;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * The form that changes a post.
 *
 * @param path where the post is shown
 * @param version of the text that the form began with, or that the author has now seen
 * @param stored the text as it stands, where it changed meanwhile
 * @param refused the key of the sentence that says why it could not be saved
 * @param gone whether it was withdrawn or hidden, so that it cannot be changed at all
 */
public record EditPage(
    Place place,
    long post,
    String path,
    Form form,
    int version,
    @Nullable String stored,
    @Nullable String refused,
    boolean gone)
    implements View {
  private static final String VERSION = "versao";

  static EditPage of(Places.Reached reached, String path, Form form, @Nullable String refused) {
    Post post = reached.post();
    boolean typed = !form.value(VERSION).isEmpty();
    boolean gone = reached.line().withdrawnAt() != null || reached.line().hiddenAt() != null;
    return new EditPage(
        reached.place(),
        post.id(),
        path,
        form,
        typed && refused == null ? version(form) : post.version(),
        refused == null || gone ? null : post.markdown(),
        gone && refused == null ? "post.gone" : refused,
        gone);
  }

  /** The version that the form began with; 0 when it does not say. */
  static int version(Form form) {
    String version = form.value(VERSION);
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
  }
}
