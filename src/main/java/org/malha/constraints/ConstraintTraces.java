package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.malha.traces.Effect;
import org.malha.traces.Fate;
import org.malha.traces.Leaver;
import org.malha.traces.Part;
import org.malha.traces.Pointer;
import org.malha.traces.Tables;
import org.malha.traces.Traces;
import org.malha.traces.Wording;

/**
 * What constraints keep of people. A constraint belongs to its group and a co-signature is its
 * municipality's, so both stay.
 */
@ApplicationScoped
public class ConstraintTraces implements Traces {
  @Inject Tables tables;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<Pointer> pointers() {
    return List.of(
        Pointer.staying("constraints", "raised_by").in("constrangimentos"),
        Pointer.staying("constraints", "edited_by").in("resumos"),
        Pointer.staying("steps", "taken_by").in("passos"),
        Pointer.staying("cosignatures", "signed_by").in("coassinaturas"),
        Pointer.staying("past_cosignatures", "signed_by").in("coassinaturas-anteriores"),
        Pointer.staying("past_cosignatures", "ended_by").aboutOthers());
  }

  @Override
  public List<Wording> wordings() {
    return List.of(
        Wording.of(
                "constraints",
                "id",
                "title",
                "what_markdown",
                "what_html",
                "affected",
                "tried",
                "asked")
            .told("constraint", "id"),
        Wording.of("steps", "id", "note", "note_html").told("constraint", "constraint_id"),
        Wording.of("cosignatures", "id", "note"),
        Wording.of("past_cosignatures", "id", "note"));
  }

  @Override
  public List<Effect> effects() {
    return List.of(
        Effect.of(
            "constraints",
            Fate.NAMELESS,
            """
            (select count(*) from constraints where raised_by = ?)
              + (select count(*) from steps where taken_by = ?)
            """),
        Effect.of(
            "cosignatures",
            Fate.NAMELESS,
            """
            (select count(*) from cosignatures where signed_by = ?)
              + (select count(*) from past_cosignatures where signed_by = ?)
            """));
  }

  @Override
  public List<Part> parts() {
    return List.of(
        Part.words(
            "constrangimentos",
            List.of("raisedAt", "title", "page"),
            List.of("what", "affected", "tried", "asked"),
            """
            select '/constrangimentos/' || c.id as "page", c.title as "title", o.name as "organisation",
              c.raised_at as "raisedAt", c.language as "language", c.what_markdown as "what",
              c.affected as "affected", c.tried as "tried", c.asked as "asked"
            from constraints c left join organisations o on o.id = c.organisation_id
            where c.raised_by = ? order by c.id
            """),
        Part.of(
            "resumos",
            """
            select '/constrangimentos/' || id as "page", edited_at as "editedAt" from constraints
            where edited_by = ? order by id
            """),
        Part.of(
            "passos",
            """
            select '/constrangimentos/' || constraint_id as "page", state as "state",
              taken_at as "takenAt", note as "note"
            from steps where taken_by = ? order by id
            """),
        Part.of(
            "coassinaturas",
            """
            select '/constrangimentos/' || s.constraint_id as "page", m.name as "municipality",
              s.severity as "severity", s.since_year as "since", s.note as "note",
              s.signed_at as "signedAt"
            from cosignatures s join municipalities m on m.dico = s.dico
            where s.signed_by = ? order by s.id
            """),
        Part.of(
            "coassinaturas-anteriores",
            """
            select '/constrangimentos/' || s.constraint_id as "page", m.name as "municipality",
              s.severity as "severity", s.since_year as "since", s.note as "note",
              s.signed_at as "signedAt", s.ended_at as "endedAt", s.revoked as "revoked"
            from past_cosignatures s join municipalities m on m.dico = s.dico
            where s.signed_by = ? order by s.id
            """));
  }

  /** Keys that make a form count once are unique with their author: they become the row's own. */
  @Override
  public void prepare(Leaver leaver) {
    tables.change(
        "update constraints set form_key = cast(id as varchar(36)) where raised_by = ?",
        leaver.id());
  }
}
