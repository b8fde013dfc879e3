package org.malha.web;

/**
 * One first-level area of the navigation. Each room adds its own as an application-scoped bean; the
 * layout collects and orders them.
 */
public interface Area {
  /** Where it stands: 10 for groups, 20 for constraints and so on. */
  int order();

  /** The message key of its name, and the word by which a page says that it belongs here. */
  String key();

  /** Its address, without language prefix. */
  String path();

  /** Its icon in the sprite, without {@code i-}. */
  String icon();

  /** Whether this viewer has any business there. */
  default boolean visibleTo(Viewer viewer) {
    return viewer.signedIn();
  }
}
