package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Organisation;
import org.malha.accounts.OrganisationGroup;
import org.malha.accounts.Organisations;
import org.malha.web.Form;
import org.malha.web.Refusal;
import org.malha.web.SortKeys;

/**
 * The bodies for which the viewer, who is ready to chair, does not want to: no draw for a situation
 * of theirs calls on them. Why is asked nowhere, and nobody else sees which.
 */
@ApplicationScoped
@Transactional
public class ChairConflicts {
  /** The field that says for which body. */
  static final String BODY = "organisation";

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;
  @Inject Organisations organisations;

  /** The page of the viewer. */
  ConflictsPage page(Form form) {
    return new ConflictsPage(
        SortKeys.sorted(volunteer().conflicts().stream(), Organisation::name).stream()
            .map(body -> new ConflictsPage.Declared(body.id(), body.name()))
            .toList(),
        OrganisationGroup.of(organisations.all()),
        form);
  }

  /** From now on the viewer does not chair for the body chosen in the form; says if it is none. */
  void declare(Form form) {
    ChairVolunteer volunteer = volunteer();
    List<Organisation> all = organisations.all();
    String chosen = form.choice(BODY, all.stream().map(body -> String.valueOf(body.id())).toList());
    if (form.ok()) {
      volunteer.declare(organisations.byId(Long.parseLong(chosen)));
    }
  }

  /** The viewer would chair for this body again. */
  void withdraw(long body) {
    volunteer().withdraw(organisations.byId(body));
  }

  private ChairVolunteer volunteer() {
    ChairVolunteer volunteer = em.find(ChairVolunteer.class, viewer.id());
    if (volunteer == null) {
      throw new Refusal.Conflict("case.conflicts.first");
    }
    return volunteer;
  }
}
