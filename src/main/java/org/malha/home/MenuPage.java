package org.malha.home;

import org.malha.web.View;

/** Every place of the portal on one page, for phones and for whoever prefers a list. */
public record MenuPage() implements View {
  @Override
  public boolean publicPage() {
    return true;
  }
}
