package org.malha.home;

import org.malha.web.View;

/**
 * A page of prose that belongs to no feature.
 *
 * @param name of the file that holds it
 * @param text in the language of the reader
 */
public record TextPage(String name, Prose text) implements View {
  @Override
  public boolean publicPage() {
    return true;
  }
}
