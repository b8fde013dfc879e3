package org.malha.traces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.malha.web.Refusal;

/** All receipts of erasures. */
@ApplicationScoped
@Transactional
public class Receipts {
  /** How many stand on the list. */
  static final int MOST = 100;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /**
   * The receipt of a code.
   *
   * @throws Refusal.NotFound when there is none
   */
  public Receipt of(String code) {
    return em.createQuery("select r from Receipt r where r.code = :code", Receipt.class)
        .setParameter("code", code.toUpperCase(Locale.ROOT))
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  /** Those whose code begins so, the newest first. */
  public List<Receipt> beginning(String code) {
    String plain = code.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]", "");
    return em.createQuery(
            "select r from Receipt r where r.code like :code order by r.doneAt desc, r.id desc",
            Receipt.class)
        .setParameter("code", plain + "%")
        .setMaxResults(MOST)
        .getResultList();
  }
}
