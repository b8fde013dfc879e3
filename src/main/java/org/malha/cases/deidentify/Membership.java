package org.malha.cases.deidentify;

/**
 * Which lists of phrases have the words of a text, as bits: places, larger areas, what leads to
 * nobody, heads of streets and of institutions. The same bits eight higher: as a part of several.
 */
final class Membership {
  private static final int PLACE = 1;
  private static final int LARGER = 2;
  private static final int NOTHING = 4;
  private static final int STREET = 8;
  private static final int INSTITUTION = 16;
  private static final int SEVERAL = 8;

  private Membership() {}

  /** The bits of each word. */
  static int[] of(Sequence words) {
    Gazetteer places = new Gazetteer(words);
    int[] bits = new int[words.size()];
    for (int i = 0; i < bits.length; i++) {
      mark(bits, i, places.end(i), PLACE);
      mark(bits, i, places.larger(i), LARGER);
      mark(bits, i, places.nothing(i), NOTHING);
      mark(bits, i, Streets.HEADS.end(words, i), STREET);
      mark(bits, i, Institutions.HEADS.end(words, i), INSTITUTION);
    }
    return bits;
  }

  /** As if no list of places had it. */
  static int hidden(int bits) {
    return bits & ~PLACE & ~(PLACE << SEVERAL);
  }

  /** Whether it is of a larger area, which leads to nobody. */
  static boolean larger(int bits) {
    return (bits & LARGER) != 0;
  }

  private static void mark(int[] bits, int from, int to, int bit) {
    for (int i = from; i < to; i++) {
      bits[i] |= to - from > 1 ? bit | bit << SEVERAL : bit;
    }
  }
}
