package org.malha.constraints;

import java.util.List;
import org.malha.web.View;

/**
 * The register of constraints, or a page of it.
 *
 * @param total how many are wanted
 * @param readable how many the viewer may read in all
 * @param lines those of this page; none when it is shown as nine cells
 * @param cells how many each element has, where it is shown as nine cells
 * @param raisePath where the viewer raises one; empty where they may not
 */
public record RegisterPage(
    Wanted wanted,
    int total,
    int readable,
    List<Row> lines,
    List<Cell> cells,
    List<Facets> facets,
    List<Chip> chips,
    Links links,
    boolean signedIn,
    boolean mayRaise)
    implements View {

  /** One constraint with the cells of its elements. */
  public record Row(Line line, List<Integer> cells, Element element) {}

  /** One of the nine cells. */
  public record Cell(Element element, int count, String path) {}

  /** The choices of one facet. */
  public record Facets(Facet facet, List<Choice> choices) {
    /** Whether any of them is chosen. */
    public boolean chosen() {
      return choices.stream().anyMatch(Choice::chosen);
    }
  }

  /** One value that may be chosen. */
  public record Choice(String value, String label, int cell, boolean chosen, int count) {
    /** Whether it stands in one of the nine cells. */
    public boolean element() {
      return cell >= 0;
    }
  }

  /** One choice that narrows the register, and the address without it. */
  public record Chip(Facet facet, String label, String path) {}

  /** Other addresses of the register; empty where there is none. */
  public record Links(
      String clear,
      String all,
      String asList,
      String asCells,
      String csv,
      String previous,
      String next) {}

  @Override
  public boolean publicPage() {
    return true;
  }
}
