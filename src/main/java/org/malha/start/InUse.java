package org.malha.start;

/** Another process holds what this one needs; the message says which. */
final class InUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InUse(String message) {
    super(message);
  }
}
