package org.malha.cases.deidentify;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a word of the context says about the number after it. The words are in signs.txt. */
enum Sign {
  TAX(Kind.NIF, 9, 6, 10),
  SECURITY(Kind.NISS, 11, 8, 12),
  HEALTH(Kind.UTENTE, 9, 6, 10),
  CARD(Kind.CC, 9, 6, 9),
  BANK(Kind.IBAN, 21, 8, 34),
  PHONE(Kind.PHONE, 9, 6, 15),
  CASE(Kind.PROCESS, 0, 0, 0),
  VEHICLE(Kind.PLATE, 0, 0, 0),
  POST(Kind.POSTCODE, 7, 4, 8),
  BIRTH(Kind.DOB, 0, 0, 0),
  /** A paper, card or contract with a number of its own. */
  PAPER(Kind.OTHER_ID, 0, 0, 0),
  /** An act of law or a part of one: the number after it is nobody's. */
  LAW(null, 0, 0, 0),
  /** A thing that is counted or numbered and belongs to nobody: a page, a room, an amount. */
  THING(null, 0, 0, 0);

  /** Those of numbers that somebody has, whatever their form. */
  static final Set<Sign> NUMBERS =
      Collections.unmodifiableSet(
          EnumSet.of(TAX, SECURITY, HEALTH, CARD, BANK, PHONE, CASE, PAPER));

  private final @Nullable Kind kind;
  private final int usual;
  private final int least;
  private final int most;

  Sign(@Nullable Kind kind, int usual, int least, int most) {
    this.kind = kind;
    this.usual = usual;
    this.least = least;
    this.most = most;
  }

  /** The kind of the number after it, if it is anybody's. */
  @Nullable Kind kind() {
    return kind;
  }

  /** How many digits such a number has; 0 if it is not one of digits alone. */
  int usual() {
    return usual;
  }

  /** With how many digits one that was mistyped still counts. */
  int least() {
    return least;
  }

  int most() {
    return most;
  }
}
