package org.malha.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import org.malha.accounts.Person;
import org.malha.territory.Territory;

/**
 * The lot by which a chair is drawn: among those who may, the least often drawn first, and by
 * chance among equals.
 *
 * @param independence of presenter and group
 * @param signers who accepted the charter
 * @param seated who has or had a seat in the room, whoever declined included
 */
record Lot(
    Independence independence,
    Set<Long> signers,
    Set<Long> seated,
    Territory territory,
    LocalDate today) {
  /** Keeps copies. */
  Lot {
    signers = Set.copyOf(signers);
    seated = Set.copyOf(seated);
  }

  /** One of the volunteers, if any of them may. */
  Optional<ChairVolunteer> draw(
      List<ChairVolunteer> volunteers, LongFunction<Person> people, Random random) {
    List<ChairVolunteer> shuffled = new ArrayList<>(volunteers);
    Collections.shuffle(shuffled, random);
    return shuffled.stream()
        .sorted(Comparator.comparingInt(ChairVolunteer::draws))
        .filter(volunteer -> signers.contains(volunteer.personId()))
        .filter(volunteer -> !seated.contains(volunteer.personId()))
        .filter(volunteer -> independence.holdsWith(volunteer.conflicts(), territory))
        .filter(volunteer -> independence.holdsFor(people.apply(volunteer.personId()), today))
        .findFirst();
  }
}
