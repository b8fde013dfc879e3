package org.malha.cases.deidentify;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells numbers and dates of laws, which everybody may read, from those of people. */
final class Laws {
  private static final int FAR = 90;

  /** Where a sentence about a law is over. */
  private static final Pattern OVER = Pattern.compile("\n\n|[º°\\d)]\\.\\s|\\p{L}{4}\\.\\s");

  private static final Set<String> BETWEEN =
      Set.of(
          "de",
          "da",
          "do",
          "das",
          "dos",
          "e",
          "ou",
          "no",
          "nr",
          "nos",
          "num",
          "numero",
          "o",
          "a",
          "of",
          "and",
          "the",
          "which",
          "que",
          "os",
          "as",
          "diplomas",
          "amended",
          "alteraram",
          "alterou",
          "sobre",
          "regulamentar",
          "conjunto",
          "normativo",
          "organica",
          "constitucional",
          "conselho",
          "ministros",
          "parlamento",
          "europeu",
          "assembleia",
          "republica",
          "governo",
          "regional",
          "legislativo",
          "ue",
          "ce",
          "cee",
          "eu",
          "serie",
          "diario",
          "alterada",
          "alterado",
          "pela",
          "pelo",
          "pelas",
          "pelos",
          "redacao",
          "na",
          "dada",
          "com",
          "se",
          "lei",
          "tambem",
          "ainda",
          "ver",
          "publicada",
          "publicado",
          "quinta",
          "alteracao",
          "primeira",
          "janeiro",
          "fevereiro",
          "marco",
          "abril",
          "maio",
          "junho",
          "julho",
          "agosto",
          "setembro",
          "outubro",
          "novembro",
          "dezembro",
          "jan",
          "fev",
          "mar",
          "abr",
          "jun",
          "jul",
          "ago",
          "set",
          "out",
          "nov",
          "dez");
  private static final Set<String> BLURRED =
      Set.copyOf(BETWEEN.stream().map(Sight::blurred).toList());

  private Laws() {}

  /** Whether what begins at a character belongs to the name of a law. */
  static boolean before(Sight sight, int start) {
    Signs.Found law = sight.signs().before(start, FAR, EnumSet.of(Sign.LAW));
    if (law == null || OVER.matcher(sight.plain().substring(law.end(), start)).find()) {
      return false;
    }
    for (int i = law.last() + 1; i < sight.wordAt(start); i++) {
      Stretch word = sight.words().get(i);
      if (!word.number() && word.length() > 1 && !BLURRED.contains(word.text())) {
        return false;
      }
    }
    return true;
  }
}
