package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.journal.Journal;
import org.malha.web.Refusal;

/** What curators do with the texts of the library; each change is a version that stays. */
@ApplicationScoped
@Transactional
public class Editing {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject People people;
  @Inject Journal journal;

  /**
   * An item with whoever wrote its text.
   *
   * @throws Refusal.NotFound when there is none
   */
  public LibraryItem item(String kind, String key) {
    return em.createQuery(
            """
            select i from LibraryItem i left join fetch i.changedBy
            where i.kind = :kind and i.key = :key
            """,
            LibraryItem.class)
        .setParameter("kind", kind)
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  /** The texts that gave way, newest first, with whoever wrote them. */
  List<PastText> past(LibraryItem item) {
    return em.createQuery(
            """
            select p from PastText p left join fetch p.changedBy where p.item = :item
            order by p.version desc
            """,
            PastText.class)
        .setParameter("item", item)
        .getResultList();
  }

  /** The items to look after: edited here, offered another text, or without a file. */
  List<LibraryItem> ofNote() {
    return em.createQuery(
            """
            select i from LibraryItem i left join fetch i.changedBy
            where i.textHash <> i.importedHash or i.offeredHash is not null
              or i.vanishedAt is not null
            order by i.file
            """,
            LibraryItem.class)
        .getResultList();
  }

  /**
   * Keeps a text that has been read and found good.
   *
   * @param seen the version that was changed
   * @throws Refusal.Conflict when somebody else was faster
   */
  public void write(Person by, String kind, String key, int seen, String text) {
    LibraryState state = Importing.hold(em);
    LibraryItem item = item(kind, key);
    if (item.text().equals(text)) {
      return;
    }
    if (item.version() != seen) {
      throw new Refusal.Conflict("curator.conflict");
    }
    em.persist(item.write(text, people.byId(by.id()), clock.instant()));
    done(state, item);
  }

  /**
   * Takes the text that the import offers in the place of ours. Twice is once.
   *
   * @throws Refusal.Conflict when one of the two texts is not what was seen
   */
  void takeOffer(Person by, String kind, String key, LibraryItem.Seen seen) {
    LibraryState state = Importing.hold(em);
    LibraryItem item = item(kind, key);
    if (!item.took(seen)) {
      same(item, seen);
      item.takeOffer(people.byId(by.id()), clock.instant()).ifPresent(em::persist);
      done(state, item);
    }
  }

  /**
   * Keeps ours; the same file is not offered again. Twice is once.
   *
   * @throws Refusal.Conflict when one of the two texts is not what was seen
   */
  void declineOffer(String kind, String key, LibraryItem.Seen seen) {
    LibraryState state = Importing.hold(em);
    LibraryItem item = item(kind, key);
    if (!item.declined(seen)) {
      same(item, seen);
      item.declineOffer();
      done(state, item);
    }
  }

  private static void same(LibraryItem item, LibraryItem.Seen seen) {
    if (!item.seen().equals(seen)) {
      throw new Refusal.Conflict("offer.conflict");
    }
  }

  private void done(LibraryState state, LibraryItem item) {
    state.changed();
    journal.changed("library", item.id());
  }
}
