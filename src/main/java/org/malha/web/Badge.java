package org.malha.web;

/**
 * A count beside the account of whoever has signed in, on every page. A room implements it as an
 * application-scoped bean; it is asked while the page is printed and has one SQL statement to
 * spend.
 */
public interface Badge {
  /** Where it stands among the others. */
  int order();

  /** The message key of its name, whose sentence takes the count. */
  String key();

  /** Where it leads, without language prefix. */
  String path();

  /** Its icon in the sprite, without {@code i-}. */
  String icon();

  /** How much of it waits for the viewer. */
  int count();
}
