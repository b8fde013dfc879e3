package org.malha.cases;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.malha.web.Form;
import org.malha.web.TextRules;

/** The form in which a chair writes a lesson: what it asks, and what may be answered. */
final class LessonForm {
  /** What was learnt, in a line; the title. */
  static final String TITLE = "titulo";

  /** What helped. */
  static final String HELPED = "ajudou";

  /** What to check before doing likewise. */
  static final String CHECK = "verificar";

  /** Ticked: what is told of the kind of situation. */
  static final String TYPE = "situacao";

  /** Ticked: reported constraints that it touches. */
  static final String CONSTRAINTS = "constrangimentos";

  /** Ticked: practices that it touches. */
  static final String PRACTICES = "praticas";

  /** How many constraints, and how many practices, a lesson touches at most. */
  static final int MOST_TOUCHED = 3;

  static final List<ReviewPlan.Text> TEXTS =
      List.of(
          new ReviewPlan.Text(TITLE, "lesson.title"),
          new ReviewPlan.Text(HELPED, "lesson.helped"),
          new ReviewPlan.Text(CHECK, "lesson.check"));

  private static final int LINE = 140;
  private static final int LONG = 4_000;

  private LessonForm() {}

  /**
   * Writes down what is wrong with a form.
   *
   * @param told the codes that may be told
   */
  static void check(
      Form form,
      Collection<String> told,
      Collection<String> constraints,
      Collection<String> practices) {
    text(form, TITLE, LINE);
    text(form, HELPED, LONG);
    text(form, CHECK, LONG);
    some(form, TYPE, told, SituationType.MOST);
    some(form, CONSTRAINTS, constraints, MOST_TOUCHED);
    some(form, PRACTICES, practices, MOST_TOUCHED);
  }

  private static void text(Form form, String name, int most) {
    String clean = TextRules.clean(form.value(name));
    TextRules.check(clean, most)
        .ifPresent(
            problem ->
                form.reject(
                    name,
                    problem == TextRules.Problem.EMPTY
                        ? "lesson.missing." + name
                        : "form." + problem.name().toLowerCase(Locale.ROOT),
                    String.valueOf(most),
                    String.valueOf(clean.length())));
  }

  private static void some(Form form, String name, Collection<String> known, int most) {
    List<String> chosen = chosen(form, name);
    if (!known.containsAll(chosen)) {
      form.reject(name, "form.unknown");
    } else if (chosen.size() > most) {
      form.reject(name, "form.too_many", String.valueOf(most));
    }
  }

  /** What is ticked in a field. */
  static List<String> chosen(Form form, String name) {
    return form.values(name).stream().distinct().toList();
  }
}
