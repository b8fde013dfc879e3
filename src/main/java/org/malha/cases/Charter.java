package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.malha.accounts.CurrentViewer;
import org.malha.web.Refusal;

/**
 * What everybody accepts before they enter a room: about whom and what is spoken, and what is done
 * with what was read. Its words are the messages {@code charter.*}; whoever changes their meaning
 * raises {@link #VERSION}, and everybody is asked again.
 */
@ApplicationScoped
@Transactional
public class Charter {
  /** The version that is to be accepted. */
  public static final int VERSION = 1;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;

  /** Whether the viewer accepted the version that counts. */
  public boolean signed() {
    return em.find(Signature.class, new Signature.Key(viewer.id(), VERSION)) != null;
  }

  /**
   * What the viewer is ready for.
   *
   * @param signed whether they accepted the version that counts
   * @param chairs whether they chair rooms of others
   * @param opened which of their masks were opened in rooms that are gone, the latest first
   */
  record Readiness(boolean signed, boolean chairs, List<ToldOpening> opened) {}

  /** What the viewer is ready for, and what they are to know, in one statement. */
  Readiness readiness() {
    List<Object[]> rows =
        em.createQuery(
                """
                select s.signedOn, v.since, t from Person p
                left join Signature s on s.key.personId = p.id and s.key.version = :version
                left join ChairVolunteer v on v.personId = p.id
                left join ToldOpening t on t.personId = p.id
                where p.id = :me order by t.openedOn desc, t.id
                """,
                Object[].class)
            .setParameter("version", VERSION)
            .setParameter("me", viewer.id())
            .getResultList();
    return new Readiness(
        rows.stream().anyMatch(row -> row[0] != null),
        rows.stream().anyMatch(row -> row[1] != null),
        rows.stream()
            .flatMap(row -> row[2] instanceof ToldOpening told ? Stream.of(told) : Stream.empty())
            .toList());
  }

  /**
   * Refuses whoever has not.
   *
   * @throws Refusal.Forbidden with a sentence that says where to do it
   */
  void ask() {
    if (!signed()) {
      throw new Refusal.Forbidden("case.charter.first");
    }
  }

  /** The viewer accepts it; doing it twice is as good as once. */
  public void sign(LocalDate today) {
    if (!signed()) {
      em.persist(new Signature(viewer.id(), VERSION, today));
    }
  }

  /** The people who accepted the version that counts and have not left. */
  List<Long> signers() {
    return em.createQuery(
            """
            select s.key.personId from Signature s join Person p on p.id = s.key.personId
            where s.key.version = :version and p.leftAt is null
            """,
            Long.class)
        .setParameter("version", VERSION)
        .getResultList();
  }
}
