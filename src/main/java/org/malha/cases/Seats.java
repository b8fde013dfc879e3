package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.malha.web.Form;
import org.malha.web.Refusal;

/** The seats of a room, asked for by its address. */
@ApplicationScoped
@Transactional
public class Seats {
  @Inject CaseRooms rooms;
  @Inject Inviting inviting;

  InvitePeoplePage candidates(String code, Form form) {
    Participation chair = chairOfOpen(code);
    Situation situation = rooms.situation(chair);
    List<InvitePeoplePage.Candidate> all =
        inviting.candidates(chair).stream()
            .map(
                one ->
                    new InvitePeoplePage.Candidate(
                        one.person().id(),
                        one.person().name(),
                        one.person().jobTitle(),
                        one.ofGroup()))
            .toList();
    return new InvitePeoplePage(
        RoomHead.of(chair, situation),
        all.stream().filter(InvitePeoplePage.Candidate::ofGroup).toList(),
        all.stream().filter(one -> !one.ofGroup()).toList(),
        CaseRoom.QUORUM,
        form);
  }

  void invite(String code, Collection<Long> chosen, LocalDate today) {
    inviting.invite(chairOfOpen(code), chosen, today);
  }

  private Participation chairOfOpen(String code) {
    Participation chair = rooms.reach(code).ask(Part.CHAIR);
    if (chair.room().standing() != Standing.OPEN) {
      throw new Refusal.Conflict("case.conflict.moved");
    }
    return chair;
  }

  void accept(String code, LocalDate today) {
    inviting.accept(voice(code), today);
  }

  void leave(String code, LocalDate today) {
    inviting.leave(voice(code), today);
  }

  private Participation voice(String code) {
    Participation one = rooms.reach(code);
    if (one.seat().part() != Part.VOICE) {
      throw new Refusal.NotFound();
    }
    return one;
  }
}
