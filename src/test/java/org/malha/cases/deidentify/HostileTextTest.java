package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** No text makes the fixed forms fail, and none makes them slow. */
class HostileTextTest {
  private static final List<String> PIECES =
      List.of(
          "1",
          "12 ",
          "12/05/",
          "912 345 678 ",
          "O",
          "l1",
          "a@",
          "@",
          "a.",
          "www.",
          "+351 ",
          "00",
          "um ",
          "nove ",
          "NIF ",
          "n.º ",
          "AB-12-",
          "processo ",
          "passaporte ",
          "1.",
          "PT50 ",
          "(",
          "de ",
          "maio ",
          "3 de ",
          "arroba ",
          "ponto ",
          "barra ",
          "Lei n.º ",
          "-",
          "\n",
          "4720-",
          "carro ",
          "nascido ",
          "1/2 ",
          "A1",
          "é ",
          "\u200B",
          "noventa e ");

  @Test
  void aTextTwiceAsLongTakesNotMuchMoreThanTwiceAsLong() {
    Found.spans(Reading.of(String.join("", PIECES).repeat(40)));
    for (String piece : PIECES) {
      String once = piece.repeat(6_000 / piece.length());
      long one = Math.max(50_000_000, time(once));
      assertTrue(twice(once, one) < one * 8, () -> "'" + piece + "': much longer");
    }
  }

  @Test
  void aMillionDigitsAreOneNumber() {
    Found.assertWhole("", "7".repeat(1_000_000), "");
  }

  @Property
  void anyTextIsReadAndMarksAreInsideIt(@ForAll String text) {
    Reading reading = Reading.of(text);
    for (Span span : Found.spans(reading)) {
      assertTrue(span.end() <= reading.plain().length());
    }
  }

  @Property
  void anyMixOfPiecesIsRead(@ForAll java.util.Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    Found.spans(Reading.of(text.toString()));
  }

  /** Of some tries the best: Java may be compiling. */
  private static long twice(String once, long one) {
    long best = time(once + once);
    for (int again = 0; again < 4 && best >= one * 4; again++) {
      best = Math.min(best, time(once + once));
    }
    return best;
  }

  /** Of this thread alone, so that a busy machine changes nothing. */
  private static long time(String text) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Found.spans(Reading.of(text));
    return threads.getCurrentThreadCpuTime() - start;
  }
}
