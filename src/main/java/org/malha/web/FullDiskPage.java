package org.malha.web;

import java.util.List;

/**
 * Nothing can be saved just now; what somebody typed is here, to be sent again.
 *
 * @param action to which it was sent
 */
public record FullDiskPage(String action, List<Field> fields) implements View {
  private static final int WORDS = 40;

  /** A field as it was sent. */
  public record Field(String name, String value) {
    /** Whether it is something to read, not the choice of a list. */
    public boolean words() {
      return value.length() > WORDS || value.contains("\n") || value.contains(" ");
    }

    private boolean secret() {
      return name.startsWith("password") || name.equals("repeat");
    }
  }

  /** Whether it can be sent again from here: a password is asked for anew where it belongs. */
  public boolean repeatable() {
    return !fields.isEmpty() && fields.stream().noneMatch(Field::secret);
  }

  @Override
  public int status() {
    return FullDisk.INSUFFICIENT_STORAGE;
  }
}
