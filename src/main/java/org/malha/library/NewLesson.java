package org.malha.library;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.malha.content.Words;
import org.malha.web.Language;
import org.malha.web.Markdown;
import org.malha.web.Messages;
import org.malha.web.SafeHtml;

/**
 * A lesson that two people have read and found good, on its way into the library.
 *
 * @param helped what helped
 * @param check what to check before doing likewise
 * @param situation the kind of situation in a few words; empty where nothing is told
 * @param sectors ids of the vocabulary
 * @param practices ids of practices
 * @param constraints ids of reported constraints
 */
public record NewLesson(
    Language language,
    String title,
    String helped,
    String check,
    Words situation,
    List<String> sectors,
    List<String> practices,
    List<String> constraints) {
  private static final Pattern HEADING = Pattern.compile("(?m)^( {0,3})(#|---|===)");

  /** What helped, as it will be shown. */
  public SafeHtml helpedShown() {
    return Markdown.render(plain(helped));
  }

  /** What to check, as it will be shown. */
  public SafeHtml checkShown() {
    return Markdown.render(plain(check));
  }

  /** The file of it. */
  String file(String id, YearMonth month) {
    var text = new StringBuilder("---\n");
    line(text, "id", id);
    line(text, "kind", Kind.LESSON.word());
    line(text, "lang", language.code());
    line(text, "month", month.toString());
    line(text, "licence", "CC BY 4.0");
    line(text, "title", quoted(title));
    if (!situation.pt().isEmpty()) {
      line(text, "situation_pt", quoted(situation.pt()));
      line(text, "situation_en", quoted(situation.en()));
    }
    list(text, "sectors", sectors);
    list(text, "practices", practices);
    list(text, "constraints", constraints);
    text.append("---\n## ").append(language.code()).append("\n\n");
    part(text, "lesson.helped", helped);
    part(text, "lesson.check", check);
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append(": ").append(value).append('\n');
  }

  private static void list(StringBuilder text, String name, List<String> ids) {
    if (!ids.isEmpty()) {
      line(text, name, "[" + String.join(", ", ids) + "]");
    }
  }

  private void part(StringBuilder text, String heading, String words) {
    text.append("### ")
        .append(Messages.text(language, heading))
        .append("\n\n")
        .append(plain(words))
        .append("\n\n");
  }

  /** Without what would begin another part of the file. */
  private static String plain(String words) {
    return HEADING.matcher(words.replace("\r\n", "\n")).replaceAll("$1\\\\$2");
  }

  private static String quoted(String words) {
    String line = words.replaceAll("[\\s\\p{Cntrl}\\x7F-\\x9F]+", " ").strip();
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
