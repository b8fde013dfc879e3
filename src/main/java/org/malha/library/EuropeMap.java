package org.malha.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.malha.content.Words;

/**
 * Europe as tiles of one size, roughly where the countries lie, each with the number of its
 * practices. Countries without any are there too, faintly, because what is missing is also news.
 *
 * @param columns of the grid
 * @param rows of the grid
 */
public record EuropeMap(List<Tile> tiles, int columns, int rows) {
  /**
   * A country.
   *
   * @param shade 0 without any practice, then 1 to 5
   */
  public record Tile(String code, Words name, int column, int row, int practices, int shade) {
    /** Where its practices are. */
    public String path() {
      return "/praticas?pais=" + code;
    }
  }

  // Our own placement: neighbours touch where a grid allows it.
  private static final List<String> GRID =
      List.of(
          "IS .. .. .. NO SE FI ..",
          ".. .. .. .. .. .. .. EE",
          "IE GB .. .. DK .. .. LV",
          ".. .. NL DE .. PL LT ..",
          ".. BE LU .. CZ SK UA ..",
          ".. FR CH AT HU RO MD ..",
          "PT ES .. IT SI HR RS BG",
          ".. .. .. MT .. AL GR CY");

  /** The map of some counts by country. */
  static EuropeMap of(Map<String, Integer> practices) {
    var cells = new LinkedHashMap<String, int[]>();
    for (int row = 0; row < GRID.size(); row++) {
      String[] codes = GRID.get(row).split(" ");
      for (int column = 0; column < codes.length; column++) {
        if (!codes[column].equals("..")) {
          cells.put(codes[column], new int[] {column, row});
        }
      }
    }
    List<Tile> tiles =
        cells.entrySet().stream()
            .map(cell -> tile(cell.getKey(), cell.getValue(), practices))
            .toList();
    return new EuropeMap(tiles, 8, GRID.size());
  }

  private static Tile tile(String code, int[] at, Map<String, Integer> practices) {
    int count = practices.getOrDefault(code, 0);
    return new Tile(code, Countries.name(code), at[0], at[1], count, shade(count));
  }

  private static int shade(int count) {
    return count == 0 ? 0 : count == 1 ? 1 : count <= 2 ? 2 : count <= 4 ? 3 : count <= 8 ? 4 : 5;
  }

  /** The countries that have some, most first. */
  public List<Tile> counted() {
    return tiles.stream()
        .filter(tile -> tile.practices() > 0)
        .sorted(
            java.util.Comparator.comparingInt((Tile tile) -> -tile.practices())
                .thenComparing(tile -> tile.name().pt()))
        .toList();
  }
}
