package org.malha.cases.deidentify;

import java.util.List;

/**
 * A text after the finder.
 *
 * @param redacted the text with every mark replaced; still personal data until somebody has read it
 * @param marks in order, without overlaps
 * @param residue what may still lead to a person
 */
public record Deidentified(String redacted, List<Mark> marks, Residue residue) {
  /** Keeps a copy of the marks. */
  public Deidentified {
    marks = List.copyOf(marks);
  }
}
