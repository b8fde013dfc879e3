package org.malha.people;

import java.util.Collection;
import java.util.List;
import org.malha.accounts.Organisation.Kind;
import org.malha.territory.Entity;
import org.malha.web.View;

/**
 * Organisations of the directory.
 *
 * @param all how many there are beyond this page
 */
public record BodiesPage(Sought sought, Collection<Entity> territories, List<Line> here, long all)
    implements View {
  /** One of them, with how many people speak for it. */
  public record Line(String name, Kind kind, long voices) {
    /** The people who do. */
    public String path() {
      return new Sought(name, "", kind, 1).at(PeopleListPage.PATH, 1);
    }
  }

  static final String PATH = "/pessoas/organizacoes";

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
