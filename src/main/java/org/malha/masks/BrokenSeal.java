package org.malha.masks;

import org.jspecify.annotations.Nullable;

/** That something was sealed with another key, or changed since: it is not used. */
public final class BrokenSeal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenSeal(@Nullable Throwable cause) {
    super("Sealed with another key, or changed since", cause);
  }
}
