package org.malha.web;

import java.time.ZoneId;
import java.util.Optional;

/** Somebody for whom a letter is written, as far as its template asks. */
record Absent(Language reads, ZoneId zone) implements Viewer {
  @Override
  public boolean signedIn() {
    return false;
  }

  @Override
  public String name() {
    return "";
  }

  @Override
  public String sealed() {
    return "";
  }

  @Override
  public String speaksFor() {
    return "";
  }

  @Override
  public Optional<Language> language() {
    return Optional.of(reads);
  }
}
