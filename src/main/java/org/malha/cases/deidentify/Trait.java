package org.malha.cases.deidentify;

/** What the lists know of a word; a word can be several of these. */
enum Trait {
  /** A given name of Portugal, Brazil or the PALOP. */
  GIVEN,
  /** A surname of the same countries. */
  SURNAME,
  /** A given name or a surname of another country. */
  FOREIGN,
  /** A short or tender form of a given name: Zé, Lena, Kiko. */
  DIMINUTIVE,
  /** Usual as a nickname. */
  NICKNAME,
  /** So usual as a name that a capital nearly always means a person. */
  USUAL,
  /** Something named that leads to nobody: a month, an act, a national body. */
  ORDINARY,
  /** Written before names: senhor, dona, Dr., Mrs. */
  TITLE,
  /** A relative: mother, neto. */
  KIN,
  /** What somebody is to the service or by profession: utente, vizinha, assistente. */
  ROLE,
  /** Says that a name follows: chama-se, nome, alcunha. */
  CALLING,
  /** Said or done with persons: disse a, falei com, liguei. */
  SAYING,
  /** What is called by a name without being a person: a project, a room, a scale. */
  THING,
  /** Tells people of one name apart: o João do moinho. */
  BYNAME,
  /** Joins the parts of one name: de, da, dos, e, van, al. */
  JOINING,
  /** Short for an ordinary word, as people in haste write. */
  SHORT,
  /** A common English word. */
  ENGLISH;

  /** The trait as one bit. */
  int bit() {
    return 1 << ordinal();
  }

  static final int NAME =
      GIVEN.bit() | SURNAME.bit() | FOREIGN.bit() | DIMINUTIVE.bit() | NICKNAME.bit();
  static final int FIRST = GIVEN.bit() | FOREIGN.bit() | DIMINUTIVE.bit();
}
