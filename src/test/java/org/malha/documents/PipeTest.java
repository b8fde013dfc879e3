package org.malha.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class PipeTest {
  private static final int MOST = 100_000;

  @Provide
  Arbitrary<Reading> readings() {
    Arbitrary<String> paragraph =
        Arbitraries.strings()
            .ofMaxLength(50)
            .filter(text -> !text.matches("(?s).*[\\ud800-\\udfff].*"));
    Arbitrary<Extracted> extracted =
        Combinators.combine(
                paragraph.list().ofMaxSize(5).map(Extracted.Page::new).list().ofMaxSize(4),
                Arbitraries.integers().between(0, 9))
            .as(
                (pages, n) ->
                    new Extracted(pages, new Extracted.Lost(n, n + 1, n + 2, n % 2 == 0)));
    return Arbitraries.oneOf(Arbitraries.of(Why.class).map(Refused::new), extracted);
  }

  private static byte[] written(Reading reading) throws IOException {
    var out = new ByteArrayOutputStream();
    Pipe.answer(reading, out);
    return out.toByteArray();
  }

  @Property(tries = 300)
  void whatIsSaidIsHeard(@ForAll("readings") Reading reading) throws IOException {
    assertEquals(reading, Pipe.answer(new ByteArrayInputStream(written(reading)), MOST));
  }

  @Property(tries = 300)
  void halfAnAnswerIsNone(@ForAll("readings") Reading reading, @ForAll int where)
      throws IOException {
    byte[] all = written(reading);
    byte[] half = Arrays.copyOf(all, Math.floorMod(where, all.length));
    assertThrows(IOException.class, () -> Pipe.answer(new ByteArrayInputStream(half), MOST));
  }

  /**
   * Nothing but an answer or a fault that is expected, and no memory for what is only announced.
   */
  @Property(tries = 500)
  void noiseIsNoAnswerOrASmallOne(@ForAll @Size(max = 60) byte[] noise) {
    try {
      Reading heard = Pipe.answer(new ByteArrayInputStream(noise), MOST);
      assertEquals(
          heard, heard instanceof Extracted e ? new Extracted(e.pages(), e.lost()) : heard);
    } catch (IOException e) {
      // as it should be
    }
  }

  @Property(tries = 100)
  void theTaskArrives(@ForAll byte[] document, @ForAll int most) throws IOException {
    var out = new ByteArrayOutputStream();
    Pipe.send(new Pipe.Task("docx", most, "por+eng", document), out);
    Pipe.Task heard = Pipe.task(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(
        List.of("docx", most, "por+eng"),
        List.of(heard.ending(), heard.mostCharacters(), heard.languages()));
    assertArrayEquals(document, heard.document());
  }
}
