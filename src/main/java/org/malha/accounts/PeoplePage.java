package org.malha.accounts;

import java.util.List;
import org.malha.web.View;

/**
 * People with an account, a page of them.
 *
 * @param role the name of the role by which they are filtered, or empty
 * @param page from 1
 */
public record PeoplePage(
    String sought,
    String role,
    List<Role> roles,
    Directory.Some<Directory.PersonLine> people,
    int page)
    implements View {
  /** The address of this list on another page. */
  public String at(int number) {
    return new ListPath("/administracao/pessoas", sought, "papel", role).at(number);
  }
}
