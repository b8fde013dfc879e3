package org.malha.search;

import java.util.Arrays;
import java.util.Optional;

/** By what a search can be narrowed; several values of one facet widen it again. */
public enum Facet {
  TYPE("type", "tipo"),
  GROUP("group", "grupo"),
  ELEMENT("element", "elemento"),
  SECTOR("sector", "setor"),
  TARGET("target", "publico"),
  TERRITORY("territory", "territorio"),
  MUNICIPALITY("municipality", "municipio"),
  STATE("state", "estado"),
  PHASE("phase", "fase"),
  EVIDENCE("evidence", "evidencia"),
  FORM("form", "forma"),
  YEAR("year", "ano");

  private final String code;
  private final String field;

  Facet(String code, String field) {
    this.code = code;
    this.field = field;
  }

  /** Its name in the API and in the index. */
  public String code() {
    return code;
  }

  /** Its name in the addresses of pages. */
  public String field() {
    return field;
  }

  /** The message key of its name. */
  public String key() {
    return "search.facet." + code;
  }

  /** The facet of an API name, if it is one. */
  public static Optional<Facet> of(String code) {
    return Arrays.stream(values()).filter(facet -> facet.code.equals(code)).findFirst();
  }
}
