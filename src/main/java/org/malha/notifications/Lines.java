package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;
import org.malha.constraints.Constraint;
import org.malha.constraints.Step;
import org.malha.discussions.Post;
import org.malha.groups.WorkingGroup;
import org.malha.web.Language;
import org.malha.web.Markdown;

/** What lines of an inbox say, in one statement however many there are. */
@ApplicationScoped
@Transactional
public class Lines {
  private static final int EXCERPT = 160;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Inbox inbox;

  /** The lines of these bursts, in their order. */
  List<Told> of(List<Burst> bursts) {
    if (bursts.isEmpty()) {
      return List.of();
    }
    Map<Long, Source> sources =
        em.createQuery(
                """
                select n, a, g, c, p, h.reason, rp.answer, s from Notification n
                  left join Person a on a.id = n.actorId
                  left join WorkingGroup g on g.id = n.groupId
                  left join Constraint c on c.id = n.constraintId
                  left join Post p on p.id = n.postId
                  left join Hiding h on h.postId = n.postId
                  left join Report rp on rp.id = n.subjectId and n.kind = :decided
                  left join Step s on s.id = n.subjectId and n.postId is null
                    and s.constraint = c
                where n.id in :ids
                """,
                Object[].class)
            .setParameter("ids", bursts.stream().map(Burst::shown).toList())
            .setParameter("decided", Kind.REPORT_DECIDED)
            .getResultStream()
            .map(Source::of)
            .collect(Collectors.toMap(source -> source.of().id(), Function.identity()));
    return bursts.stream()
        .flatMap(
            burst ->
                Optional.ofNullable(sources.get(burst.shown())).stream()
                    .map(source -> source.told(burst)))
        .toList();
  }

  /** The first page of what the viewer was told and has not put off, the newest first. */
  public List<Told> latest() {
    return of(inbox.bursts(Burst.After.read(null), false).stream().limit(Inbox.PAGE).toList());
  }

  /**
   * What these notifications of one person say, a burst in one line, the oldest first; for letters.
   */
  public List<Told> told(List<Notification> unread) {
    var bursts = new LinkedHashMap<Long, List<Notification>>();
    unread.forEach(one -> bursts.computeIfAbsent(one.burst(), burst -> new ArrayList<>()).add(one));
    return of(bursts.values().stream().map(Burst::ofUnread).toList());
  }

  /**
   * What the viewer is told, has not read and has not put off, where somebody waits for them; the
   * newest first, in one statement.
   */
  public List<Told> asking(int most) {
    return inbox
        .asked(
            "select n, a, g, c, p, h.reason, rp.answer "
                + Inbox.JOINED
                + """
                 left join Person a on a.id = n.actorId
                left join Constraint c on c.id = n.constraintId
                left join Post p on p.id = n.postId
                """
                + Inbox.TOLD
                + Inbox.DUE
                + " and "
                + Inbox.UNREAD
                + " and n.kind in :asking order by n.happenedMicros desc, n.id desc",
            Object[].class)
        .setParameter("asking", Arrays.stream(Kind.values()).filter(Kind::asks).toList())
        .setMaxResults(most)
        .getResultStream()
        .map(row -> Source.of(Arrays.copyOf(row, row.length + 1)))
        .map(Source::alone)
        .toList();
  }

  /** Everything that a line may be made of. */
  private record Source(
      Notification of,
      @Nullable Person actor,
      @Nullable WorkingGroup group,
      @Nullable Constraint constraint,
      @Nullable Post post,
      @Nullable String hidden,
      @Nullable String answer,
      @Nullable Step step) {
    static Source of(@Nullable Object[] row) {
      return new Source(
          (Notification) Optional.ofNullable(row[0]).orElseThrow(),
          (Person) row[1],
          (WorkingGroup) row[2],
          (Constraint) row[3],
          (Post) row[4],
          (String) row[5],
          (String) row[6],
          (Step) row[7]);
    }

    Told told(Burst burst) {
      String groupName = group == null ? "" : group.name();
      return new Told(
          burst.id(),
          of.kind(),
          burst.unread() > 0,
          burst.unread() > 0 ? burst.unread() : burst.all(),
          actor == null ? null : actor.name(),
          constraint == null ? groupName : constraint.title(),
          step == null ? null : step.state().key(),
          groupName,
          excerpt(),
          language(),
          burst.last(),
          path(),
          of.putOffUntil().orElse(null));
    }

    /** Where it stands for nothing but itself, unread. */
    Told alone() {
      return told(new Burst(of.burst(), of.id(), 1, 1, of.happenedMicros()));
    }

    private String excerpt() {
      @Nullable String said =
          switch (of.kind()) {
            case MENTION, REPLY, POST -> post == null || hidden != null ? null : post.markdown();
            case STATE, ANSWER -> step == null ? null : step.note();
            case HIDDEN -> hidden;
            case REPORT_DECIDED -> answer;
            case RAISED, COSIGN, CAN_ACT ->
                constraint == null ? null : constraint.description().what();
            default -> null;
          };
      return said == null ? "" : Markdown.plainText(said, EXCERPT);
    }

    private Language language() {
      return switch (of.kind()) {
        case MENTION, REPLY, POST -> post == null ? Language.PT : post.language();
        default -> constraint == null ? Language.PT : constraint.language();
      };
    }

    private String path() {
      String groupPath = group == null ? "/grupos" : group.path();
      return switch (of.kind()) {
        case MENTION, REPLY, POST, HIDDEN, SHOWN_AGAIN, REPORT_DECIDED ->
            of.post().map(id -> "/intervencoes/" + id).orElse("/avisos");
        case RAISED, CAN_ACT, STATE, ANSWER -> constraint == null ? "/avisos" : constraint.path();
        case COSIGN -> constraint == null ? "/avisos" : constraint.path() + "#tambem-temos";
        case JOIN_ASKED -> groupPath + "/membros";
        case REPORTED ->
            of.discussion().map(id -> "/debates/" + id + "/denuncias").orElse("/avisos");
        case ADMITTED, DECLINED -> groupPath;
        case INVITED -> "";
        case CASES -> "/casos";
      };
    }
  }
}
