package org.malha.cases.deidentify;

import java.util.Set;

/** Whether the head of an address stands as one: with its stop, its capital, a name after it. */
final class StreetHeads {
  private static final Set<String> FOREIGN = Sequence.set("rue calle chemin boulevard allee route");
  private static final Set<String> HOUSES = Set.of("bis", "ter");
  private static final Set<String> PLAIN = Sequence.set("r av tv lg trav");

  private StreetHeads() {}

  /** Whether a name may follow a head as it is written here. */
  static boolean begin(Sequence words, int i, int body, String head) {
    boolean initials = words.gap(i).equals(".") || words.gap(body).indexOf('\n') >= 0;
    boolean word =
        words.at(i).length() > 1 || words.gap(body).length() > 1 || words.at(body).length() > 2;
    boolean link = words.gap(body).equals(".") && words.connector(body);
    boolean stop = words.gap(body).strip().equals(".") && !initials && word || link;
    boolean spoken =
        words.loose() && words.connector(body) && words.joined(body) && words.letters(body);
    boolean upper = words.capital(i) && words.capital(body) && words.gap(body).equals(" ");
    return switch (head) {
      case "short" ->
          stop
              || spoken
              || (words.loose() && words.joined(body) && Numerals.date(words, body) > body)
              || (words.capital(i)
                  && words.at(i).length() > 1
                  && words.connector(body)
                  && words.joined(body)
                  && !words.ordinary(i))
              || (upper && (PLAIN.contains(words.folded(i)) || !words.at(i).upper()));
      case "building" -> stop || words.joined(body);
      case "dotarea", "dothamlet" ->
          stop
              || upper
              || words.loose()
              || ((raised(words, i) || words.capital(i) && words.connector(body))
                  && words.joined(body));
      default ->
          words.joined(body)
              || words.gap(body).equals(" \"")
              || (words.gap(body).equals("\n") && words.connector(body) && words.capital(i));
    };
  }

  /** "R. Dinis" in a list of people is a person of whom only the surname is written. */
  static boolean initial(Sequence words, int i, int body, int end) {
    Gazetteer places = new Gazetteer(words);
    if (words.at(i).length() > 1 || end != body + 1 || !words.gap(body).startsWith(".")) {
      return false;
    }
    boolean after =
        words.gap(i).equals(", ") || words.gap(i).equals("), ") || words.oneOf(i - 1, Set.of("e"));
    boolean before =
        words.folded(end).equals("e")
            && words.at(Math.min(end + 1, words.size() - 1)).length() == 1
            && words.gap(end + 2).startsWith(".");
    boolean people =
        after
            && (words.capital(i - 1) || words.oneOf(i - 1, Set.of("e")))
            && places.end(i - 1) == i - 1;
    return places.name(body, end) && (people || before);
  }

  /** Whether it is cut short with a raised letter, as Bº. */
  private static boolean raised(Sequence words, int i) {
    String text = words.at(i).text();
    return text.endsWith("º") || text.endsWith("ª");
  }

  /** English notes put the number before the street. */
  static int numberBefore(Sequence words, int i) {
    boolean of = Set.of("da", "do").contains(words.folded(i - 1)) && words.joined(i);
    int door =
        words.at(Math.max(i - 2, 0)).length() == 1 && words.gap(i - 2).equals("-") ? i - 3 : i - 2;
    if (of && words.digits(door)) {
      int sign = Set.of("º", "o").contains(words.folded(door - 1)) ? door - 1 : door;
      return Set.of("n", "no", "numero").contains(words.folded(sign - 1)) ? sign - 1 : i;
    }
    int house = words.oneOf(i - 1, HOUSES) ? i - 2 : i - 1;
    boolean number = words.digits(house) && words.at(house).length() <= 4;
    boolean near = words.gap(i).equals(" ") || words.gap(i).equals(", ");
    boolean at =
        Set.of("at", "of", "to", "from", "address", "in").contains(words.folded(house - 1));
    boolean foreign = FOREIGN.contains(words.folded(i));
    return number && near && (at || foreign) ? house : i;
  }
}
