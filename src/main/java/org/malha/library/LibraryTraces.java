package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.malha.traces.Effect;
import org.malha.traces.Fate;
import org.malha.traces.Part;
import org.malha.traces.Pointer;
import org.malha.traces.Traces;
import org.malha.traces.Wording;

/**
 * What the library keeps of people. Its texts are publications: who is named in them is named by
 * their source, and a curator decides.
 */
@ApplicationScoped
public class LibraryTraces implements Traces {
  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<Pointer> pointers() {
    return List.of(
        Pointer.staying("library_items", "changed_by").in("biblioteca"),
        Pointer.staying("past_library_texts", "changed_by").in("biblioteca-anteriores"),
        Pointer.staying("adoptions", "said_by").in("experimentadas"),
        Pointer.staying("past_adoptions", "said_by").in("experimentadas-anteriores"),
        Pointer.staying("past_adoptions", "ended_by").aboutOthers(),
        Pointer.staying("practice_links", "linked_by").in("ligacoes"),
        Pointer.staying("past_practice_links", "linked_by").in("ligacoes-anteriores"),
        Pointer.staying("past_practice_links", "ended_by").aboutOthers());
  }

  @Override
  public List<Wording> wordings() {
    return List.of(
        Wording.of("adoptions", "id", "adapted"), Wording.of("past_adoptions", "id", "adapted"));
  }

  @Override
  public List<Effect> effects() {
    return List.of(
        Effect.of(
            "library",
            Fate.NAMELESS,
            """
            (select count(*) from library_items where changed_by = ?)
              + (select count(*) from past_library_texts where changed_by = ?)
              + (select count(*) from adoptions where said_by = ?)
              + (select count(*) from past_adoptions where said_by = ?)
              + (select count(*) from practice_links where linked_by = ?)
              + (select count(*) from past_practice_links where linked_by = ?)
            """));
  }

  @Override
  public List<Part> parts() {
    return List.of(
        Part.of(
            "biblioteca",
            """
            select kind as "kind", item_key as "key", version as "version",
              changed_at as "changedAt"
            from library_items where changed_by = ? order by id
            """),
        Part.of(
            "biblioteca-anteriores",
            """
            select i.kind as "kind", i.item_key as "key", t.version as "version",
              t.changed_at as "changedAt"
            from past_library_texts t join library_items i on i.id = t.item_id
            where t.changed_by = ? order by t.id
            """),
        Part.of(
            "experimentadas",
            """
            select i.item_key as "practice", m.name as "municipality", a.outcome as "outcome",
              a.adapted as "adapted", a.said_at as "saidAt"
            from adoptions a join library_items i on i.id = a.item_id
              join municipalities m on m.dico = a.dico
            where a.said_by = ? order by a.id
            """),
        Part.of(
            "experimentadas-anteriores",
            """
            select i.item_key as "practice", m.name as "municipality", a.outcome as "outcome",
              a.adapted as "adapted", a.said_at as "saidAt", a.ended_at as "endedAt"
            from past_adoptions a join library_items i on i.id = a.item_id
              join municipalities m on m.dico = a.dico
            where a.said_by = ? order by a.id
            """),
        Part.of(
            "ligacoes",
            """
            select i.item_key as "practice", '/constrangimentos/' || l.constraint_id as "page",
              l.linked_at as "linkedAt"
            from practice_links l join library_items i on i.id = l.item_id
            where l.linked_by = ? order by l.id
            """),
        Part.of(
            "ligacoes-anteriores",
            """
            select i.item_key as "practice", '/constrangimentos/' || l.constraint_id as "page",
              l.linked_at as "linkedAt", l.ended_at as "endedAt"
            from past_practice_links l join library_items i on i.id = l.item_id
            where l.linked_by = ? order by l.id
            """));
  }
}
