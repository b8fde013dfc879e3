package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class AtomTest {
  private static final String FEED = "https://malha.example/fontes/avisos.atom";

  private static Atom of(String words, Atom.Entry... entries) {
    return new Atom(FEED, null, words, Language.PT, FEED, List.of(entries));
  }

  private static Atom.Entry entry(String words, String when) {
    return new Atom.Entry(FEED, words, Language.EN, Instant.parse(when), FEED, words, words);
  }

  private static org.w3c.dom.Document read(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void itIsAsNewAsItsNewestEntry() throws Exception {
    String xml =
        of("Avisos", entry("a", "2026-11-22T09:00:00Z"), entry("b", "2026-11-22T10:00:00Z")).xml();
    assertEquals(
        "2026-11-22T10:00:00Z", read(xml).getElementsByTagName("updated").item(0).getTextContent());
    assertFalse(xml.contains("rel=\"self\""), "where that would hold a secret");
    assertTrue(of("Nada").xml().contains("<updated>1970-01-01T00:00:00Z</updated>"));
  }

  @Property(tries = 200)
  void anyWordsMakeADocumentThatCanBeRead(@ForAll String words) throws Exception {
    read(of(words, entry(words, "2026-11-22T09:00:00Z")).xml());
  }
}
