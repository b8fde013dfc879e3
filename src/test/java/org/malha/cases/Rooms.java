package org.malha.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.malha.accounts.Person;
import org.malha.groups.Visibility;
import org.malha.groups.WorkingGroup;

/** Rooms for tests, as far as they had come. */
final class Rooms {
  private Rooms() {}

  /** The group of Ana, Bruno and Carla. */
  static WorkingGroup coimbra() {
    Instant now = Instant.parse("2026-11-02T09:00:00Z");
    return new WorkingGroup(
        "regiao-de-coimbra",
        "Região de Coimbra",
        Visibility.MEMBERS,
        "cim-rc",
        Set.of("0607", "0613"),
        "",
        new Person("Ana Facilitadora", "ana", "ana@example.org", "", now),
        now,
        "k");
  }

  /** Presented, nobody drawn. */
  static CaseRoom presented(LocalDate today) {
    CaseRoom room = new CaseRoom("k7m2q9xw4tbc", coimbra(), today, CaseRoom.KEPT, "k");
    room.present("title", "sealed");
    room.seat(100, Part.PRESENTER, 20, today);
    return room;
  }

  /** With a chair who has said yes. */
  static CaseRoom chaired(LocalDate today) {
    CaseRoom room = presented(today);
    room.seat(101, Part.CHAIR, 19, today).take(today);
    return room;
  }

  /** Released by the chair. */
  static CaseRoom open(LocalDate today) {
    CaseRoom room = chaired(today);
    room.release(today);
    return room;
  }

  /** A voice of this number that has said yes. */
  static Seat voice(CaseRoom room, int number, LocalDate today) {
    Seat seat = room.seat(number, Part.VOICE, number, today);
    seat.take(today);
    return seat;
  }
}
