package org.malha.cases.deidentify;

import java.util.Set;

/** How far the name of a street or a building reaches. */
final class StreetNames {
  private static final int LONGEST = 9;

  private static final int WORDS_WITHOUT_CAPITALS = 4;

  /** Sequence that end the name of a street where capitals do not. */
  private static final Set<String> ENDS =
      Sequence.set(
          "em no na nos nas num numa ao aos que q com c para p por pelo pela onde mas porque pq se"
              + " tem esta ta e fica foi era mora vive ha ja nao n ele ela eles elas o a os as"
              + " um uma ponto virgula paragrafo junto perto ate desde frente lado telefone tel"
              + " tlf tlm telemovel contacto codigo cp nif niss utente quando depois dps hoje hj"
              + " ontem sem s sob sobre entre diz disse disseram nasceu nascido natural concelho"
              + " freguesia distrito residente reside morada andar casa sozinha sozinho mae pai"
              + " filho filha filhos and at in with the who which where is was has since to for"
              + " near on he she they it");

  private StreetNames() {}

  /** Whether a word is none of a name. */
  static boolean ends(Sequence words, int i) {
    return ENDS.contains(words.folded(i));
  }

  /** "no largo do chafariz, 3": a name in small letters that only its door shows to be one. */
  static int lower(Sequence words, int body) {
    int end = body + 2;
    boolean word = words.letters(body + 1) && words.joined(body + 1) && !words.connector(body + 1);
    int door = word && words.gap(end).equals(", ") ? Floors.item(words, end, true) : end;
    boolean apart = door > end && !words.gap(door).equals(" ");
    return apart && !ENDS.contains(words.folded(body + 1)) ? end : body;
  }

  /** "na rua principal, n.º 80": an ordinary word that its door makes a name. */
  static int plain(Sequence words, int body) {
    boolean word = words.letters(body) && !words.connector(body) && !ends(words, body);
    boolean comma = word && words.gap(body + 1).equals(", ");
    return comma && Floors.item(words, body + 1, true) > body + 1 ? body + 1 : body;
  }

  /** The index after the name that begins here. */
  static int name(Sequence words, int body, boolean street) {
    int end = body;
    int content = 0;
    for (int i = body; i < words.size() && i - body < LONGEST; i++) {
      if (i > body && !words.joined(i)) {
        break;
      }
      int date = Numerals.date(words, i);
      if (date > i && content == 0) {
        return date;
      }
      boolean letter = i == body && words.letters(i) && words.at(i).length() == 1;
      if (street && letter && words.loose() && words.oneOf(i + 1, Set.of("do", "da", "de"))) {
        return i + 1;
      }
      boolean link = content == 0 && words.oneOf(i, Set.of("des", "du", "la", "les", "di"));
      if (words.connector(i)
          || link
          || words.folded(i).equals("º")
          || words.folded(i).equals("ª")) {
        if (words.loose() && content > 0 && "e o a os as".contains(words.folded(i))) {
          break;
        }
        continue;
      }
      if (!goesOn(words, i, content, street && i > body && words.connector(i - 1))) {
        break;
      }
      content++;
      end = i + 1;
    }
    return end;
  }

  private static boolean goesOn(Sequence words, int i, int content, boolean linked) {
    if (words.digits(i) || (content > 0 && Floors.begins(words, i))) {
      return false;
    }
    if ((!words.loose() && words.capital(i)) || (content > 0 && words.fragment(i))) {
      return true;
    }
    boolean ends = ENDS.contains(words.folded(i)) || (content > 0 && Numerals.word(words, i));
    if (words.loose()) {
      boolean more =
          content < 2 || words.connector(i - 1) || words.proper(i) || numberAhead(words, i);
      return !ends && more && content < WORDS_WITHOUT_CAPITALS;
    }
    return linked && content == 0 && !ends;
  }

  /** Whether the door stands a few words on, so that all words up to it are the street's. */
  private static boolean numberAhead(Sequence words, int from) {
    for (int i = from; i < words.size() && i - from <= WORDS_WITHOUT_CAPITALS; i++) {
      if (i > from && (words.digits(i) || Numerals.word(words, i))) {
        return words.joined(i) || words.gap(i).equals(", ");
      }
      if (!words.joined(i) || (ENDS.contains(words.folded(i)) && !words.connector(i))) {
        return false;
      }
    }
    return false;
  }
}
