package org.malha.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.malha.web.Language;

/**
 * What people say where the texts have another word: {@code papelada} for procedures.
 *
 * @param said either of which leads to what is meant, never the other way
 */
record Everyday(List<Vocabulary.Name> said, List<Vocabulary.Name> meant) {
  /** All lines of the file. */
  static List<Everyday> all() {
    try (InputStream in = Everyday.class.getResourceAsStream("/search/everyday.txt")) {
      if (in == null) {
        throw new IllegalStateException("The everyday words are not packed");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Everyday::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Everyday of(String line) {
    int to = line.indexOf('>');
    int between = line.indexOf('/');
    var said = new ArrayList<Vocabulary.Name>();
    names(line.substring(0, between), Language.PT, said);
    names(line.substring(between + 1, to), Language.EN, said);
    var meant = new ArrayList<Vocabulary.Name>();
    names(line.substring(to + 1), Language.PT, meant);
    return new Everyday(List.copyOf(said), List.copyOf(meant));
  }

  private static void names(String part, Language language, List<Vocabulary.Name> into) {
    Arrays.stream(part.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(name -> into.add(new Vocabulary.Name(language, name, true)));
  }
}
