package org.malha.people;

import java.util.Collection;
import java.util.List;
import org.malha.accounts.Organisation.Kind;
import org.malha.territory.Entity;
import org.malha.web.View;

/**
 * People of the directory.
 *
 * @param all how many there are beyond this page
 */
public record PeopleListPage(
    Sought sought, Collection<Entity> territories, List<Line> here, long all) implements View {
  /**
   * One of them.
   *
   * @param speaksFor the organisations, today
   * @param groups that the reader reads too
   */
  public record Line(String name, String jobTitle, List<String> speaksFor, List<Group> groups) {}

  /** A group to which somebody belongs. */
  public record Group(String name, String path) {}

  static final String PATH = "/pessoas";

  /** All kinds of organisations. */
  public List<Kind> kinds() {
    return List.of(Kind.values());
  }

  /** The last page's number, from 1. */
  public int pages() {
    return (int) Math.max(1, (all + Listing.PAGE - 1) / Listing.PAGE);
  }

  /** The address of another page. */
  public String at(int number) {
    return sought.at(PATH, number);
  }
}
