package org.malha.cases;

/** Takes a released situation to where the chair reads it first. */
public interface Presenting {
  /**
   * Presents it.
   *
   * @return the path to go to, without language prefix
   */
  String present(Presentation presentation);
}
