package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.malha.traces.Effect;
import org.malha.traces.Fate;
import org.malha.traces.Leaver;
import org.malha.traces.Part;
import org.malha.traces.Pointer;
import org.malha.traces.Traces;
import org.malha.traces.Wording;

/**
 * What the rooms keep of people by name: that they accepted the charter, that they are ready to
 * chair and for whom not, that they asked to open a mask. What they said in rooms is under masks,
 * and stays so: it is in nobody's archive, because an archive in somebody's folder would be the
 * only place that says whose it was.
 */
@ApplicationScoped
public class CaseTraces implements Traces {
  @Inject Leaving leaving;

  @Override
  public int order() {
    return 5;
  }

  @Override
  public List<Pointer> pointers() {
    return List.of(
        Pointer.going("chair_conflicts", "person_id").in("conflitos-declarados"),
        Pointer.going("case_chairs", "person_id").in("presidir-casos"),
        Pointer.going("charter_signatures", "person_id").in("carta-das-salas"),
        Pointer.going("told_openings", "person_id").in("mascaras-abertas"),
        Pointer.staying("mask_openings", "asked_by").aboutOthers());
  }

  @Override
  public List<Wording> wordings() {
    return List.of();
  }

  @Override
  public List<Effect> effects() {
    return List.of(
        Effect.of(
            "cases",
            Fate.GOES,
            """
            (select count(*) from charter_signatures where person_id = ?)
              + (select count(*) from case_chairs where person_id = ?)
            """));
  }

  @Override
  public List<Part> parts() {
    return List.of(
        Part.of(
            "carta-das-salas",
            """
            select charter_version as "version", signed_on as "signedOn"
            from charter_signatures where person_id = ? order by charter_version
            """),
        Part.of(
            "presidir-casos",
            """
            select since as "since", draws as "draws" from case_chairs where person_id = ?
            """),
        Part.of(
            "mascaras-abertas",
            """
            select opened_on as "openedOn" from told_openings where person_id = ?
            order by opened_on
            """),
        Part.of(
            "conflitos-declarados",
            """
            select o.name as "organisation" from chair_conflicts c
            join organisations o on o.id = c.organisation_id where c.person_id = ? order by o.name
            """));
  }

  /**
   * Their rooms are erased as at their word; elsewhere their mask stays and nobody is behind it.
   */
  @Override
  public void prepare(Leaver leaver) {
    leaving.leave(leaver.id());
  }
}
