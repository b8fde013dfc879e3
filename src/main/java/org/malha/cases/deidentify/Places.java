package org.malha.cases.deidentify;

import java.util.List;

/** Addresses, then institutions, then towns: each leaves alone what the ones before have found. */
final class Places implements Recogniser {
  /** Finds one sort of places in words that are read once for all. */
  interface Part {
    /** Adds what it finds. */
    void find(Sequence words, Spans spans);
  }

  private static final List<Part> PARTS =
      List.of(
          new Streets(),
          new AddressFields(),
          new Dwellings(),
          new TornStreets(),
          new Whereabouts(),
          new WellKnown(),
          new Companies(),
          new Institutions(),
          new EnglishNames(),
          new Clubs(),
          new PlaceNames(),
          new Doors());

  private Places() {}

  static List<Recogniser> all() {
    return List.of(new Places());
  }

  @Override
  public void find(Reading reading, Spans spans) {
    Sequence words = new Sequence(reading);
    PARTS.forEach(part -> part.find(words, spans));
  }
}
