package org.malha.cases.deidentify;

/** Finds schools, homes, hospitals, associations and firms by the word that begins their name. */
final class Institutions implements Places.Part {
  static final Phrases HEADS = Phrases.read("institutions.txt");
  private static final Phrases NOT_NAMED = Phrases.read("not-identifying.txt");

  @Override
  public void find(Sequence words, Spans spans) {
    Gazetteer places = new Gazetteer(words);
    for (int i = 0; i < words.size(); i++) {
      int body = HEADS.end(words, i);
      if (body > i) {
        String sure = HEADS.value(words, i, body).replaceFirst(".*/", "");
        int end = InstitutionNames.quoted(words, body);
        end = end > body ? end : InstitutionNames.end(words, body);
        boolean generic = NOT_NAMED.end(words, i) >= end;
        boolean place = places.end(i) >= end;
        boolean taken = spans.covers(words.at(i).start(), words.at(Math.max(end, body) - 1).end());
        if (end > body
            && !taken
            && !generic
            && !place
            && InstitutionSense.sure(words, places, i, body, end, sure)) {
          int from = words.gap(body).indexOf(':') >= 0 ? body : named(words, places, i);
          spans.add(words.at(from).start(), words.at(end - 1).end(), Kind.ORG, 0.8);
          i = end - 1;
        }
      }
    }
  }

  /** Where the short name begins that stands before the long one: EPA - Escola Profissional ... */
  private static int named(Sequence words, Gazetteer places, int head) {
    int start = head;
    while (!words.loose() && start > 0 && head - start < 2 && words.capital(start - 1)) {
      boolean people =
          start == head && !words.at(start - 1).upper() && places.name(start - 1, start);
      boolean dash = start == head || words.joined(start);
      if (!dash || !words.gap(head).equals(" - ") || words.at(start - 1).length() < 3 || people) {
        break;
      }
      start--;
    }
    return start;
  }

  /** The index after the head of an institution that begins here; the index itself if none does. */
  static int head(Sequence words, int i) {
    return HEADS.end(words, i);
  }

  /** The type of institution that a passage begins with; empty if none. */
  static String type(Sequence words, int from) {
    int end = HEADS.end(words, from);
    return HEADS.value(words, from, end).replaceFirst("/.*", "");
  }
}
