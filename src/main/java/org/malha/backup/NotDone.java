package org.malha.backup;

/** A backup or a restore that was not made; the message is the sentence that people read. */
final class NotDone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotDone(String sentence) {
    super(sentence);
  }
}
