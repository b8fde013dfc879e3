package org.malha.web;

import java.time.ZoneId;
import java.util.Optional;

/** Whoever is looking at the page, as far as the layout needs to know; accounts implement it. */
public interface Viewer {
  /** Whether a session or a token stands behind this request. */
  boolean signedIn();

  /** The person's full name; empty for a visitor. */
  String name();

  /** Who it is, sealed so that a form can carry it; empty for a visitor. */
  String sealed();

  /** One line under the name: for whom the person speaks; empty for a visitor. */
  String speaksFor();

  /** The language that the person chose, if any. */
  Optional<Language> language();

  /** The person's time zone; Lisbon for a visitor. */
  ZoneId zone();
}
