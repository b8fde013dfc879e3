package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import org.malha.web.Refusal;

/** What the chair does: reads a second time, opens and extends phases, closes. */
@ApplicationScoped
@Transactional
public class Leading {
  /** The shortest and the longest that a phase may last, in days. */
  static final int FEWEST_DAYS = 1;

  static final int MOST_DAYS = 120;

  @Inject CaseRooms rooms;
  @Inject Chairs chairs;
  @Inject Erasing erasing;

  private Participation chair(String code) {
    return rooms.reach(code).ask(Part.CHAIR);
  }

  /** Whoever was drawn says yes. */
  public void accept(String code, LocalDate today) {
    chairs.accept(drawn(code), today);
  }

  /** Whoever was drawn says no, or whoever chairs declares a conflict; another is drawn. */
  public void decline(String code, LocalDate today) {
    Participation one = rooms.reach(code);
    if (one.seat().part() != Part.CHAIR) {
      throw new Refusal.NotFound();
    }
    chairs.decline(one, today);
  }

  private Participation drawn(String code) {
    Participation one = rooms.reach(code);
    if (one.seat().part() != Part.CHAIR || !one.seat().waiting()) {
      throw new Refusal.NotFound();
    }
    return one;
  }

  /** Nobody is in it: the invited may read it from now on. */
  public void release(String code, LocalDate today) {
    chair(code).room().release(today);
  }

  /** Somebody could be recognised: whoever presents writes it again. */
  public void giveBack(String code, Set<ReturnReason> reasons, LocalDate today) {
    Participation chair = chair(code);
    chair.room().giveBack(chair.key().seal(ReturnReason.written(reasons)), today);
  }

  /** It cannot be made anonymous: it is erased at once. */
  public CaseReceipt refuse(String code, LocalDate today) {
    Participation chair = chair(code);
    if (chair.room().standing() != Standing.SECOND_READING) {
      throw new Refusal.Conflict("case.conflict.moved");
    }
    return erasing.erase(chair.room(), CaseReceipt.Why.REFUSED, today);
  }

  /**
   * Opens the next phase.
   *
   * @param days how long it lasts, {@value #FEWEST_DAYS} to {@value #MOST_DAYS}
   */
  public void advance(String code, int days, LocalDate today) {
    if (days < FEWEST_DAYS || days > MOST_DAYS) {
      throw new Refusal.Invalid("case.days.range");
    }
    chair(code).room().advance(today, days);
  }

  /** Gives the phase as much time again, once. */
  public void extend(String code, LocalDate today) {
    chair(code).room().extend(today);
  }

  /** Ends it; its days run from now on. */
  public void close(String code, LocalDate today) {
    chair(code).room().close(today);
  }
}
