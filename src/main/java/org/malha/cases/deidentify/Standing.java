package org.malha.cases.deidentify;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in a text in place of something found earlier: {@code [bairro C]} is no place and
 * {@code [morada A]} no address, so that a text which was examined may be examined again.
 */
final class Standing {
  private static final Pattern BRACKETS = Pattern.compile("\\[([\\p{L}\\d .º;,-]{1,60}+)]");
  private static final Pattern BETWEEN = Pattern.compile("[ .;,-]+");
  private static final Pattern LETTER_OR_YEARS = Pattern.compile("[A-Z]{1,2}|\\d{1,4}");
  private static final Set<String> WORDS =
      Stream.of(Language.values())
          .flatMap(language -> Wording.of(language).all())
          .flatMap(BETWEEN::splitAsStream)
          .collect(Collectors.toUnmodifiableSet());

  private final BitSet inside = new BitSet();

  Standing(Reading reading) {
    Matcher brackets = BRACKETS.matcher(reading.plain());
    while (brackets.find()) {
      if (BETWEEN.splitAsStream(brackets.group(1)).allMatch(Standing::ours)) {
        inside.set(brackets.start(), brackets.end());
      }
    }
  }

  private static boolean ours(String word) {
    return WORDS.contains(word) || LETTER_OR_YEARS.matcher(word).matches();
  }

  /** Whether all of a passage is such. */
  boolean holds(Span span) {
    return inside.nextClearBit(span.start()) >= span.end();
  }
}
