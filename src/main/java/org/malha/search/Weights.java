package org.malha.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/**
 * How much the documents of a segment count.
 *
 * @param each by document, by which its score is multiplied; more than 0
 * @param heaviest the largest of each row of {@value #ROW} of them
 */
record Weights(float[] each, float[] heaviest) {
  private static final int ROW = 128;

  static Weights of(LeafReader leaf) throws IOException {
    NumericDocValues column = DocValues.getNumeric(leaf, Documents.WEIGHT);
    float[] each = new float[leaf.maxDoc()];
    float[] heaviest = new float[each.length / ROW + 1];
    for (int doc = 0; doc < each.length; doc++) {
      each[doc] = column.advanceExact(doc) ? Float.intBitsToFloat((int) column.longValue()) : 1;
      heaviest[doc / ROW] = Math.max(heaviest[doc / ROW], each[doc]);
    }
    return new Weights(each, heaviest);
  }

  /** At least the largest of those from one document to another, both included. */
  float heaviest(int from, int to) {
    float largest = 0;
    int last = Math.min(to / ROW, heaviest.length - 1);
    for (int row = from / ROW; row <= last; row++) {
      largest = Math.max(largest, heaviest[row]);
    }
    return largest;
  }
}
