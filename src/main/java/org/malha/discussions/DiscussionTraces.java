package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malha.journal.Journal;
import org.malha.traces.Effect;
import org.malha.traces.Fate;
import org.malha.traces.Leaver;
import org.malha.traces.Mode;
import org.malha.traces.Part;
import org.malha.traces.Pointer;
import org.malha.traces.Tables;
import org.malha.traces.Traces;
import org.malha.traces.Wording;

/** What the discussions keep of people. */
@ApplicationScoped
public class DiscussionTraces implements Traces {
  private static final String WITHDRAWN =
      "exists (select 1 from withdrawals w where w.post_id = p.id)";

  /** Only others' answers count: who answers themselves has said it all alone. */
  private static final String ANSWERED =
      "exists (select 1 from posts c where c.parent_id = p.id and c.author_id <> p.author_id)";

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Tables tables;
  @Inject Journal journal;
  @Inject Clock clock;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<Pointer> pointers() {
    return List.of(
        Pointer.staying("posts", "author_id").in("intervencoes"),
        Pointer.staying("withdrawals", "withdrawn_by").in("retiradas"),
        Pointer.staying("hidings", "hidden_by").in("ocultacoes"),
        Pointer.staying("reports", "reported_by").in("denuncias"),
        Pointer.staying("reports", "decided_by").in("denuncias-decididas"),
        Pointer.going("useful_marks", "person_id").in("uteis"),
        Pointer.going("mentions", "person_id").in("mencoes"),
        Pointer.going("read_marks", "person_id").in("leituras"),
        Pointer.going("drafts", "person_id").in("rascunhos"));
  }

  @Override
  public List<Wording> wordings() {
    return List.of(
        Wording.of("posts", "id", "markdown", "html").told("post", "id"),
        Wording.of("past_versions", "id", "markdown", "html"),
        Wording.of("hidings", "post_id", "reason"),
        Wording.of("reports", "id", "reason", "answer"));
  }

  @Override
  public List<Effect> effects() {
    return List.of(
        Effect.of(
            "posts.answered",
            Fate.NAMELESS,
            "select count(*) from posts p where p.author_id = ? and "
                + ANSWERED
                + " and not "
                + WITHDRAWN),
        Effect.of(
            "posts.unanswered",
            Fate.NAMELESS,
            Fate.EMPTIED,
            "select count(*) from posts p where p.author_id = ? and not "
                + ANSWERED
                + " and not "
                + WITHDRAWN),
        Effect.of(
            "posts.withdrawn",
            Fate.EMPTIED,
            "select count(*) from posts p where p.author_id = ? and " + WITHDRAWN),
        Effect.of(
            "marks",
            Fate.GOES,
            """
            (select count(*) from useful_marks where person_id = ?)
              + (select count(*) from mentions where person_id = ?)
              + (select count(*) from read_marks where person_id = ?)
            """),
        Effect.of("drafts", Fate.GOES, "select count(*) from drafts where person_id = ?"),
        Effect.of(
            "moderation",
            Fate.NAMELESS,
            """
            (select count(*) from hidings where hidden_by = ?)
              + (select count(*) from reports where reported_by = ? or decided_by = ?)
            """));
  }

