package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.malha.web.Refusal;

/** The life of a room. */
class CaseRoomTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void aRoomWithoutAChairIsReleasedByNobody() {
    CaseRoom room = Rooms.presented(MONDAY);
    assertEquals(Standing.WITHOUT_CHAIR, room.standing());
    assertThrows(Refusal.Conflict.class, () -> room.release(MONDAY));
  }

  @Test
  void somebodyWhoWasDrawnIsNoChairBeforeTheySayYes() {
    CaseRoom room = Rooms.presented(MONDAY);
    room.seat(7, Part.CHAIR, 7, MONDAY);
    assertEquals(Standing.WITHOUT_CHAIR, room.standing());
    room.circle().drawn().orElseThrow().take(MONDAY);
    assertEquals(Standing.SECOND_READING, room.standing());
  }

  @Test
  void whatTheChairGivesBackIsReadAgainAfterItIsRewritten() {
    CaseRoom room = Rooms.chaired(MONDAY);
    room.giveBack("sealed note", MONDAY);
    assertEquals(Standing.GIVEN_BACK, room.standing());
    assertThrows(Refusal.Conflict.class, () -> room.release(MONDAY));
    room.present("title", "sealed again");
    assertEquals(Standing.SECOND_READING, room.standing());
    assertEquals(Optional.empty(), room.reading().note());
  }

  @Test
  void aRoomWithWhichNobodyGoesOnIsForgotten() {
    CaseRoom waiting = Rooms.presented(MONDAY);
    assertFalse(Forgotten.over(waiting, MONDAY.plusDays(CaseRoom.FORGOTTEN)));
    assertTrue(Forgotten.over(waiting, MONDAY.plusDays(CaseRoom.FORGOTTEN + 1)));
    CaseRoom back = Rooms.chaired(MONDAY);
    back.giveBack("sealed note", MONDAY.plusDays(50));
    assertFalse(Forgotten.over(back, MONDAY.plusDays(140)));
    assertTrue(Forgotten.over(back, MONDAY.plusDays(141)));
  }

  @Test
  void anOpenRoomIsForgottenWhenItsPhaseWasOverForLong() {
    CaseRoom room = Rooms.open(MONDAY);
    LocalDate over = MONDAY.plusDays(Phase.PRESENTATION.days());
    assertFalse(Forgotten.over(room, over.plusDays(CaseRoom.FORGOTTEN)));
    assertTrue(Forgotten.over(room, over.plusDays(CaseRoom.FORGOTTEN + 1)));
    room.close(MONDAY);
    assertFalse(Forgotten.over(room, over.plusDays(CaseRoom.FORGOTTEN + 1)));
  }

  @Test
  void whatWasReleasedIsNotRewritten() {
    CaseRoom room = Rooms.open(MONDAY);
    assertThrows(Refusal.Conflict.class, () -> room.present("title", "other"));
  }

  @Test
  void thePhasesWaitForEnoughVoices() {
    CaseRoom room = Rooms.open(MONDAY);
    Rooms.voice(room, 1, MONDAY);
    Rooms.voice(room, 2, MONDAY);
    assertThrows(Refusal.Conflict.class, () -> room.advance(MONDAY, 4));
    Rooms.voice(room, 3, MONDAY);
    assertEquals(Phase.QUESTIONS, room.advance(MONDAY, 4).phase());
  }

  @Test
  void thePhasesFollowOneAnotherToTheLast() {
    CaseRoom room = withVoices();
    for (Phase next : java.util.List.of(Phase.values()).subList(1, Phase.values().length)) {
      assertEquals(next, room.advance(MONDAY, next.days()).phase());
    }
    assertFalse(room.gateOpen());
    assertThrows(Refusal.Conflict.class, () -> room.advance(MONDAY, 4));
  }

  @Test
  void aHiddenSituationStopsEverything() {
    CaseRoom room = withVoices();
    room.reading().hide(MONDAY);
    assertFalse(room.gateOpen());
    room.reading().showAgain();
    assertTrue(room.gateOpen());
  }

  @Test
  void aSituationThatIsTakenBackIsWrittenAndReadAgainAndThePhaseGoesOn() {
    CaseRoom room = withVoices();
    room.advance(MONDAY, 4);
    room.reading().hide(MONDAY);
    room.takeBack("sealed note", MONDAY.plusDays(2));
    assertEquals(Standing.GIVEN_BACK, room.standing());
    assertFalse(room.hidden());
    room.present("title", "other");
    room.reading().rewritten(MONDAY.plusDays(20));
    assertEquals(Standing.SECOND_READING, room.standing());
    assertEquals(
        MONDAY.plusDays(20), room.reading().readableFrom(room.circle().chair().orElseThrow()));
    assertFalse(Substitutes.needsOne(room, MONDAY.plusDays(21)));
    room.release(MONDAY.plusDays(21));
    assertEquals(Standing.OPEN, room.standing());
    Sitting stage = room.stage().orElseThrow();
    assertEquals(Phase.QUESTIONS, stage.phase());
    assertEquals(MONDAY.plusDays(25), stage.closesOn());
  }

  @Test
  void nothingIsTakenBackFromAClosedRoom() {
    CaseRoom room = withVoices();
    room.reading().hide(MONDAY);
    room.close(MONDAY);
    room.takeBack("sealed note", MONDAY);
    assertEquals(Standing.CLOSED, room.standing());
    assertTrue(room.hidden());
  }

  @Test
  void aPhaseIsExtendedOnceAndFromTodayWhereItIsOver() {
    CaseRoom room = withVoices();
    room.advance(MONDAY, 4);
    room.extend(MONDAY.plusDays(10));
    assertEquals(MONDAY.plusDays(14), room.stage().orElseThrow().closesOn());
    assertThrows(Refusal.Conflict.class, () -> room.extend(MONDAY));
  }

  @Test
  void theDaysUntilErasureRunFromTheEnd() {
    CaseRoom room = withVoices();
    room.close(MONDAY);
    assertEquals(Optional.of(MONDAY.plusDays(90)), room.keeping().eraseOn());
    assertEquals(Standing.CLOSED, room.standing());
    assertThrows(Refusal.Conflict.class, () -> room.close(MONDAY));
  }

  private static CaseRoom withVoices() {
    CaseRoom room = Rooms.open(MONDAY);
    for (int number = 1; number <= CaseRoom.QUORUM; number++) {
      Rooms.voice(room, number, MONDAY);
    }
    return room;
  }

  @Test
  void aLessonIsWrittenOnlyOnceThereIsOne() {
    CaseRoom room = Rooms.open(MONDAY);
    assertThrows(Refusal.Conflict.class, () -> room.learn("sealed", "code"));
    for (int voice = 1; voice <= CaseRoom.QUORUM; voice++) {
      Rooms.voice(room, voice, MONDAY);
    }
    while (room.stage().orElseThrow().phase() != Phase.SYNTHESIS) {
      assertFalse(room.learnt());
      room.advance(MONDAY, 4);
    }
    room.learn("sealed", "code");
    assertTrue(room.lesson().orElseThrow().waiting());
  }

  @Test
  void aLessonThatIsGivenBackIsWrittenAgainUnderAnotherCode() {
    CaseRoom room = Rooms.open(MONDAY);
    room.close(MONDAY);
    room.learn("sealed", "code");
    room.lesson().orElseThrow().giveBack("sealed reasons");
    assertEquals(Optional.empty(), room.lesson().orElseThrow().code());
    assertEquals(Optional.of("sealed"), room.lesson().orElseThrow().words());
    assertThrows(Refusal.Conflict.class, () -> room.lesson().orElseThrow().approve());
    room.learn("sealed again", "other code");
    assertEquals(Optional.of("other code"), room.lesson().orElseThrow().code());
    assertEquals(Optional.empty(), room.lesson().orElseThrow().reasons());
  }

  @Test
  void ofALessonThatWasApprovedNoWordStaysInTheRoom() {
    CaseRoom room = Rooms.open(MONDAY);
    room.close(MONDAY);
    room.learn("sealed", "code");
    room.lesson().orElseThrow().approve();
    assertEquals(Optional.empty(), room.lesson().orElseThrow().words());
    assertEquals(Optional.empty(), room.lesson().orElseThrow().code());
    assertThrows(Refusal.Conflict.class, () -> room.learn("another", "code"));
    assertThrows(Refusal.Conflict.class, () -> room.lesson().orElseThrow().giveBack("late"));
  }
}
