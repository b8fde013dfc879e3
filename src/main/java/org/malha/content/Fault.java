package org.malha.content;

/**
 * What is wrong with a file of the content.
 *
 * @param file its path inside the content folder
 * @param line where, counted from 1; 0 where it is the file as a whole
 * @param what is wrong, in a few English words that follow the name of the file
 */
public record Fault(String file, int line, String what) {
  /** {@code practices/be1.md, line 12: names blue, which is in no vocabulary}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ", line " + line : "") + ": " + what;
  }
}
