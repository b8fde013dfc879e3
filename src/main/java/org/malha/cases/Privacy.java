package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Role;
import org.malha.audit.Audit;
import org.malha.audit.Deed;
import org.malha.cases.release.ReleasedText;
import org.malha.masks.Disclosure;
import org.malha.masks.Opening;
import org.malha.masks.RoomKey;
import org.malha.web.Form;
import org.malha.web.Refusal;

/**
 * What the privacy role sees and does: the passages that were flagged and nothing else of a room;
 * and asking, together with the chair, who is behind the mask of one of them.
 */
@ApplicationScoped
@Transactional
public class Privacy {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;
  @Inject Flagging flagging;
  @Inject Disclosure disclosure;
  @Inject Audit audit;

  /** Refuses whoever does not have the role, as if the page were not there. */
  void ask() {
    if (!viewer.has(Role.PRIVACY_OFFICER)) {
      throw new Refusal.NotFound();
    }
  }

  /** The page of the role. */
  PrivacyPage page(Form form) {
    ask();
    List<Disclosure.Asked> asked = disclosure.askedBy(viewer.id());
    return new PrivacyPage(
        flagging.all().stream().map(raised -> flagged(raised, asked)).toList(),
        asked.stream().map(Privacy::asked).toList(),
        form);
  }

  private static PrivacyPage.Flagged flagged(Flagging.Raised raised, List<Disclosure.Asked> asked) {
    Flag flag = raised.flag();
    RoomKey key = raised.key();
    return new PrivacyPage.Flagged(
        flag.id(),
        flag.reason().key(),
        flag.raisedOn(),
        flag.contribution().isEmpty() && flag.room().keeping().closedOn().isEmpty(),
        flag.contribution().isPresent()
            ? Written.of(Spoken.open(key, raised.sealed()).text())
            : whole(Situation.open(key, raised.sealed())),
        asked.stream()
            .filter(one -> one.opening().mask() == mask(raised.flag()))
            .filter(one -> one.opening().waiting() || one.opening().agreedOn().isPresent())
            .findFirst()
            .map(Privacy::asked)
            .orElse(null));
  }

  /** Behind which whoever said it is; of the situation, whoever presents it. */
  private static long mask(Flag flag) {
    return flag.contribution()
        .map(Contribution::mask)
        .orElseGet(() -> flag.room().circle().presenter().mask());
  }

  private static Written whole(Situation situation) {
    return new Written(
        situation.texts().values().stream()
            .map(ReleasedText::text)
            .collect(Collectors.joining("\n\n")),
        situation.title().language());
  }

  private static PrivacyPage.Asked asked(Disclosure.Asked asked) {
    Opening opening = asked.opening();
    return new PrivacyPage.Asked(
        opening.id(),
        asked.key().open(opening.reason()),
        opening.askedOn(),
        opening.waiting(),
        opening.agreedOn().isPresent());
  }

  /** The role decides a flag. */
  void decide(long flag, boolean isRight, LocalDate today) {
    ask();
    flagging.decide(flag, isRight, today);
  }

  /**
   * Asks who is behind the mask that said what was flagged; of the situation, who presents it. What
   * was asked already is not asked twice, unless the chair refused.
   *
   * @throws Refusal.NotFound when there is no such flag
   */
  void askOpening(long flagId, String reason, LocalDate today) {
    ask();
    Flagging.Raised raised =
        flagging.all().stream()
            .filter(one -> one.flag().id() == flagId)
            .findFirst()
            .orElseThrow(Refusal.NotFound::new);
    if (flagged(raised, disclosure.askedBy(viewer.id())).asked() != null) {
      return;
    }
    long mask = mask(raised.flag());
    long room = raised.flag().room().id();
    disclosure.ask(room, mask, viewer.id(), reason, raised.key(), today);
    audit.person(Deed.MASK_ASKED, viewer.id(), null, "", "");
  }

  /** Who is behind a mask to whose opening the chair agreed. */
  OpenedPage opened(long id) {
    ask();
    Disclosure.Asked asked =
        disclosure.askedBy(viewer.id()).stream()
            .filter(one -> one.opening().id() == id)
            .findFirst()
            .orElseThrow(Refusal.NotFound::new);
    Opening opening = asked.opening();
    RoomKey key = asked.key();
    return OpenedPage.of(em, disclosure.person(opening, key), key.open(opening.reason()));
  }
}
