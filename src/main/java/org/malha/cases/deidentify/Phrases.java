package org.malha.cases.deidentify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of words and phrases, found token by token without regard to case and accents. */
final class Phrases {
  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable String value;
  }

  /** What is written short in names of places, a stop after it or not. */
  private static final Map<String, List<String>> SHORT =
      Map.of(
          "s", List.of("sao", "santo", "santa", "s"),
          "sto", List.of("santo"),
          "sta", List.of("santa"),
          "st", List.of("santo", "santa", "st"),
          "v", List.of("vila", "v"),
          "vn", List.of("vila"),
          "snra", List.of("senhora"),
          "sra", List.of("senhora"),
          "n", List.of("nossa", "nova", "n"));

  private final Node root = new Node();

  /**
   * Reads lists beside this class, one entry a line; {@code #} begins a comment, and what follows a
   * {@code |} or {@code ;} is the value of the entry. A list that is not there is empty.
   */
  static Phrases read(String... names) {
    Phrases phrases = new Phrases();
    for (String name : names) {
      for (String line : lines(name)) {
        int bar = Math.max(line.indexOf('|'), line.indexOf(';'));
        String entry = bar < 0 ? line : line.substring(0, bar);
        phrases.add(entry, bar < 0 ? "" : line.substring(bar + 1).strip());
      }
    }
    return phrases;
  }

  static Phrases of(String entries) {
    Phrases phrases = new Phrases();
    for (String entry : entries.split(",")) {
      phrases.add(entry, "");
    }
    return phrases;
  }

  static List<String> lines(String name) {
    InputStream in = Phrases.class.getResourceAsStream(name);
    if (in == null) {
      return List.of();
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().map(String::strip).filter(Phrases::entry).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean entry(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }

  private void add(String entry, String value) {
    Node node = root;
    for (Token token : Reading.of(entry).tokens()) {
      node = node.next.computeIfAbsent(Misread.ordinals(token.folded()), word -> new Node());
    }
    node.value = value;
  }

  /** The index after the longest phrase that begins at a word; the index itself if none does. */
  int end(Sequence words, int at) {
    int longest = at;
    Node node = root;
    for (int i = at; i < words.size() && (i == at || words.joined(i)); i++) {
      node = node.next.get(words.folded(i));
      if (node == null) {
        return longest;
      }
      if (node.value != null) {
        longest = i + 1;
      }
    }
    return longest;
  }

  /**
   * As {@link #end}, for names as people write them: "S." for São, Santo or Santa, "V." for Vila,
   * and words that a scanner broke in two.
   */
  int endAsWritten(Sequence words, int at) {
    return asWritten(words, at, root, at);
  }

  private static int asWritten(Sequence words, int i, Node node, int longest) {
    if (i >= words.size() || !words.letters(i)) {
      return longest;
    }
    int best = longest;
    for (String word : SHORT.getOrDefault(words.folded(i), List.of(words.folded(i)))) {
      best = Math.max(best, next(words, i + 1, node.next.get(word), best));
    }
    if (words.half(i + 1)) {
      String whole = words.folded(i) + words.folded(i + 1);
      best = Math.max(best, next(words, i + 2, node.next.get(whole), best));
    }
    return best;
  }

  private static int next(Sequence words, int i, @Nullable Node node, int longest) {
    if (node == null) {
      return longest;
    }
    int best = node.value == null ? longest : i;
    return words.joined(i) ? asWritten(words, i, node, best) : best;
  }

  /** Whether any of the phrases stands in a text. */
  boolean within(Sequence words) {
    for (int i = 0; i < words.size(); i++) {
      if (end(words, i) > i) {
        return true;
      }
    }
    return false;
  }

  /** The value of the phrase between two words. */
  String value(Sequence words, int from, int to) {
    Node node = root;
    for (int i = from; i < to; i++) {
      node = node.next.get(words.folded(i));
      if (node == null) {
        return "";
      }
    }
    return node.value == null ? "" : node.value;
  }

  /** Whether a phrase ends right before a word. */
  boolean endsBefore(Sequence words, int at, int longest) {
    for (int from = Math.max(0, at - longest); from < at; from++) {
      if (end(words, from) == at) {
        return true;
      }
    }
    return false;
  }
}
