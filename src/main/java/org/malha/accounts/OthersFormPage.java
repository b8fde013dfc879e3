package org.malha.accounts;

import org.malha.web.View;

/** Says that what was sent had been written by another account; shows nothing of it. */
public record OthersFormPage() implements View {
  @Override
  public int status() {
    return 409;
  }
}
