package org.malha.cases.deidentify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lists of names and cues, read once: which {@link Trait}s a word has, whatever its case and
 * accents. To add names, add lines to the list; a line may hold several words if each of them is a
 * name by itself.
 */
final class NameLists {
  private static final List<String> ENGLISH_ENDINGS =
      List.of(
          "s", "es", "ed", "d", "ing", "ly", "er", "ers", "ion", "ions", "ment", "ments", "ness",
          "ly");

  private static final Pattern ENGLISH_SUFFIX =
      Pattern.compile(
          "(?:[ts]ions?|[a-z]ity|ities|ments?|ships?|ness|isms?|olog(?:y|ical)|hood|[ai]ble|[a-z]ful"
              + "|less|ical|[ai]tive|graphy|wards?|works?)$");

  private final Map<String, Integer> traits = new HashMap<>(1 << 16);

  private NameLists() {}

  /** Reads all lists; takes some tens of milliseconds. */
  static NameLists standard() {
    var lists = new NameLists();
    lists.names("given-names.txt", Trait.GIVEN);
    lists.names("surnames.txt", Trait.SURNAME);
    lists.names("foreign-names.txt", Trait.FOREIGN);
    lists.names("diminutives.txt", Trait.DIMINUTIVE);
    lists.names("nicknames.txt", Trait.NICKNAME);
    lists.names("not-identifying.txt", Trait.ORDINARY);
    lists.professions();
    lists.words("usual-names.txt", Trait.USUAL);
    lists.words("english-words.txt", Trait.ENGLISH);
    lists.cues();
    lists.add("mª", Trait.GIVEN);
    return lists;
  }

  /** Whether a word, folded, has any of these traits, given as bits. */
  static boolean any(int traits, int bits) {
    return (traits & bits) != 0;
  }

  /** The traits of a folded word, as bits. */
  int of(String folded) {
    int known = traits.getOrDefault(folded, 0);
    return any(known, Trait.ENGLISH.bit()) || !english(folded)
        ? known
        : known | Trait.ENGLISH.bit();
  }

  private boolean english(String folded) {
    if (folded.length() > 6 && ENGLISH_SUFFIX.matcher(folded).find()) {
      return true;
    }
    for (String ending : ENGLISH_ENDINGS) {
      if (folded.length() > ending.length() + 2 && folded.endsWith(ending)) {
        String stem = folded.substring(0, folded.length() - ending.length());
        if (englishStem(stem)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean englishStem(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return has(stem)
        || has(stem + "e")
        || has(stem + "y")
        || (stem.endsWith("i") && has(stem.substring(0, last) + "y"))
        || (doubled && has(stem.substring(0, last)));
  }

  private boolean has(String word) {
    return any(traits.getOrDefault(word, 0), Trait.ENGLISH.bit());
  }

  /** One name a line; of names of several words only the whole would mean anything. */
  private void names(String list, Trait trait) {
    for (String line : lines(list)) {
      String name = line.split("[\t=;,(]", 2)[0].strip();
      if (!name.isEmpty() && name.chars().allMatch(Character::isLetter)) {
        add(name, trait);
      }
    }
  }

  /** Lines of the form "word ; kin" (or person, professional, title). */
  private void professions() {
    for (String line : lines("professions.txt")) {
      String[] parts = line.split(";", 2);
      String word = parts[0].strip();
      if (parts.length == 2 && word.chars().allMatch(Character::isLetter) && word.length() > 1) {
        switch (parts[1].strip()) {
          case "title" -> add(word, Trait.TITLE);
          case "kin" -> add(word, Trait.KIN);
          default -> add(word, Trait.ROLE);
        }
      }
    }
  }

  private void words(String list, Trait trait) {
    for (String line : lines(list)) {
      for (String word : line.split("\\s+")) {
        add(word, trait);
      }
    }
  }

  private void cues() {
    Trait group = Trait.TITLE;
    for (String line : lines("name-cues.txt")) {
      if (line.startsWith("[")) {
        group = Trait.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        for (String word : line.split("\\s+")) {
          add(word, group);
        }
      }
    }
  }

  private void add(String word, Trait trait) {
    traits.merge(Folding.fold(word), trait.bit(), (a, b) -> a | b);
  }

  /** The lines of a list without comments and blank ones; none if the list is not there. */
  static List<String> lines(String list) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = NameLists.class.getResourceAsStream(list)) {
      if (in == null) {
        return lines;
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
