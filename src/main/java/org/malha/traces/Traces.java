package org.malha.traces;

import java.util.List;

/**
 * What the tables of one room hold of people; an application-scoped bean of that room says it. A
 * test fails for every column of the schema that nobody has spoken of.
 */
public interface Traces {
  /** Which rooms come first when somebody is erased: those above, whose rows point at others. */
  int order();

  /** Every column that points at a person. */
  List<Pointer> pointers();

  /** Every text that may name somebody. */
  List<Wording> wordings();

  /** What is told before somebody is erased, and in the receipt. */
  List<Effect> effects();

  /** What a person finds in the archive of their data. */
  List<Part> parts();

  /**
   * Stops, until the transaction ends, whatever the room writes of people by itself; asked before
   * anything else, so that neither waits for the other.
   */
  default void pause() {}

  /**
   * Does what pointers and wordings cannot say, before they are followed: emptying texts, keeping
   * keys apart. In the transaction of the erasure.
   */
  default void prepare(Leaver leaver) {}

  /**
   * What passes into other hands when this person goes, such as groups that they alone facilitate.
   */
  default List<String> handedOn(long personId) {
    return List.of();
  }
}
