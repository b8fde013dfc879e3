package org.malha.cases.release;

/**
 * How released text leaves the memory and comes back. Whoever implements it encrypts with
 * authentication, such as AES-GCM with a key of the room: {@link #open} answers what {@link #seal}
 * was given and refuses everything else, by an exception. The seal is what makes a {@link
 * ReleasedText} believable after it was stored.
 */
public interface Seal {
  /** The text so that it can be stored. */
  String seal(String text);

  /**
   * What was sealed.
   *
   * @throws RuntimeException when this was not sealed with this key, or was changed since
   */
  String open(String sealed);
}
