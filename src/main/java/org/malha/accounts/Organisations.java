package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.malha.web.Refusal;

/** All bodies for which people speak. */
@ApplicationScoped
@Transactional
public class Organisations {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

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

  /** A further one. */
  public Organisation add(Organisation.Kind kind, String name) {
    var organisation = Organisation.other(kind, name);
    em.persist(organisation);
    return organisation;
  }
}
