package org.malha.support;

/**
 * The people of every test, demo and screenshot. Ana facilitates the group of the CIM Região de
 * Coimbra, Bruno (Lousã) and Carla (Penacova) are members of it, Olga belongs to another CIM, Tiago
 * trains, Lídia answers for the ISS, Rui curates, Helena chairs cases, Paula is privacy officer.
 */
public enum Cast {
  ANA,
  BRUNO,
  CARLA,
  OLGA,
  TIAGO,
  LIDIA,
  RUI,
  HELENA,
  PAULA,
  ADMIN;

  /** Everybody's password in tests. */
  public static final String PASSWORD = "sete-oliveiras-e-um-poço";

  /** {@code ana@example.org} and so on. */
  public String email() {
    return name().toLowerCase(java.util.Locale.ROOT) + "@example.org";
  }
}
