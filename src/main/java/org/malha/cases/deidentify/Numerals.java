package org.malha.cases.deidentify;

import java.util.Set;

/** Numbers in words, and the dates that streets are named after. */
final class Numerals {
  private static final Set<String> CARDINALS =
      Sequence.set(
          "um uma dois duas tres quatro cinco seis sete oito nove dez onze doze treze catorze"
              + " quatorze quinze dezasseis dezesseis dezassete dezessete dezoito dezanove"
              + " dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem"
              + " cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos"
              + " oitocentos novecentos mil one two three four five six seven eight nine ten"
              + " eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
              + " twenty thirty forty fifty sixty seventy eighty ninety hundred");
  private static final Set<String> ORDINALS =
      Sequence.set(
          "primeiro primeira segundo segunda terceiro terceira quarto quinto sexto setimo oitavo"
              + " nono decimo");
  private static final Set<String> MONTHS =
      Sequence.set(
          "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro"
              + " dezembro january february march april may june july august september october"
              + " november december");
  private static final int LONGEST = 8;

  private Numerals() {}

  static boolean word(Sequence words, int i) {
    return words.oneOf(i, CARDINALS) || words.oneOf(i, ORDINALS);
  }

  static boolean month(Sequence words, int i) {
    return words.oneOf(i, MONTHS);
  }

  /**
   * The index after a number in words, with the "e" within it; the index itself if there is none.
   */
  static int end(Sequence words, int from) {
    int i = from;
    while (i < words.size() && i - from < LONGEST && (i == from || words.joined(i))) {
      boolean and = i > from && words.folded(i).equals("e") && word(words, i + 1);
      boolean zero = i > from && words.folded(i).equals("zero");
      if (!word(words, i) && !and && !zero) {
        break;
      }
      i++;
    }
    return i;
  }

  /** The index after "25 de Abril" or "primeiro de maio" at this place; the index itself if not. */
  static int date(Sequence words, int from) {
    int i = words.digits(from) ? from + 1 : end(words, from);
    if (i > from && Set.of("º", "o").contains(words.folded(i))) {
      i++;
    }
    boolean of = i > from && words.folded(i).equals("de") && month(words, i + 1);
    return of ? i + 2 : from;
  }
}
