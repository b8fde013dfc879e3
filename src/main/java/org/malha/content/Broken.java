package org.malha.content;

/** A file of the content that cannot be used, and why. */
public final class Broken extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param line counted from 1; 0 where it is the file as a whole
   * @param what is wrong, in a few words that follow the name of the file
   */
  public Broken(int line, String what) {
    super(what);
    this.line = line;
  }

  /** Where, counted from 1; 0 where it is the file as a whole. */
  public int line() {
    return line;
  }

  /** The same as a fault of a file. */
  public Fault in(String file) {
    return new Fault(file, line, String.valueOf(getMessage()));
  }
}
