package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Everybody speaks once before anybody speaks twice. */
class TurnsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final CaseRoom room = Rooms.open(MONDAY);
  private final Sitting stage = new Sitting(room, Phase.PERSPECTIVES, MONDAY, 6);
  private final List<Seat> voices = voices(3);
  private final List<Contribution> said = new ArrayList<>();

  private List<Seat> voices(int many) {
    return IntStream.rangeClosed(1, many).mapToObj(n -> Rooms.voice(room, n, MONDAY)).toList();
  }

  private void says(Seat seat) {
    var one =
        new Contribution(room, seat, stage.phase(), Prompt.NOTICED, said.size() + 1, "x", null);
    one.send(MONDAY);
    said.add(one);
  }

  private boolean mayOn(LocalDate day, Seat seat) {
    return new Turns(stage, said, voices, day).has(seat);
  }

  @Test
  void aVoiceThatHasNotSpokenMay() {
    assertTrue(mayOn(MONDAY, voices.get(0)));
  }

  @Test
  void aVoiceThatHasSpokenWaitsForTheOthers() {
    says(voices.get(0));
    assertFalse(mayOn(MONDAY, voices.get(0)));
    says(voices.get(1));
    says(voices.get(2));
    assertTrue(mayOn(MONDAY, voices.get(0)));
  }

  @Test
  void nobodyWaitsForASilentVoiceAfterHalfOfTheTime() {
    says(voices.get(0));
    assertFalse(mayOn(MONDAY.plusDays(3), voices.get(0)));
    assertTrue(mayOn(MONDAY.plusDays(4), voices.get(0)));
  }

  @Test
  void everybodyHasSpokenWhenEverybodyHas() {
    says(voices.get(0));
    says(voices.get(1));
    assertEquals(2, new Turns(stage, said, voices, MONDAY).spoken());
    assertFalse(new Turns(stage, said, voices, MONDAY).all());
    says(voices.get(2));
    assertTrue(new Turns(stage, said, voices, MONDAY).all());
  }

  @Property
  void inTheFirstHalfNobodyIsEverTwoTurnsAhead(
      @ForAll List<@IntRange(min = 0, max = 3) Integer> attempts) {
    CaseRoom other = Rooms.open(MONDAY);
    List<Seat> seats =
        IntStream.rangeClosed(1, 4).mapToObj(n -> Rooms.voice(other, n, MONDAY)).toList();
    Sitting first = new Sitting(other, Phase.QUESTIONS, MONDAY, 6);
    List<Contribution> sent = new ArrayList<>();
    int[] count = new int[4];
    for (int who : attempts) {
      if (new Turns(first, sent, seats, MONDAY).has(seats.get(who))) {
        var one =
            new Contribution(
                other, seats.get(who), first.phase(), Prompt.QUESTION, sent.size(), "x", null);
        one.send(MONDAY);
        sent.add(one);
        count[who]++;
      }
      int most = IntStream.of(count).max().orElseThrow();
      int least = IntStream.of(count).min().orElseThrow();
      assertTrue(most - least <= 1);
    }
  }
}
