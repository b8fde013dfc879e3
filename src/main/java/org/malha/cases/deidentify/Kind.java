package org.malha.cases.deidentify;

/** What an identifier is. What each covers is defined in {@code docs/deidentification.md}. */
public enum Kind {
  /** A person, in any form: full name, surname, nickname, initials; without title or kin word. */
  NAME(true),
  /** Number of the tax authority. */
  NIF(true),
  /** Number of the social security. */
  NISS(true),
  /** Number of the health service's users. */
  UTENTE(true),
  /** Identity card: Cartão de Cidadão, BI or civil number. */
  CC(true),
  /** Bank account: IBAN or NIB. */
  IBAN(true),
  /** Telephone, also dictated in words. */
  PHONE(true),
  /** Address for electronic mail. */
  EMAIL(true),
  /** Web address or the name used in a social network. */
  URL(true),
  /** Street or building, with number, floor and what else follows. */
  ADDRESS(true),
  /** Postal code. */
  POSTCODE(false),
  /** Date of birth. */
  DOB(true),
  /** Any other date with at least day and month. */
  DATE(false),
  /** Number plate of a vehicle. */
  PLATE(true),
  /** Number of a case at a court, a commission or a service. */
  PROCESS(true),
  /** Named school, hospital, company, association or local institution. */
  ORG(false),
  /** Municipality or anything smaller; a foreign town. */
  PLACE(false),
  /** Age of ninety or more: the number only. */
  AGE90(false),
  /** Any other number or code that stands for a person: passport, licence, card, contract. */
  OTHER_ID(true);

  private final boolean direct;

  Kind(boolean direct) {
    this.direct = direct;
  }

  /** Whether it leads to a person by itself, and not only together with other facts. */
  public boolean direct() {
    return direct;
  }
}
