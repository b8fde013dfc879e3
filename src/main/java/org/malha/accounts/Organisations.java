package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.malha.journal.Journal;
import org.malha.web.Refusal;
import org.malha.web.SortKeys;

/** All bodies for which people speak. */
@ApplicationScoped
@Transactional
public class Organisations {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Journal journal;

  /**
   * The organisation of an id.
   *
   * @throws Refusal.NotFound when there is none
   */
  public Organisation byId(long id) {
    return Optional.ofNullable(em.find(Organisation.class, id)).orElseThrow(Refusal.NotFound::new);
  }

  /** The organisation that a municipality is. */
  public Organisation ofMunicipality(String dico) {
    return byCode("dico-" + dico);
  }

  /**
   * The organisation of a code, such as {@code iss} or the id of an inter-municipal entity.
   *
   * @throws Refusal.NotFound when there is none
   */
  public Organisation byCode(String code) {
    return em.createQuery("select o from Organisation o where o.code = :code", Organisation.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  /** All of them, in alphabetical order. */
  public List<Organisation> all() {
    return em.createQuery(
            "select o from Organisation o order by o.sortKey, o.id", Organisation.class)
        .getResultList();
  }

  /** Whether one has this name already, written in whatever case or accents. */
  public boolean named(String name) {
    return all().stream().anyMatch(o -> SortKeys.words(o.name()).equals(SortKeys.words(name)));
  }

  /** A further one. */
  public Organisation add(Organisation.Kind kind, String name) {
    var organisation = Organisation.other(kind, name);
    em.persist(organisation);
    em.flush();
    journal.changed("organisation", organisation.id());
    return organisation;
  }
}
