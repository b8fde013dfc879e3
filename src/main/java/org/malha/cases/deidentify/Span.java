package org.malha.cases.deidentify;

/**
 * A passage that one recogniser takes for an identifier.
 *
 * @param start index of its first character in {@link Reading#plain()}
 * @param end index after its last one; greater than start
 * @param confidence how sure it is, above 0 and at most 1; a right check digit raises it, a wrong
 *     one never rules a passage out
 */
record Span(int start, int end, Kind kind, double confidence) {
  Span {
    if (start < 0 || end <= start || confidence <= 0 || confidence > 1) {
      throw new IllegalArgumentException(start + ".." + end + " " + kind + " " + confidence);
    }
  }

  int length() {
    return end - start;
  }

  boolean touches(int from, int to) {
    return start < to && from < end;
  }
}
