package org.malha.cases.deidentify;

/** What a word is part of, as far as {@link SecondOpinion} tells identifiers apart. */
enum Sort {
  /** Nothing that leads to a person. */
  NOTHING(Kind.NAME),
  /** A person's name. */
  NAME(Kind.NAME),
  /** A named institution. */
  ORG(Kind.ORG),
  /** A municipality or anything smaller. */
  PLACE(Kind.PLACE),
  /** Where somebody lives, to the door. */
  ADDRESS(Kind.ADDRESS),
  /** A number or code of whatever sort. */
  NUMBER(Kind.OTHER_ID),
  /** A date, an age, a postal code: left to the rules. */
  WHEN(Kind.DATE);

  static final int ALL = values().length;

  private final Kind kind;

  Sort(Kind kind) {
    this.kind = kind;
  }

  /** What a passage of this sort is marked as. */
  Kind kind() {
    return kind;
  }

  static Sort of(Kind kind) {
    return switch (kind) {
      case NAME -> NAME;
      case ORG -> ORG;
      case PLACE -> PLACE;
      case ADDRESS -> ADDRESS;
      case DATE, DOB, AGE90, POSTCODE -> WHEN;
      default -> NUMBER;
    };
  }
}
