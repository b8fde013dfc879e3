package org.malha.cases.deidentify;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds where somebody lives as neighbours would tell it ({@link WayMarks}): after "mora", "dorme",
 * "a casa é", after the name of a place or a street, and where a form asks for the way.
 */
final class Whereabouts implements Places.Part {
  private static final Set<String> LIVING =
      Sequence.set(
          "mora moram moro moramos morava moravam vive vivem vivo vivia viviam reside residem residia"
              + " residente residentes resid res dorme dormem dormia pernoita pernoitam habita habitam"
              + " habitar acampado acampados acampada instalado instalada instalados sito sita sitos"
              + " parado parada estacionado estacionada lives live living sleeps sleep sleeping"
              + " stays staying parks parked");
  private static final Set<String> HOMES =
      Sequence.set(
          "casa barraca caravana roulotte rulote roulote tenda yurt carrinha acampamento house home"
              + " cottage caravan tent tipi");
  private static final Set<String> IS =
      Sequence.set("e fica era esta ficava situa is was stands sits");
  private static final int FAR = 14;
  private static final int CLOSE = 7;

  @Override
  public void find(Sequence words, Spans spans) {
    Set<Integer> ends = new HashSet<>();
    spans.all().stream()
        .filter(span -> span.kind() == Kind.ADDRESS || span.kind() == Kind.PLACE)
        .forEach(span -> ends.add(span.end()));
    int i = 0;
    while (i < words.size()) {
      int start = start(words, i, ends);
      int end = start < 0 ? start : WayMarks.chain(words, start);
      if (end > start && !told(words, spans, WayMarks.noun(words, start), end)) {
        spans.add(words.at(start).start(), words.at(end - 1).end(), Kind.ADDRESS, 0.6);
      }
      i = Math.max(i + 1, end);
    }
  }

  /** Whether others have found all of it but a preposition. */
  private static boolean told(Sequence words, Spans spans, int from, int end) {
    for (int i = Math.min(from, end - 1); i < end; i++) {
      if (!spans.covers(words.at(i).start(), words.at(i).end())) {
        return false;
      }
    }
    return true;
  }

  /** Where a telling of the way begins that a word leads to; less than 0 if none does. */
  private static int start(Sequence words, int i, Set<Integer> ends) {
    if (i > 0 && ends.contains(words.at(i - 1).end()) && follows(words, i)) {
      return i;
    }
    if (words.oneOf(i, LIVING)) {
      return within(words, i, FAR, false);
    }
    return words.oneOf(i, HOMES) ? within(words, i, CLOSE, true) : -1;
  }

  private static boolean follows(Sequence words, int i) {
    boolean sign = WayMarks.comma(words.gap(i)) || words.gap(i).equals(" (");
    return sign && WayMarks.end(words, i) > i;
  }

  /** The first piece of a way behind a word of the same sentence. */
  private static int within(Sequence words, int from, int far, boolean said) {
    boolean is = !said;
    for (int k = from + 1; k < words.size() && k - from <= far; k++) {
      String gap = words.gap(k);
      boolean stop = gap.startsWith(".") && words.at(k).opens() && gap.indexOf(':') < 0;
      if (stop || gap.indexOf(';') >= 0 || gap.indexOf('\n') >= 0 && !words.joined(k)) {
        return -1;
      }
      is |= words.oneOf(k, IS) || k == from + 1 && gap.startsWith(",") || gap.startsWith(":");
      if (is && WayMarks.end(words, k) > k) {
        return k;
      }
    }
    return -1;
  }
}
