package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** On which mornings a room calls its people. */
class DiaryTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
  private static final LocalDate THURSDAY = MONDAY.plusDays(3);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  private static Diary diary(CaseRoom room, LocalDate today, Word... said) {
    return new Diary(room, List.of(said), List.of(), List.of(), today);
  }

  private static Word word(long mask, Phase phase, Prompt prompt, LocalDate on) {
    return new Word(1000 + mask, mask, phase, prompt, null, on);
  }

  private static Word question(long mask, LocalDate on) {
    return word(mask, Phase.QUESTIONS, Prompt.QUESTION, on);
  }

  /** With three voices, in its first phase with words, for four days from Monday on. */
  private static CaseRoom asking() {
    CaseRoom room = Rooms.open(MONDAY);
    IntStream.of(1, 2, 3).forEach(voice -> Rooms.voice(room, voice, MONDAY));
    room.advance(MONDAY, 4);
    return room;
  }

  @Test
  void aRoomCallsOnTheMorningAfterAndOnce() {
    CaseRoom room = Rooms.presented(MONDAY);
    assertEquals(Call.NONE, diary(room, MONDAY).call(null, MONDAY));
    assertEquals(Call.NEWS, diary(room, TUESDAY).call(MONDAY, TUESDAY));
    assertEquals(Call.NONE, diary(room, WEDNESDAY).call(TUESDAY, WEDNESDAY));
  }

  @Test
  void whatHappenedSinceTheLastCallIsNotForgottenOverAWeekend() {
    CaseRoom room = Rooms.presented(FRIDAY);
    LocalDate next = FRIDAY.plusDays(3);
    assertEquals(Call.NONE, diary(room, FRIDAY).call(THURSDAY, FRIDAY));
    assertEquals(Call.NEWS, diary(room, next).call(FRIDAY, next));
  }

  @Test
  void theFirstCallOfAllIsForWhateverWaits() {
    assertEquals(Call.NEWS, diary(asking(), FRIDAY).call(null, FRIDAY));
  }

  @Test
  void whoeverSpokeTheRoomCallsAlike() {
    for (long voice : List.of(1L, 2L, 3L)) {
      Diary diary = diary(asking(), WEDNESDAY, question(voice, TUESDAY));
      assertEquals(Call.AGAIN, diary.call(TUESDAY, WEDNESDAY));
      assertEquals(
          Call.NEWS, diary(asking(), TUESDAY, question(voice, MONDAY)).call(null, TUESDAY));
    }
  }

  @Test
  void halfOfAPhaseRemindsOnce() {
    assertEquals(Call.NEWS, diary(asking(), TUESDAY).call(MONDAY, TUESDAY));
    assertEquals(Call.AGAIN, diary(asking(), WEDNESDAY).call(TUESDAY, WEDNESDAY));
    assertEquals(Call.NONE, diary(asking(), THURSDAY).call(WEDNESDAY, THURSDAY));
  }

  @Test
  void nobodyIsRemindedWhereEverybodySpokeAndWasAnswered() {
    Word[] said = {
      question(1, MONDAY),
      question(2, MONDAY),
      word(3, Phase.QUESTIONS, Prompt.PASS, MONDAY),
      new Word(1, 100, Phase.QUESTIONS, Prompt.ANSWER, 1001L, MONDAY),
      new Word(2, 100, Phase.QUESTIONS, Prompt.ANSWER, 1002L, MONDAY)
    };
    assertEquals(List.of(), diary(asking(), WEDNESDAY, said).awaited());
    assertEquals(Call.NONE, diary(asking(), WEDNESDAY, said).call(TUESDAY, WEDNESDAY));
  }

  @Test
  void theChairLearnsForWhomByTheirMasksAndWhenTheyAreReminded() {
    Diary diary = diary(asking(), TUESDAY, question(2, MONDAY));
    assertEquals(List.of(1L, 3L, 100L), diary.awaited().stream().map(Seat::mask).sorted().toList());
    assertEquals(Optional.of(WEDNESDAY), diary.reminder());
  }

  @Test
  void afterTheEndOfAPhaseTheRoomWaitsForItsChair() {
    LocalDate over = FRIDAY.plusDays(1);
    LocalDate next = FRIDAY.plusDays(4);
    assertEquals(Call.NEWS, diary(asking(), next).call(over, next));
    assertEquals(List.of(), diary(asking(), next).awaited());
    LocalDate half = over.plusDays(4);
    assertEquals(Call.AGAIN, diary(asking(), half).call(next, half));
  }

  @Test
  void aSituationThatWasWrittenAgainCallsAgain() {
    CaseRoom room = Rooms.chaired(MONDAY);
    room.giveBack("sealed note", TUESDAY);
    assertEquals(Call.NEWS, diary(room, WEDNESDAY).call(TUESDAY, WEDNESDAY));
    room.reading().rewritten(WEDNESDAY);
    assertEquals(Call.NEWS, diary(room, THURSDAY).call(WEDNESDAY, THURSDAY));
  }

  @Test
  void aFlagCallsThePrivacyRoleAndNothingElseDoes() {
    CaseRoom room = asking();
    assertEquals(Call.NONE, diary(room, TUESDAY).privacyCall(MONDAY, TUESDAY));
    Flag flag = new Flag(room, null, room.circle().all().get(0), Flag.Reason.RECOGNISED, MONDAY);
    Diary flagged = new Diary(room, List.of(), List.of(flag), List.of(), TUESDAY);
    assertEquals(Call.NEWS, flagged.privacyCall(MONDAY, TUESDAY));
    assertEquals(Call.AGAIN, flagged.privacyCall(WEDNESDAY, THURSDAY));
    flag.decide(false, TUESDAY);
    assertEquals(Call.NONE, flagged.privacyCall(WEDNESDAY, THURSDAY));
  }

  @Test
  void aLessonCallsCuratorsUntilItIsReadAndTheRoomWhenItComesBack() {
    CaseRoom room = asking();
    room.close(MONDAY);
    room.learn("sealed", "code");
    room.lesson().orElseThrow().moved(MONDAY);
    assertEquals(Call.NEWS, diary(room, TUESDAY).curatorCall(MONDAY, TUESDAY));
    room.lesson().orElseThrow().giveBack("sealed reasons");
    room.lesson().orElseThrow().moved(TUESDAY);
    assertEquals(Call.NONE, diary(room, WEDNESDAY).curatorCall(TUESDAY, WEDNESDAY));
    assertEquals(Call.NEWS, diary(room, WEDNESDAY).call(TUESDAY, WEDNESDAY));
    room.learn("sealed again", "other");
    room.lesson().orElseThrow().approve();
    assertEquals(Call.NONE, diary(room, FRIDAY).curatorCall(WEDNESDAY, FRIDAY));
    assertEquals(Call.NONE, diary(room, FRIDAY).call(WEDNESDAY, FRIDAY));
  }

  @Test
  void aClosedRoomCallsOnceToSayUntilWhenItIsRead() {
    CaseRoom room = asking();
    room.close(TUESDAY);
    assertEquals(Call.NEWS, diary(room, WEDNESDAY).call(TUESDAY, WEDNESDAY));
    assertEquals(Call.NONE, diary(room, FRIDAY).call(WEDNESDAY, FRIDAY));
    assertEquals(Call.NONE, diary(room, FRIDAY.plusDays(3)).call(FRIDAY, FRIDAY.plusDays(3)));
  }

  /** Told when it begins and reminded at half of its time: twice, on whichever days calls go. */
  @Property
  void noWaitIsToldMoreThanTwice(
      @ForAll @IntRange(min = 1, max = 120) int days,
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 6) Integer> pauses) {
    Wait wait = Wait.of(MONDAY, days);
    LocalDate last = MONDAY.minusDays(1);
    int reminded = 0;
    for (int pause : pauses) {
      LocalDate today = last.plusDays(pause);
      reminded += wait.remindedOn(last, today) ? 1 : 0;
      last = today;
    }
    assertTrue(reminded <= 1);
    assertNotEquals(MONDAY, wait.half());
  }
}
