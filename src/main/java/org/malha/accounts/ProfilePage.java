package org.malha.accounts;

import java.util.List;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * Who the person is to others, and how the portal speaks to them.
 *
 * @param email by which they sign in; it is that of their invitation
 * @param handle by which others mention them
 */
public record ProfilePage(Form form, String email, String handle) implements View {
  /** The box by which they let others find them in the directory. */
  public static final String LISTED = "listed";

  /** The time zones of Portugal, by id; the message key of each is {@code zone.} and the id. */
  public static final List<String> ZONES =
      List.of("Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores");
}
