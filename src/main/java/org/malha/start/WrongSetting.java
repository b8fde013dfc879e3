package org.malha.start;

/** A setting that stops the start; its message names the setting, what is wrong and an example. */
public final class WrongSetting extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongSetting(String name, String wrong, String example) {
    super(name + ": " + wrong + " Example: " + name + "=" + example);
  }
}
