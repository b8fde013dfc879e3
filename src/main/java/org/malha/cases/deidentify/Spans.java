package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What the recognisers have found in one reading so far. */
final class Spans {
  private final Reading reading;
  private final List<Span> found = new ArrayList<>();
  private final BitSet covered = new BitSet();

  Spans(Reading reading) {
    this.reading = reading;
  }

  void add(int start, int end, Kind kind, double confidence) {
    add(new Span(start, end, kind, confidence));
  }

  void add(Span span) {
    found.add(span);
    covered.set(span.start(), span.end());
  }

  /** Whether any character between the two is already found. */
  boolean touches(int start, int end) {
    for (int i = start; i < end; i++) { // not nextSetBit, which may look through the whole text
      if (covered.get(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a passage found so far shares characters with the two ends' and is not a part of it.
   */
  boolean anyBeyond(int start, int end) {
    return touches(start, end)
        && found.stream()
            .anyMatch(
                span ->
                    span.start() < end
                        && span.end() > start
                        && (span.start() < start
                            || span.end() > end
                            || span.length() == end - start));
  }

  /** Whether every character between the two is already found. */
  boolean covers(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!covered.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** All that was found, in the order it was found; may overlap. */
  List<Span> all() {
    return List.copyOf(found);
  }

  /**
   * What was found, without overlaps and in order: the union of all passages, each widened to whole
   * tokens. Where several overlap, the longest gives the kind, of equals the surest, and the surest
   * how sure it is; nothing that anybody found is left uncovered.
   */
  List<Span> merged() {
    List<Span> whole = new ArrayList<>(found.stream().map(this::widened).toList());
    whole.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> merged = new ArrayList<>();
    int i = 0;
    while (i < whole.size()) {
      Span best = whole.get(i);
      int start = best.start();
      int end = best.end();
      double surest = best.confidence();
      for (i++; i < whole.size() && whole.get(i).start() < end; i++) {
        Span next = whole.get(i);
        end = Math.max(end, next.end());
        surest = Math.max(surest, next.confidence());
        best = better(best, next);
      }
      merged.add(new Span(start, end, best.kind(), surest));
    }
    return merged;
  }

  private static Span better(Span one, Span other) {
    int longer = Integer.compare(other.length(), one.length());
    boolean surer = other.confidence() > one.confidence();
    return longer > 0 || (longer == 0 && surer) ? other : one;
  }

  private Span widened(Span span) {
    String plain = reading.plain();
    int start = span.start();
    int end = span.end();
    while (start > 0 && joined(plain.charAt(start - 1), plain.charAt(start))) {
      start--;
    }
    while (end < plain.length() && joined(plain.charAt(end - 1), plain.charAt(end))) {
      end++;
    }
    return new Span(start, end, span.kind(), span.confidence());
  }

  /** Whether the two belong to one token. */
  private static boolean joined(char left, char right) {
    return (Character.isLetter(left) && Character.isLetter(right))
        || (Character.isDigit(left) && Character.isDigit(right));
  }
}
