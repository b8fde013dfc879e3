package org.malha.home;

import org.malha.web.View;

/** What Malha is for, to somebody who has not signed in. */
public record FrontPage() implements View {
  @Override
  public boolean publicPage() {
    return true;
  }
}
