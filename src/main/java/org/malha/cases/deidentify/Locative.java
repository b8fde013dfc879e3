package org.malha.cases.deidentify;

import java.util.HashSet;
import java.util.Set;

/** How much the words before a word say that a place follows. */
final class Locative {
  /** From nothing to certainty. */
  enum Strength {
    NONE,
    /** de, da, of. */
    OF,
    /** em, na, in. */
    IN,
    /** After an address or a smaller place. */
    AFTER,
    /** "Câmara Municipal de", "hospital de". */
    BODY,
    /** "natural de", "Localidade:", after a postal code. */
    SAID
  }

  private static final int LONGEST_SAYING = 5;
  private static final int FOREIGN_CODE = 4;
  private static final Set<String> OF = Sequence.set("de da do das dos of");
  private static final Set<String> IN =
      Sequence.set("em in near from to para ate no na nos nas pelo pela");
  private static final Set<String> AREAS =
      Sequence.set("distrito distritos ilha ilhas regiao district island provincia arquipelago");
  private static final Phrases SAYING = Phrases.read("locative.txt");
  private static final Phrases BODIES = Phrases.read("bodies.txt");
  private static final Phrases FIELDS =
      Phrases.of(
          "naturalidade,localidade,freguesia,concelho,município,residência,natural,local de"
              + " nascimento,place of birth,town,village,birthplace,terra,povoação,lugar,bairro,"
              + "residente,nat,local,cidade,centro de saúde,comarca,tribunal,câmara,junta"
              + " de freguesia,localidade de origem,morada,residência atual,destino");

  private final Sequence words;
  private final Set<Integer> addresses = new HashSet<>();
  private final Set<Integer> institutions = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();

  Locative(Sequence words, Spans spans) {
    this.words = words;
    for (Span span : spans.all()) {
      switch (span.kind()) {
        case ADDRESS, POSTCODE -> addresses.add(span.end());
        case ORG -> institutions.add(span.end());
        case PLACE -> ends.add(span.end());
        default -> {}
      }
    }
  }

  /** Remembers where a place ends, since a larger one may follow. */
  void found(int end) {
    ends.add(end);
  }

  Strength strength(int i) {
    String gap = words.gap(i);
    if (postcode(i)) {
      return Strength.SAID;
    }
    if (follows(i, gap)) {
      return Strength.AFTER;
    }
    if (gap.equals(", ") && institutions.contains(words.at(i - 1).end())) {
      return Strength.IN;
    }
    if (!words.joined(i)) {
      boolean colon = gap.replace('.', ' ').strip().equals(":") && gap.indexOf('\n') < 0;
      return colon && FIELDS.endsBefore(words, i, 3) ? Strength.SAID : Strength.NONE;
    }
    if (SAYING.endsBefore(words, i, LONGEST_SAYING) && !and(i)) {
      return Strength.SAID;
    }
    if (BODIES.endsBefore(words, i, LONGEST_SAYING)) {
      return Strength.BODY;
    }
    boolean in = words.oneOf(i - 1, IN);
    return in ? Strength.IN : words.oneOf(i - 1, OF) ? Strength.OF : Strength.NONE;
  }

  /** "filho de Rui e de Ana": an "e" without its accent says no "é de". */
  private boolean and(int i) {
    return i > 1 && words.folded(i - 2).equals("e") && words.at(i - 2).text().equalsIgnoreCase("e");
  }

  /** Whether an address, a postal code or a smaller place stands right before. */
  private boolean follows(int i, String gap) {
    boolean comma = words.folded(i - 1).equals("virgula");
    int before = comma ? i - 2 : i - 1;
    if (before < 0) {
      return false;
    }
    int end = words.at(before).end();
    if (addresses.contains(end) && gap.equals(" ")) {
      return true;
    }
    return (ends.contains(end) || addresses.contains(end))
        && (comma || Set.of(", ", " - ", "/", " / ", " (", "., ").contains(gap));
  }

  private boolean postcode(int i) {
    boolean abroad = words.digits(i - 1) && words.at(i - 1).length() >= FOREIGN_CODE && i > 1;
    if (abroad && words.gap(i).equals(" ") && addresses.contains(words.at(i - 2).end())) {
      return true;
    }
    boolean code = words.digits(i - 1) && words.at(i - 1).length() == 3;
    boolean both = code && words.gap(i - 1).equals("-") && words.at(i - 2).length() == 4;
    return both && words.digits(i - 2) && words.gap(i).isBlank();
  }

  /** Whether a word only names a district, a region or an island. */
  boolean district(int i) {
    boolean of = words.oneOf(i - 1, OF);
    return (of && words.oneOf(i - 2, AREAS)) || words.oneOf(i - 1, AREAS);
  }

  /** "Montalegre, 27 de setembro": whether what ends here is where a letter was written. */
  boolean dated(int end) {
    boolean comma = words.gap(end).equals(", ") || words.gap(end).equals(" ");
    boolean of = words.digits(end) && words.folded(end + 1).equals("de");
    return comma && of && Numerals.month(words, end + 2) && !words.loose();
  }
}
