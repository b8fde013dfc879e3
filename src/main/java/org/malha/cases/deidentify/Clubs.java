package org.malha.cases.deidentify;

import java.util.Set;

/**
 * Finds what calls itself by letters and a name, or by a name alone after what it is: the S.C.
 * Beira-Mar, Penafiel FC, "num restaurante, o Solar dos Presuntos,", "Ciro & Genro".
 */
final class Clubs implements Places.Part {
  private static final Set<String> LETTERS =
      Sequence.set(
          "sc fc cd gd ud ad cf sl gc scp acd ccd crc ac ga gdr crd udr cdr ach acr fcp sad");
  private static final Set<String> PLAY =
      Sequence.set("joga jogar jogava jogou treina treinar treinava treino joga-o no do ao pelo o");
  private static final Set<String> ARTICLES = Set.of("o", "a", "os", "as");
  private static final Set<String> IN = Sequence.set("num numa um uma no na do da uns");
  private static final Set<String> ENDS =
      Sequence.set("em e com c as aos no na ao desde ha onde que mas por para p as porque quando");
  private static final int LONGEST = 5;
  private static final int BACK = 8;

  @Override
  public void find(Sequence words, Spans spans) {
    Gazetteer places = new Gazetteer(words);
    for (int i = 0; i < words.size(); i++) {
      int end = Math.max(club(words, i), named(words, places, i));
      int start = i;
      if (end == i && words.gap(i).equals(" & ") && words.capital(i) && words.capital(i - 1)) {
        boolean alone = !words.capital(i + 1) || !words.joined(i + 1);
        boolean two = alone && places.name(i - 1, i) && places.name(i, i + 1);
        end = two ? i : run(words, i);
        start = i - 1;
      }
      if (end > i && !spans.covers(words.at(start).start(), words.at(end - 1).end())) {
        spans.add(words.at(start).start(), words.at(end - 1).end(), Kind.ORG, 0.6);
        i = end - 1;
      }
    }
  }

  /** The index after letters of a club and its name. */
  private static int club(Sequence words, int i) {
    int body = letters(words, i);
    if (body == i || body >= words.size() || !words.letters(body)) {
      return i;
    }
    boolean spaced = words.gap(body).equals(" ") || words.gap(body).equals(". ");
    if (!words.loose() && words.at(i).upper()) {
      return spaced && words.capital(body) && !words.at(body).upper() ? run(words, body) : i;
    }
    boolean play = words.oneOf(i - 1, PLAY) && spaced;
    int name = words.oneOf(body, Set.of("os", "o", "s", "sao", "santa")) ? body + 1 : body;
    boolean known = words.letters(name) && (name > body || !words.everyday(name));
    boolean joined = name == body || words.joined(name) || words.gap(name).equals(". ");
    return play && known && joined && !words.oneOf(name, ENDS) ? name + 1 : i;
  }

  private static int letters(Sequence words, int i) {
    String two = words.folded(i) + words.folded(i + 1);
    boolean dotted =
        words.at(i).length() == 1 && words.at(i).upper() && words.gap(i + 1).equals(".");
    if (dotted && words.folded(i + 1).length() == 1 && LETTERS.contains(two)) {
      return i + 2;
    }
    return words.oneOf(i, LETTERS) ? i + 1 : i;
  }

  /** A name between commas after what it is: numa empresa de limpezas, a Brilho Certo, em Ovar. */
  private static int named(Sequence words, Gazetteer places, int i) {
    boolean article = words.gap(i).equals(", ") && words.oneOf(i, ARTICLES);
    boolean called = words.oneOf(i, Set.of("chamado", "chamada"));
    int body = i + 1;
    if (words.loose() || (!article && !called) || !words.capital(body) || !words.joined(body)) {
      return i;
    }
    int end = run(words, body);
    boolean person = places.name(body, body + 1) || places.name(body, end);
    boolean several = end > body + 1;
    return several && !person && house(words, i) ? end : i;
  }

  /** Whether a house or a firm was spoken of just before: num restaurante, na padaria onde ... */
  private static boolean house(Sequence words, int i) {
    for (int k = i - 1; k > 0 && i - k < BACK; k--) {
      boolean head = !Institutions.type(words, k).isEmpty() && !words.capital(k);
      if (head && words.oneOf(k - 1, IN) && words.joined(k)) {
        return true;
      }
      if (k < i && !words.gap(k).equals(" ") && !words.joined(k)) {
        return false;
      }
    }
    return false;
  }

  /** The index after capitals and what joins them. */
  private static int run(Sequence words, int from) {
    int end = from + 1;
    while (end < words.size()
        && end - from < LONGEST
        && (words.joined(end) || words.gap(end).equals(" & "))) {
      boolean link = words.connector(end) && words.capital(end + 1) && words.joined(end + 1);
      if (!words.capital(end) && !(link && !words.folded(end).equals("e"))) {
        break;
      }
      end++;
    }
    return end;
  }
}
