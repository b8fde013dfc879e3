package org.malha.cases.deidentify;

import java.util.List;

/** The recognisers of people's names. */
final class Names {
  private Names() {}

  static List<Recogniser> all() {
    return List.of(new NameFinder(NameLists.standard(), Lexicon.standard()));
  }
}
