package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is seen only once the rest is gone: the text that was written is read again, and whatever
 * surely leads to a person there is taken back to where it stood in the text as sent. Whoever
 * examines the written text later, such as a gate before it is kept, then finds nothing sure in it.
 */
final class Rereading {
  private static final double SURE = 0.8;

  private final Reading first;
  private final Reading again;
  private final BitSet replaced = new BitSet();
  private final NavigableMap<Integer, Mark> marks = new TreeMap<>();

  /** Of a text, and of what was written in its place. */
  Rereading(Reading first, Deidentified found) {
    this.first = first;
    this.again = Reading.of(found.redacted());
    int grown = 0;
    for (Mark mark : found.marks()) {
      int start = mark.start() + grown;
      int length = mark.replacement().length();
      replaced.set(start, start + length);
      marks.put(start, mark);
      grown += length - (mark.end() - mark.start());
    }
  }

  /** What was written. */
  Reading reading() {
    return again;
  }

  /**
   * The sure ones among these, as spans of the text as sent. Nothing inside a replacement is one;
   * what reaches into a replacement takes in all that it stands for.
   */
  List<Span> left(List<Span> found) {
    List<Span> left = new ArrayList<>();
    for (Span span : found) {
      int start = again.from(span.start());
      int end = again.to(span.end() - 1);
      boolean sure = span.confidence() >= SURE;
      if (sure && replaced.nextClearBit(start) < end) {
        int from = index(sent(start, marks.floorEntry(start), false));
        int to = index(sent(end, marks.lowerEntry(end), true));
        left.add(new Span(from, Math.max(from + 1, to), span.kind(), span.confidence()));
      }
    }
    return left;
  }

  /** Where a place of the written text is in the text as sent, by the last mark before it. */
  private static int sent(int at, Map.@Nullable Entry<Integer, Mark> before, boolean end) {
    if (before == null) {
      return at;
    }
    Mark mark = before.getValue();
    int after = at - before.getKey() - mark.replacement().length();
    if (after >= 0) {
      return mark.end() + after;
    }
    return end ? mark.end() : mark.start();
  }

  /** The first character of the normal form that begins here or later. */
  private int index(int at) {
    int low = 0;
    int high = first.plain().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (first.from(middle) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
