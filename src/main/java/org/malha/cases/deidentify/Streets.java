package org.malha.cases.deidentify;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds streets, buildings and farms by the words that begin them, with numbers and floors. */
final class Streets implements Places.Part {
  static final Phrases HEADS = Phrases.read("streets.txt");
  private static final Set<String> ROADS = Set.of("EM", "CM", "ER", "IC", "IP");
  private static final Pattern GERMANIC =
      Pattern.compile(
          "\\p{L}{3,}(?:stra(?:ss|ß)e|str|gasse|platz|weg|allee|laan|straat|plein|kade|gracht|singel"
              + "|dijk|vej|gade|gatan|v[aä]gen|veien|gata)");

  /** Before "de rua" these make it no street. */
  private static final Set<String> STREET_WORK =
      Sequence.set(
          "equipa equipas educador educadora educadores situacao situacoes trabalho tecnico tecnica"
              + " tecnicos animador animacao projeto projetos intervencao venda vendedor criancas"
              + " meninos jovens pessoas feira arte artista teatro musico");

  @Override
  public void find(Sequence words, Spans spans) {
    for (int i = 0; i < words.size(); i++) {
      int end = address(words, i, false);
      if (end > i) {
        end = Near.end(words, chain(words, end));
        if (Floors.begins(words, end) && words.gap(end).equals(", ")) {
          end = Near.end(words, Floors.end(words, end));
        }
        int start = StreetHeads.numberBefore(words, i);
        int stop = Near.stop(words, end);
        spans.add(words.at(start).start(), stop, kind(words, i, end), 0.9);
        i = end - 1;
        continue;
      }
      int coloured = Near.coloured(words, i);
      if (coloured > i) {
        spans.add(words.at(i).start(), words.at(coloured - 1).end(), Kind.ADDRESS, 0.6);
        i = coloured - 1;
      }
    }
  }

  /** A building and its street, or two streets, are one address. */
  private int chain(Sequence words, int end) {
    int last = end;
    while (last < words.size() && words.gap(last).strip().equals(",")) {
      int next = address(words, last, true);
      if (next == last || head(words, last).equals("area")) {
        return last;
      }
      last = next;
    }
    return last;
  }

  static String head(Sequence words, int i) {
    return HEADS.value(words, i, HEADS.end(words, i));
  }

  private static Kind kind(Sequence words, int i, int end) {
    String head = head(words, i);
    boolean area =
        head.endsWith("area") || (head.endsWith("hamlet") && !words.folded(i).equals("monte"));
    for (int k = i; k < end; k++) {
      boolean street = k > i && head(words, k).equals("street");
      area &= !words.digits(k) && !Floors.is(words, k) && !street;
    }
    return area ? Kind.PLACE : Kind.ADDRESS;
  }

  /** The index after the address that begins here; the index itself if none does. */
  private int address(Sequence words, int i, boolean chained) {
    if (foreign(words, i)) {
      return Floors.end(words, i + 1);
    }
    int body = HEADS.end(words, i);
    if (body == i || body >= words.size()) {
      return i;
    }
    String head = HEADS.value(words, i, body);
    boolean work = words.folded(i - 1).equals("de") && STREET_WORK.contains(words.folded(i - 2));
    boolean road = head.equals("no") && ROADS.contains(words.at(i).text()) && words.digits(body);
    if (road && words.gap(body).length() <= 1 && words.at(body).length() < 5) {
      int end = Floors.end(words, body);
      if (words.loose() && end == body + 1) {
        return i;
      }
      return end > body + 1 || words.at(body).length() > 2 ? end : i;
    }
    if (work || head.equals("no") || !StreetHeads.begin(words, i, body, head)) {
      return i;
    }
    if (head.equals("box")) {
      int box = Floors.item(words, i, true);
      return box > i ? Floors.end(words, box) : i;
    }
    boolean roadNumber = head.equals("weak") && body == i + 2 && words.digits(body);
    if (head.equals("route") || roadNumber) {
      int number = Math.max(DoorNumbers.number(words, body), Numerals.end(words, body));
      return number > body && words.gap(body).length() <= 2 ? Floors.end(words, number) : i;
    }
    int name = StreetNames.name(words, body, head.equals("street"));
    if (name == body && head.equals("weak") && !words.loose() && words.connector(body)) {
      name = StreetNames.lower(words, body);
    }
    if (name == body && head.equals("street") && !words.loose()) {
      name = StreetNames.plain(words, body);
    }
    int end = Floors.end(words, name);
    if (head.equals("short") && StreetHeads.initial(words, i, body, end)) {
      return i;
    }
    if (head.equals("building") && name == body && end >= body + 3 && words.digits(body)) {
      return end;
    }
    if (end == body || (name == body && !words.digits(body))) {
      return i;
    }
    return (chained && head.equals("building")) || StreetSense.sure(words, i, body, name, end, head)
        ? end
        : i;
  }

  /** A street whose head ends its name: Lerchenweg 12, Hauptstr. 4, Damstraat 7 II. */
  private static boolean foreign(Sequence words, int i) {
    boolean near = words.gap(i + 1).equals(" ") || words.gap(i + 1).equals(". ");
    boolean name = words.capital(i) || (words.loose() && !words.ordinary(i));
    return near && name && words.digits(i + 1) && GERMANIC.matcher(words.folded(i)).matches();
  }
}
