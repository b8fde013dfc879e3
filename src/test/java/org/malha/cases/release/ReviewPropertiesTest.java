package org.malha.cases.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.malha.cases.release.Obstacle.Reason;

/** Any note, any decisions. */
class ReviewPropertiesTest {
  private static final List<String> SENTENCES =
      List.of(
          "A D. Lurdes Antunes mora em Penela com o neto.",
          "O NIF é 245 789 013 e o NISS 11234567890.",
          "Ligou do 912 345 678 a 14/10/2024, \uD83D\uDE00 contente.",
          "A assistente social Cátia Rosado pediu uma passagem à escola.",
          "O Sr. Custódio Pegas tem 93 anos e vive na Rua do Poço, n.º 4, 3.º Esq.",
          "Penela fica longe; a Lurdes não conduz.",
          "Escreveu para lurdes.antunes@example.org e ninguém respondeu.",
          "Anda na Escola Secundária da Lousã, onde a Cátia é conhecida.",
          "A família mudou de concelho a meio do plano.",
          "A 245 789 013 ninguém atendeu. A matrícula é 12-AB-34.",
          "Nasceu a 3/2/1958.\n\nNo dia seguinte, nada.",
          "O menino, o Fábio, vai à equipa local às quartas-feiras.",
          "Processo n.º 1234/20.5T8CBR do tribunal.",
          "A vizinha Rosa traz rosas; a rosa é vermelha. Rosa!");

  @Property(tries = 60)
  void everyPassageWithoutADecisionBlocks(
      @ForAll("notes") List<String> note, @ForAll Random chance) {
    Reviewing reviewing = Reviewing.of(note.toArray(String[]::new)).rest(Choice.PROPOSED);
    List<Passage> passages = reviewing.review().passages();
    if (!passages.isEmpty()) {
      Passage one = passages.get(chance.nextInt(passages.size()));
      reviewing.decide(one.words(), Choice.OWN); // without words of one's own it is none
      assertTrue(reviewing.reasons().contains(Reason.UNDECIDED));
    }
  }

  @Property(tries = 60)
  void nothingOfAFixedFormIsEverKept(@ForAll("notes") List<String> note) {
    Reviewing reviewing =
        Reviewing.of(note.toArray(String[]::new))
            .rest(one -> Decision.of(one.keepable() ? Choice.KEPT : Choice.REMOVED));
    for (Passage passage : reviewing.review().passages()) {
      assertEquals(
          passage.kind() != null && !Substitutes.fixed(passage.kind()), passage.keepable());
    }
    String all =
        String.join(
            "\n", reviewing.released().texts().values().stream().map(ReleasedText::text).toList());
    for (String number : new String[] {"245", "912", "@", "1958", "AB", "T8CBR"}) {
      assertFalse(all.contains(number), all);
    }
  }

  @Property(tries = 60)
  void theWordsOfWhatWasTakenOutStandNowhere(
      @ForAll("notes") List<String> note, @ForAll Random chance) {
    Reviewing reviewing = Reviewing.of(note.toArray(String[]::new)).rest(one -> some(one, chance));
    if (reviewing.review().release(true) instanceof Released released) {
      Review review = reviewing.review();
      for (Passage passage : review.passages()) {
        if (!passage.kept() && WholeWords.telling(passage.words())) {
          for (ReleasedText text : released.texts().values()) {
            assertFalse(
                WholeWords.exactly(passage.words(), text.text()).find(),
                () -> passage.words() + ": " + text.text());
          }
        }
      }
    } else {
      assertTrue(reviewing.reasons().contains(Reason.LEFT_OVER), reviewing.refused()::toString);
    }
  }

  @Property(tries = 60)
  void everyPlaceIsWhereItSaysInTheDraft(@ForAll("notes") List<String> note) {
    Review review =
        Reviewing.of(note.toArray(String[]::new)).marking("a", "família", "da").review();
    for (Passage passage : review.passages()) {
      for (Occurrence one : passage.occurrences()) {
        assertEquals(
            one.words(), note.get(one.field().charAt(0) - 'a').substring(one.start(), one.end()));
      }
    }
    review
        .pieces()
        .forEach(
            (field, pieces) ->
                assertEquals(
                    note.get(field.charAt(0) - 'a'),
                    String.join("", pieces.stream().map(Piece::words).toList())));
  }

  @Property(tries = 60)
  void releasingWhatWasReleasedChangesNothing(@ForAll("notes") List<String> note) {
    Released first = Reviewing.of(note.toArray(String[]::new)).rest(Choice.PROPOSED).released();
    String[] texts = first.texts().values().stream().map(ReleasedText::text).toArray(String[]::new);
    Reviewing again = Reviewing.of(texts);
    assertEquals(List.of(), Reviewing.words(again.review()));
    assertEquals(first.texts(), again.released().texts());
  }

  @Property(tries = 100)
  void noTextMakesItFail(@ForAll String one, @ForAll String other, @ForAll String mark) {
    Review review = Reviewing.of(one, other).marking(mark).rest(Choice.PROPOSED).review();
    assertTrue(review.progress().done());
    review.release(true);
  }

  private static Decision some(Passage passage, Random chance) {
    List<Choice> choices = new ArrayList<>(passage.offers().stream().map(Offer::choice).toList());
    Choice choice = choices.get(chance.nextInt(choices.size()));
    return choice == Choice.OWN ? Decision.own("alguém") : Decision.of(choice);
  }

  @Provide
  Arbitrary<List<String>> notes() {
    Arbitrary<String> field =
        Arbitraries.of(SENTENCES)
            .list()
            .ofMinSize(0)
            .ofMaxSize(4)
            .map(all -> String.join(" ", all));
    return field.list().ofSize(3);
  }
}