  @Override
  public List<Part> parts() {
    return List.of(
        Part.words(
            "intervencoes",
            List.of("postedAt", "organisation", "page"),
            List.of("markdown"),
            """
            select '/intervencoes/' || p.id as "page", p.discussion_id as "discussion",
              p.number as "number", o.name as "organisation", p.posted_at as "postedAt",
              p.edited_at as "editedAt", p.language as "language", p.version as "version",
              p.markdown as "markdown"
            from posts p left join organisations o on o.id = p.organisation_id
            where p.author_id = ? order by p.id
            """),
        Part.words(
            "intervencoes-anteriores",
            List.of("writtenAt", "page"),
            List.of("markdown"),
            """
            select '/intervencoes/' || v.post_id as "page", v.version as "version",
              v.written_at as "writtenAt", v.markdown as "markdown"
            from past_versions v join posts p on p.id = v.post_id
            where p.author_id = ? order by v.post_id, v.version
            """),
        Part.of(
            "retiradas",
            """
            select '/intervencoes/' || post_id as "page", withdrawn_at as "withdrawnAt"
            from withdrawals where withdrawn_by = ? order by post_id
            """),
        Part.of(
            "ocultacoes",
            """
            select '/intervencoes/' || post_id as "page", hidden_at as "hiddenAt", reason as "reason"
            from hidings where hidden_by = ? order by post_id
            """),
        Part.of(
            "denuncias",
            """
            select '/intervencoes/' || post_id as "page", reported_at as "reportedAt",
              reason as "reason", decided_at as "decidedAt", hidden as "hidden", answer as "answer"
            from reports where reported_by = ? order by id
            """),
        Part.of(
            "denuncias-decididas",
            """
            select '/intervencoes/' || post_id as "page", decided_at as "decidedAt",
              hidden as "hidden", answer as "answer"
            from reports where decided_by = ? order by id
            """),
        Part.of(
            "uteis",
            """
            select '/intervencoes/' || post_id as "page", marked_at as "markedAt"
            from useful_marks where person_id = ? order by post_id
            """),
        Part.of(
            "mencoes",
            """
            select '/intervencoes/' || m.post_id as "page" from mentions m
            where m.person_id = ? order by m.post_id
            """),
        Part.of(
            "leituras",
            """
            select discussion_id as "discussion", last_number as "lastNumber", read_at as "readAt"
            from read_marks where person_id = ? order by discussion_id
            """),
        Part.words(
                "rascunhos",
                List.of("savedAt", "place"),
                List.of("markdown"),
                """
                select place as "place", fields as "markdown", saved_at as "savedAt" from drafts
                where person_id = ? order by id
                """)
            .read(DiscussionTraces::asTyped));
  }

  private static Map<String, @Nullable Object> asTyped(Map<String, @Nullable Object> draft) {
    var typed = new LinkedHashMap<String, @Nullable Object>(draft);
    typed.computeIfPresent("markdown", (name, fields) -> Fields.asTyped(fields.toString()));
    return typed;
  }

  /**
   * Empties what nobody can take back any more and, where it was asked for, what nobody answered;
   * takes the name out of others' drafts, which keep forms as browsers send them.
   */
  @Override
  public void prepare(Leaver leaver) {
    long person = leaver.id();
    empty("select p.id as id from posts p where p.author_id = ? and " + WITHDRAWN, person);
    if (leaver.mode() == Mode.DELETE) {
      empty("select p.id as id from posts p where p.author_id = ? and not " + ANSWERED, person);
    }
    tables.change(
        "update posts set form_key = cast(id as varchar(36)) where author_id = ?", person);
    tables.change(
        """
        delete from reports where reported_by = ? and post_id in
          (select r.post_id from reports r where r.reported_by = ?)
        """,
        person,
        Leaver.NOBODY);
    em.createQuery("select d from Draft d where d.personId <> :person", Draft.class)
        .setParameter("person", person)
        .getResultStream()
        .forEach(draft -> draft.forget(leaver.names()));
  }

  private void empty(String which, long person) {
    for (Map<String, @Nullable Object> row : tables.rows(which, person)) {
      if (row.get("id") instanceof Long post) {
        empty(post, person);
      }
    }
  }

  private void empty(long post, long person) {
    for (String table : List.of("past_versions", "post_links", "mentions", "useful_marks")) {
      tables.change("delete from " + table + " where post_id = ?", post);
    }
    tables.change(
        "update posts set markdown = '', html = '', version = 1, edited_at = null where id = ?",
        post);
    if (em.find(Withdrawal.class, post) == null) {
      tables.change(
          "insert into withdrawals (post_id, withdrawn_by, withdrawn_at) values (?, ?, ?)",
          post,
          person,
          clock.instant().atOffset(ZoneOffset.UTC));
    }
    journal.changed("post", post);
  }
}
