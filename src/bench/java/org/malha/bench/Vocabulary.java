package org.malha.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words, the most frequent first: those of our own content in Portuguese, and between the rarer of
 * them invented ones that look like Portuguese.
 */
final class Vocabulary {
  private static final int INVENTED = 60_000;
  private static final int OUR_MOST_FREQUENT = 300;
  private static final int OUR_RAREST = 20_000;
  private static final Pattern WORD = Pattern.compile("\\p{L}{1,30}");

  private static final String[] BEGINNINGS = {
    "b", "c", "d", "f", "g", "j", "l", "m", "n", "p", "r", "s", "t", "v", "br", "cr", "dr", "fl",
    "gr", "pl", "pr", "tr", "ch", "lh", "nh", "qu", ""
  };
  private static final String[] MIDDLES = {
    "a", "e", "i", "o", "u", "ai", "ei", "ou", "an", "en", "in", "on", "ar", "er", "or", "as", "es",
    "á", "é", "ó", "ã", "ê", "al", "el"
  };
  private static final String[] ENDINGS = {
    "a", "o", "e", "ar", "er", "ir", "ado", "ido", "ada", "ção", "mento", "dade", "eiro", "eira",
    "al", "ável", "ista", "oso", "ente", "ância", "ico", "ica", "or", "ora", "inho"
  };

  private Vocabulary() {}

  static List<String> of(Path content, Random random) {
    List<String> ours = ours(content);
    Set<String> known = Set.copyOf(ours);
    var invented = new LinkedHashSet<String>();
    while (invented.size() < INVENTED) {
      String word = invent(random);
      if (!known.contains(word)) {
        invented.add(word);
        if (random.nextInt(3) == 0) {
          invented.add(word + (word.endsWith("r") ? "es" : "s"));
        }
      }
    }
    int frequent = Math.min(OUR_MOST_FREQUENT, ours.size());
    var all = new ArrayList<>(ours.subList(0, frequent));
    all.addAll(invented);
    for (String word : ours.subList(frequent, ours.size())) {
      all.add(frequent + random.nextInt(OUR_RAREST - frequent), word);
    }
    return all;
  }

  private static String invent(Random random) {
    var word = new StringBuilder();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      word.append(any(BEGINNINGS, random)).append(any(MIDDLES, random));
    }
    return word.append(any(BEGINNINGS, random)).append(any(ENDINGS, random)).toString();
  }

  private static String any(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }

  private static List<String> ours(Path content) {
    Map<String, Integer> times = new HashMap<>();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        WORD.matcher(portuguese(Files.readString(file)))
            .results()
            .map(MatchResult::group)
            .forEach(word -> times.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return times.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String portuguese(String text) {
    int from = text.indexOf("\n## pt");
    int to = text.indexOf("\n## en");
    return from < 0 ? "" : text.substring(from + 6, to > from ? to : text.length());
  }
}
