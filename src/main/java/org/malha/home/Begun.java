package org.malha.home;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.malha.discussions.Drafts;

/** Where a form that was begun belongs, by the name of its place; rooms below call them so. */
final class Begun {
  private static final Pattern POST = Pattern.compile("d-(\\d+)(?:-r-(\\d+))?");
  private static final Pattern RAISED = Pattern.compile("c-novo-(\\d+)(?:-([a-z0-9-]+))?");

  private Begun() {}

  /** The discussion in which it was begun, if in one. */
  static Optional<Long> discussion(Drafts.Begun draft) {
    return group(POST.matcher(draft.place()), 1).map(Long::valueOf);
  }

  /** Whether somebody wrote something in it, and did not only open it. */
  static boolean filled(Drafts.Begun draft) {
    return Stream.of("texto", "titulo", "acontece")
        .anyMatch(field -> !draft.form().value(field).isBlank());
  }

  /** Where to go on with a post about this. */
  static String path(Drafts.Begun draft, Matter matter) {
    return matter.path()
        + group(POST.matcher(draft.place()), 2).map(number -> "?responder=" + number).orElse("")
        + "#responder";
  }

  /** The group in which a constraint was begun, if it is one. */
  static Optional<Long> group(Drafts.Begun draft) {
    return group(RAISED.matcher(draft.place()), 1).map(Long::valueOf);
  }

  /** Where to go on with a constraint in this group. */
  static String path(Drafts.Begun draft, MyGroup group) {
    return "/constrangimentos/novo?grupo="
        + group.slug()
        + group(RAISED.matcher(draft.place()), 2).map(source -> "&de=" + source).orElse("");
  }

  private static Optional<String> group(Matcher matcher, int number) {
    return matcher.matches() ? Optional.ofNullable(matcher.group(number)) : Optional.empty();
  }
}
