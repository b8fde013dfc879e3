package org.malha.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a file points at something.
 *
 * @param line of the file
 */
public record Reference(Target target, String id, int line) {
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\n]{0,300})]\\((" + Target.WORDS + "):([A-Za-z0-9-]{1,100})\\)");

  /** Where a reference leads, without language prefix; null where nothing is there. */
  interface Leading {
    @Nullable String path(Target target, String id);
  }

  /** The links that stand in a text. */
  static List<Reference> in(String text) {
    var found = new ArrayList<Reference>();
    int line = 1;
    int seen = 0;
    for (Matcher link = LINK.matcher(text); link.find(); seen = link.start()) {
      line += (int) text.substring(seen, link.start()).chars().filter(c -> c == '\n').count();
      found.add(new Reference(target(link), link.group(3), line));
    }
    return found;
  }

  /** The text with real links; what leads nowhere keeps its words only. */
  static String linked(String markdown, String prefix, Leading leading) {
    return LINK.matcher(markdown)
        .replaceAll(
            link -> {
              @Nullable String path = leading.path(target(link), link.group(3));
              String words = link.group(1);
              return Matcher.quoteReplacement(
                  path == null ? words : "[" + words + "](" + prefix + path + ")");
            });
  }

  private static Target target(MatchResult link) {
    return Target.of(link.group(2)).orElseThrow();
  }
}
