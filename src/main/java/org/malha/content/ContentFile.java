package org.malha.content;

import org.malha.web.Language;

/**
 * A text of the content: front matter between two lines {@code ---}, then {@code ## pt} and {@code
 * ## en}.
 *
 * @param front what stands in the front matter
 * @param body all after it, lines ended by {@code \n}
 * @param bodyLine the line of the file in which the body begins
 */
public record ContentFile(Yaml front, String body, int bodyLine) {
  private static final String RULE = "---\n";

  /**
   * Reads a file.
   *
   * @throws Broken saying what is wrong with it
   */
  public static ContentFile read(String file) {
    String text = file.replace("\r\n", "\n");
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    int end = text.indexOf("\n" + RULE, RULE.length() - 1);
    if (!text.startsWith(RULE) || end < 0) {
      throw new Broken(1, "does not begin with front matter between two lines ---");
    }
    String front = text.substring(RULE.length(), end + 1);
    int lines = (int) front.chars().filter(c -> c == '\n').count();
    return new ContentFile(Yaml.of(front, 2), text.substring(end + 1 + RULE.length()), lines + 3);
  }

  /** The line of the file in which a piece of the body begins. */
  public int line(String piece) {
    int at = Math.max(0, body.indexOf(piece));
    return bodyLine + (int) body.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  /**
   * What stands under {@code ## pt} or {@code ## en}.
   *
   * @throws Broken when there is none
   */
  public String in(Language language) {
    String heading = "\n## " + language.code() + "\n";
    String whole = "\n" + body;
    int start = whole.indexOf(heading);
    if (start < 0) {
      throw new Broken(bodyLine, "has no ## " + language.code());
    }
    int from = start + heading.length();
    int end = whole.indexOf("\n## ", from - 1);
    return whole.substring(from, end < 0 ? whole.length() : Math.max(from, end)).strip();
  }
}
