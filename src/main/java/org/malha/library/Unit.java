package org.malha.library;

import java.util.List;
import org.malha.content.Broken;
import org.malha.content.ContentFile;
import org.malha.content.Words;
import org.malha.content.Yaml;

/**
 * A unit of a course: text, an activity for the group, and questions with feedback.
 *
 * @param course the id of its course
 * @param order among the units of the course
 * @param minutes it takes, as we propose
 */
public record Unit(
    Head head,
    String course,
    int order,
    int minutes,
    Phrases outcomes,
    List<String> practices,
    List<String> constraints,
    List<String> concepts,
    List<String> figures,
    List<Question> questions,
    Passage.Texts texts)
    implements Item {
  /** Something to judge, with an answer to every choice. */
  public record Question(String id, Words text, List<Choice> choices) {}

  /** One choice, and what there is to say to whoever makes it. */
  public record Choice(Words text, boolean right, Words feedback) {}

  static Unit read(Front front, ContentFile file, String text) {
    Yaml yaml = front.yaml();
    List<String> practices = front.pointing("practices", Target::ofPractice);
    List<String> constraints = front.pointing("constraints", Target.CONSTRAINT);
    List<String> concepts = front.pointing("concepts", Target.TERM);
    List<String> figures = front.pointing("figures", Target.FIGURE);
    front.pointing(Target.COURSE, "course");
    return new Unit(
        front.head(Kind.UNIT, text),
        yaml.pointer("course"),
        yaml.number("order"),
        yaml.number("minutes"),
        front.phrases("outcomes"),
        practices,
        constraints,
        concepts,
        figures,
        yaml.rows("questions").stream().map(Unit::question).toList(),
        Passage.of(file));
  }

  private static Question question(Yaml row) {
    List<Choice> choices = row.rows("options").stream().map(Unit::choice).toList();
    if (choices.size() < 2 || choices.stream().noneMatch(Choice::right)) {
      throw new Broken(
          row.line("options"), "has a question without two options, one of them right");
    }
    return new Question(row.text("id"), new Words(row.text("pt"), row.text("en")), choices);
  }

  private static Choice choice(Yaml row) {
    return new Choice(
        new Words(row.text("pt"), row.text("en")),
        row.text("right").equals("true"),
        row.words("feedback"));
  }

  @Override
  public String path() {
    return Kind.COURSE.folder() + course + "/" + id();
  }
}
