package org.malha.library;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.web.View;

/**
 * A unit: what you learn, the text, the activity, the questions.
 *
 * @param units all of the course, to go on from one to the next
 * @param chosen the choices that were made, as {@code q1-0}
 */
public record UnitPage(
    Article article,
    Course course,
    Unit unit,
    List<Unit> units,
    List<Related> related,
    Set<String> chosen)
    implements View {
  /** The unit before it, if it is not the first. */
  public @Nullable Unit previous() {
    int at = units.indexOf(unit);
    return at > 0 ? units.get(at - 1) : null;
  }

  /** The unit after it, if it is not the last. */
  public @Nullable Unit next() {
    int at = units.indexOf(unit);
    return at >= 0 && at + 1 < units.size() ? units.get(at + 1) : null;
  }

  /** Whether somebody answered this question. */
  public boolean answered(Unit.Question question) {
    return chosen.stream().anyMatch(one -> one.startsWith(question.id() + "-"));
  }

  /** Whether this choice was made. */
  public boolean made(Unit.Question question, Unit.Choice choice) {
    return chosen.contains(question.id() + "-" + question.choices().indexOf(choice));
  }

  /** How many questions were answered with a right choice. */
  public long right() {
    return unit.questions().stream()
        .filter(q -> q.choices().stream().anyMatch(c -> c.right() && made(q, c)))
        .count();
  }

  /** How many questions were answered. */
  public long answered() {
    return unit.questions().stream().filter(this::answered).count();
  }

  @Override
  public boolean publicPage() {
    return true;
  }
}
