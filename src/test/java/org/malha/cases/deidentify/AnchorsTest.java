package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Looking near anchors only finds what looking everywhere finds. */
class AnchorsTest {
  private static final Pattern LETTERED = Pattern.compile("(?<![\\p{L}\\d])[A-C]{1,3}-?\\d{1,2}");
  private static final Pattern JOINED = Pattern.compile("(?<![A-C.])[A-C]{1,2}(?:\\.[A-C]{1,2})+");

  @Property
  void formsWithADigitAreFoundAsEverywhere(
      @ForAll
          @StringLength(max = 40)
          @Chars({'A', 'B', 'x', '-', ' ', '.'})
          @CharRange(from = '0', to = '2')
          String text) {
    List<String> found = new ArrayList<>();
    Anchors.digits(LETTERED, text, 4, match -> found.add(match.start() + match.group()));
    assertEquals(everywhere(LETTERED, text), found);
  }

  @Property
  void formsWithASignAreFoundAsEverywhere(
      @ForAll @StringLength(max = 40) @Chars({'A', 'B', 'C', '.', ' '}) String text) {
    List<String> found = new ArrayList<>();
    Anchors.each(
        JOINED,
        text,
        i -> text.charAt(i) == '.',
        2,
        match -> found.add(match.start() + match.group()));
    assertEquals(everywhere(JOINED, text), found);
  }

  @Test
  void whatStandsRoundTheMatchIsSeen() {
    List<String> found = new ArrayList<>();
    Anchors.digits(LETTERED, "xA1 A2", 4, match -> found.add(match.group()));
    assertEquals(List.of("A2"), found);
  }

  private static List<String> everywhere(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
      found.add(matcher.start() + matcher.group());
    }
    return found;
  }
}
