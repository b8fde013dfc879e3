package org.malha.constraints;

import java.util.HashSet;
import java.util.Set;

/** By what the register can be narrowed; several values of one facet widen it again. */
public enum Facet {
  GROUP("grupo"),
  STATE("estado"),
  ELEMENT("elemento"),
  MUNICIPALITY("municipio"),
  SECTOR("setor");

  private final String field;

  Facet(String field) {
    this.field = field;
  }

  /** Its name in addresses. */
  public String field() {
    return field;
  }

  /** The message key of its name. */
  public String key() {
    return "register." + field;
  }

  /** The values of one constraint. */
  Set<String> values(Line line) {
    return switch (this) {
      case GROUP -> Set.of(line.group());
      case STATE -> Set.of(line.state().slug());
      case ELEMENT -> with(Set.of(line.element()), line.secondElement());
      case MUNICIPALITY -> with(line.signed(), line.raisedIn());
      case SECTOR -> line.sectors();
    };
  }

  private static Set<String> with(
      Set<String> values, @org.jspecify.annotations.Nullable String another) {
    if (another == null) {
      return values;
    }
    var all = new HashSet<>(values);
    all.add(another);
    return all;
  }
}
