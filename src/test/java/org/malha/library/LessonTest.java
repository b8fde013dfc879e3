package org.malha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.malha.content.Broken;
import org.malha.content.Words;
import org.malha.search.Entry;
import org.malha.search.Facet;
import org.malha.web.Language;
import org.malha.web.TextRules;

/** A lesson from a case, as a text of the library. */
class LessonTest {
  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

  private static NewLesson written(Language language, String title, String helped) {
    return new NewLesson(
        language,
        title,
        helped,
        "Se há tempo.",
        new Words("Habitação", "Housing"),
        List.of("health"),
        List.of("gb2-sessoes-entre-profissoes"),
        List.of("pt-repeated-story"));
  }

  private static Lesson read(String text) {
    return (Lesson) Texts.READING.read("lessons/x.md", text);
  }

  private static Lesson read(NewLesson lesson) {
    return read(lesson.file("combinar-k7m2q9", DECEMBER));
  }

  @Test
  void itSaysWhatWasLearntAndNothingOfWhereFrom() {
    Lesson lesson = read(written(Language.PT, "Combinar antes", "Uma conversa a três."));
    assertEquals("/licoes/combinar-k7m2q9", lesson.path());
    assertEquals(DECEMBER, lesson.month());
    assertEquals("Uma conversa a três.", lesson.head().summary().en());
    assertEquals(
        List.of("O que ajudou", "O que verificar"),
        lesson.texts().en().stream().map(Passage::heading).toList());
    assertEquals(
        Set.of(
            "id",
            "kind",
            "lang",
            "month",
            "licence",
            "title",
            "situation_pt",
            "situation_en",
            "sectors",
            "practices",
            "constraints"),
        lesson.head().front().names());
  }

  @Test
  void whatLooksLikeAPartOfTheFileStaysText() {
    String helped =
        "## en\n\n### Outra parte\n---\nid: outra\n---\n\n# Título\n===\nFim: \"dito\".";
    Lesson lesson = read(written(Language.PT, "Dizer: «isto», \"aquilo\" \\ e # mais", helped));
    assertEquals("Dizer: «isto», \"aquilo\" \\ e # mais", lesson.title().pt());
    assertEquals("combinar-k7m2q9", lesson.id());
    assertEquals(2, lesson.texts().pt().size());
  }

  @Property(tries = 100)
  void anyTextThatMayBeKeptComesBackInTwoParts(
      @ForAll @StringLength(min = 1, max = 300) String title,
      @ForAll @StringLength(min = 1, max = 300) String helped) {
    String clean = TextRules.clean(title);
    String words = TextRules.clean(helped);
    if (TextRules.check(clean, 600).isEmpty() && TextRules.check(words, 600).isEmpty()) {
      assertEquals(2, read(written(Language.EN, clean, words)).texts().en().size());
    }
  }

  @Test
  void itIsFoundInItsOwnLanguageByWhatItSaysAndTouches() {
    Lesson lesson = read(written(Language.EN, "Agree before", "A talk of three."));
    var library = Texts.packedWith(new Holding(1, 1, Instant.EPOCH, false, lesson));
    Entry entry =
        new Entries(library, Texts.VOCABULARIES, Texts.QUESTIONS)
            .of(library.holding(Kind.LESSON, lesson.id()).orElseThrow())
            .get(0);
    assertEquals(Set.of(Language.EN), entry.texts().keySet());
    assertEquals("lesson", entry.type());
    assertTrue(entry.links().contains("reported:pt-repeated-story"));
    assertEquals(Set.of("health"), entry.facets().get(Facet.SECTOR));
    assertFalse(library.lessons(Target.PRACTICE, "gb2-sessoes-entre-profissoes").isEmpty());
    assertFalse(library.lessons(Target.CONSTRAINT, "pt-repeated-story").isEmpty());
    assertEquals(List.of(), library.faults());
  }

  @Test
  void aMonthOrALanguageThatIsNoneIsSaid() {
    String good = written(Language.PT, "x", "y").file("x", DECEMBER);
    assertThrows(Broken.class, () -> read(good.replace("2026-12", "2026-13")));
    assertThrows(Broken.class, () -> read(good.replace("lang: pt", "lang: fr")));
    assertThrows(Broken.class, () -> read(good.replace("## pt", "## en")));
  }
}
