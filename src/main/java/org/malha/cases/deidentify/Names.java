package org.malha.cases.deidentify;

import java.util.List;

/** The recognisers of people's names. */
final class Names {
  private Names() {}

  static List<Recogniser> all() {
    return all(NameLists.standard(), Lexicon.standard());
  }

  static List<Recogniser> all(NameLists lists, Lexicon lexicon) {
    return List.of(new NameFinder(lists, lexicon));
  }
}
