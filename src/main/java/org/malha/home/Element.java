package org.malha.home;

import java.util.List;

/**
 * One of the nine elements of integrated services, as a cell of the presentation.
 *
 * @param id of the taxonomy, by which the register filters
 */
public record Element(String id) {
  /** In the order of the nine cells, row by row. */
  static final List<Element> ALL =
      List.of(
              "interprofessional-teamwork",
              "delivery-system",
              "ict-shared-delivery",
              "commitment",
              "learning",
              "innovation",
              "funding",
              "effects-measurement",
              "sustainability")
          .stream()
          .map(Element::new)
          .toList();

  /** The message key of its short name, with the places where a long word may break. */
  public String key() {
    return "home.element." + id;
  }

  /** The constraints that touch it. */
  public String path() {
    return "/constrangimentos?elemento=" + id;
  }

  /** Whether it is the cell in the middle. */
  public boolean centre() {
    return id.equals("learning");
  }
}
