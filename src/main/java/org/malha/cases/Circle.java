package org.malha.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who sits in a room. */
record Circle(List<Seat> seats) {
  /** All who were ever asked, by their number. */
  List<Seat> all() {
    return seats.stream().sorted(Comparator.comparingInt(Seat::number)).toList();
  }

  /** The seat of a mask, whether it is taken, offered or left. */
  Optional<Seat> of(long mask) {
    return seats.stream().filter(seat -> seat.mask() == mask).findFirst();
  }

  /** The chair, once somebody has said yes. */
  Optional<Seat> chair() {
    return in(Part.CHAIR).filter(Seat::taken).findFirst();
  }

  /** Whoever was drawn as chair and has not answered. */
  Optional<Seat> drawn() {
    return in(Part.CHAIR).filter(Seat::waiting).findFirst();
  }

  Seat presenter() {
    return in(Part.PRESENTER).findFirst().orElseThrow();
  }

  /** The voices that take part. */
  List<Seat> voices() {
    return in(Part.VOICE).filter(Seat::taken).toList();
  }

  private Stream<Seat> in(Part part) {
    return seats.stream().filter(seat -> seat.is(part));
  }

  boolean numberTaken(int number) {
    return seats.stream().anyMatch(seat -> seat.number() == number);
  }
}
