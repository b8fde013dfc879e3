package org.malha.library;

import org.malha.content.ContentFile;
import org.malha.content.Words;
import org.malha.content.Yaml;

/**
 * A course that a group can take together or a person alone.
 *
 * @param order among the courses
 * @param hours it takes, as we propose
 * @param outcomes what people can do afterwards
 */
public record Course(
    Head head, int order, int hours, Words audience, Phrases outcomes, Passage.Texts texts)
    implements Item {
  static Course read(Front front, ContentFile file, String text) {
    Yaml yaml = front.yaml();
    return new Course(
        front.head(Kind.COURSE, text),
        yaml.number("order"),
        yaml.number("hours"),
        yaml.words("audience"),
        front.phrases("outcomes"),
        Passage.of(file));
  }
}
