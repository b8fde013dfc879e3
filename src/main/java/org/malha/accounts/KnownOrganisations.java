package org.malha.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.malha.accounts.Organisation.Kind;
import org.malha.database.Turn;
import org.malha.territory.Territory;

/**
 * Adds, at start, the organisations that the territory and the law make: nobody has to type them.
 */
@Singleton
@Startup
@DependsOn("TerritoryTables")
public class KnownOrganisations {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Territory territory;
  @Inject Turn turn;

  @PostConstruct
  void addMissing() {
    turn.take();
    Set<String> there =
        new HashSet<>(
            em.createQuery(
                    "select o.code from Organisation o where o.code is not null", String.class)
                .getResultList());
    territory
        .municipalities()
        .forEach(
            m ->
                add(
                    there,
                    "dico-" + m.dico(),
                    () -> Organisation.municipality(m.dico(), m.name())));
    territory
        .entities()
        .forEach(e -> add(there, e.id(), () -> Organisation.entity(e.id(), e.shortName())));
    territory
        .socialSecurity()
        .forEach(
            b ->
                add(
                    there,
                    b.id(),
                    () -> Organisation.body(Kind.SOCIAL_SECURITY, b.id(), b.name())));
    add(
        there,
        "iss",
        () ->
            Organisation.body(Kind.SOCIAL_SECURITY, "iss", "Instituto da Segurança Social, I.P."));
    add(
        there,
        "anmp",
        () ->
            Organisation.body(
                Kind.NATIONAL, "anmp", "Associação Nacional de Municípios Portugueses"));
  }

  private void add(Set<String> there, String code, Supplier<Organisation> organisation) {
    if (!there.contains(code)) {
      em.persist(organisation.get());
    }
  }
}
