package org.malha.cases.deidentify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An invented note of which every identifier is known. Its file says style and language, then the
 * text with {@code [[KIND|passage]]} for each.
 */
record LabelledNote(String name, String style, Language language, String text, List<Label> labels) {
  /** One identifier, by indices of the text. */
  record Label(int start, int end, Kind kind) {}

  private static final Pattern MARKUP = Pattern.compile("\\[\\[([A-Z_0-9]+)\\|([^|\\]]+)]]");

  String passage(Label label) {
    return text.substring(label.start(), label.end());
  }

  /** All notes of one folder, {@code tune}, {@code test} or {@code fresh}, in order of names. */
  static List<LabelledNote> half(String half) {
    URL folder = Objects.requireNonNull(LabelledNote.class.getResource("/deidentify/" + half));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(LabelledNote::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static LabelledNote read(Path file) {
    try {
      String content = Files.readString(file);
      String[] parts = content.split("\n\n", 2);
      return of(
          file.getFileName().toString(),
          header(parts[0], "style"),
          header(parts[0], "lang"),
          parts[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LabelledNote of(String name, String style, String language, String marked) {
    var text = new StringBuilder();
    List<Label> labels = new ArrayList<>();
    int last = 0;
    for (MatchResult mark : MARKUP.matcher(marked).results().toList()) {
      text.append(marked, last, mark.start());
      int start = text.length();
      text.append(mark.group(2));
      labels.add(new Label(start, text.length(), Kind.valueOf(mark.group(1))));
      last = mark.end();
    }
    text.append(marked, last, marked.length());
    if (text.indexOf("[[") >= 0 || text.indexOf("]]") >= 0) {
      throw new IllegalArgumentException(name + ": markup that cannot be read");
    }
    return new LabelledNote(
        name,
        style,
        language.equals("en") ? Language.ENGLISH : Language.PORTUGUESE,
        text.toString(),
        labels);
  }

  private static String header(String head, String name) {
    return head.lines()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElseThrow();
  }
}
