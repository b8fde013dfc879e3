package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The dictionary knows ordinary words, whatever their accents, and what they can be. */
class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  @Test
  void ordinaryWordsAreCommonAndNamesAreNot() {
    assertTrue(LEXICON.look("casa").common() > LEXICON.look("alguidar").common());
    assertEquals(0, LEXICON.look("zulmira").common());
    assertEquals(0, LEXICON.look("xbalanque").parts());
  }

  @Test
  void aWordWithoutItsAccentsIsKnown() {
    assertTrue(LEXICON.look("relatorio").common() > 5);
    assertTrue(LEXICON.look("RELATORIO").common() > 5);
    assertTrue(LEXICON.look("acção").common() > 0, "as before the reform");
  }

  @Test
  void partsOfSpeechAreTold() {
    assertTrue(LEXICON.look("disse").can(Part.THIRD_PERSON));
    assertTrue(LEXICON.look("leal").can(Part.ADJECTIVE));
    assertTrue(LEXICON.look("Vieira").can(Part.PERSON));
    assertFalse(LEXICON.look("mesa").can(Part.PERSON));
  }

  @Test
  void beginningsOfWordsAreTold() {
    assertTrue(LEXICON.begins("atend"));
    assertFalse(LEXICON.begins("xqz"));
  }

  @Property
  void noTextMakesItFail(@ForAll String text) {
    assertTrue(LEXICON.look(text).common() >= 0);
  }
}
