package org.malha.cases.deidentify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers that are written or dictated in words, Portuguese or English, up to 999 999. */
final class NumberWords {
  /**
   * One number in words.
   *
   * @param value what it says
   * @param last index of its last {@link Stretch}
   */
  record Numeral(int value, int last) {}

  private static final Map<String, Integer> UNITS =
      values(
          0,
          "zero um dois tres quatro cinco seis sete oito nove",
          "oh one two three four five six seven eight nine",
          "x uma duas treis x x meia x x x");
  private static final Map<String, Integer> TEENS =
      values(
          10,
          "dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove",
          "x x x x quatorze x dezesseis dezessete x dezenove",
          "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
  private static final List<String> TENS =
      List.of(
          "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa");
  private static final List<String> ENGLISH_TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> HUNDREDS =
      List.of(
          "",
          "duzent",
          "trezent",
          "quatrocent",
          "quinhent",
          "seiscent",
          "setecent",
          "oitocent",
          "novecent");

  private final Sight sight;

  NumberWords(Sight sight) {
    this.sight = sight;
  }

  /** The number that begins with a word, as long as it goes. */
  @Nullable Numeral at(int index) {
    if (index < 0 || index >= sight.words().size() || sight.words().get(index).number()) {
      return null;
    }
    Numeral first = thousand(index) ? new Numeral(1, index - 1) : small(index);
    if (first == null || first.value() == 0 || !thousand(first.last() + 1)) {
      return first;
    }
    int mil = first.last() + 1;
    Numeral rest = small(and(mil + 1) ? mil + 2 : mil + 1);
    boolean joined = rest != null && near(mil) && (rest.value() >= 100 || and(mil + 1));
    return joined && rest != null
        ? new Numeral(first.value() * 1000 + rest.value(), rest.last())
        : new Numeral(first.value() * 1000, mil);
  }

  /** The number from 1 to 99 that ends with a word. */
  @Nullable Numeral endingAt(int index) {
    int start = index >= 2 && and(index - 1) ? index - 2 : index - 1;
    Numeral two = start >= 0 ? at(start) : null;
    if (two != null && two.last() == index && two.value() < 100) {
      return new Numeral(two.value(), start);
    }
    Numeral one = at(index);
    return one == null || one.value() == 0 ? null : new Numeral(one.value(), index);
  }

  private boolean thousand(int index) {
    return word(index).equals("mii");
  }

  private boolean and(int index) {
    return word(index).equals("e") || word(index).equals("and");
  }

  private String word(int index) {
    return index >= 0 && index < sight.words().size() ? sight.words().get(index).text() : "";
  }

  /** Whether only a space, a hyphen or the end of a line stands after a word. */
  private boolean near(int index) {
    String gap = sight.gapAfter(sight.words().get(index));
    return gap.isBlank() || gap.equals("-");
  }

  private @Nullable Numeral small(int index) {
    int hundred = hundred(word(index));
    if (hundred < 0) {
      return belowHundred(index);
    }
    Numeral rest = and(index + 1) ? belowHundred(index + 2) : null;
    return rest == null || rest.value() == 0
        ? new Numeral(hundred, index)
        : new Numeral(hundred + rest.value(), rest.last());
  }

  private static int hundred(String word) {
    if (word.equals("cem") || word.equals("cento")) {
      return 100;
    }
    boolean plural = word.endsWith("os") || word.endsWith("as");
    int index = plural ? HUNDREDS.indexOf(word.substring(0, word.length() - 2)) : -1;
    return index > 0 ? (index + 1) * 100 : -1;
  }

  private @Nullable Numeral belowHundred(int index) {
    String word = word(index);
    Integer single = UNITS.containsKey(word) ? UNITS.get(word) : TEENS.get(word);
    if (single != null) {
      return new Numeral(single, index);
    }
    boolean english = ENGLISH_TENS.contains(word);
    int tens = english ? ENGLISH_TENS.indexOf(word) : TENS.indexOf(word);
    if (tens < 0) {
      return null;
    }
    int at = english ? index + 1 : index + 2;
    Integer unit = (english || and(index + 1)) && near(index) ? UNITS.get(word(at)) : null;
    return unit == null || unit == 0
        ? new Numeral((tens + 2) * 10, index)
        : new Numeral((tens + 2) * 10 + unit, at);
  }

  private static Map<String, Integer> values(int first, String... rows) {
    Map<String, Integer> values = new HashMap<>();
    for (String row : rows) {
      String[] words = row.split(" ", -1);
      for (int i = 0; i < words.length; i++) {
        values.put(Sight.blurred(words[i]), first + i);
      }
    }
    values.remove("x");
    return Map.copyOf(values);
  }
}
