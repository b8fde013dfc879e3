package org.malha.traces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.malha.accounts.Guesses;

/** What the accounts keep of people, and the receipts. */
@ApplicationScoped
public class AccountTraces implements Traces {
  @Inject Tables tables;
  @Inject Guesses guesses;

  @Override
  public int order() {
    return 0;
  }

  @Override
  public List<Pointer> pointers() {
    return List.of(
        Pointer.staying("people", "left_by").aboutOthers(),
        Pointer.going("mandates", "person_id").in("mandatos"),
        Pointer.staying("mandates", "given_by").aboutOthers(),
        Pointer.going("role_grants", "person_id").in("papeis"),
        Pointer.staying("role_grants", "granted_by").aboutOthers(),
        Pointer.going("sessions", "person_id").in("sessoes"),
        Pointer.going("invitations", "accepted_by").in("convites-aceites"),
        Pointer.staying("invitations", "invited_by").in("convites-feitos"),
        Pointer.staying("invitations", "revoked_by").aboutOthers(),
        Pointer.going("password_resets", "person_id").in("recuperacoes"),
        Pointer.staying("password_resets", "made_by").aboutOthers(),
        Pointer.going("api_tokens", "person_id").in("codigos"),
        Pointer.staying("audit_rows", "actor_id").in("auditoria-feito"),
        Pointer.staying("audit_rows", "about_id").in("auditoria-sobre"),
        Pointer.staying("erasures", "done_by").aboutOthers());
  }

  @Override
  public List<Wording> wordings() {
    return List.of(
        Wording.of("people", "id", "job_title"),
        Wording.of("mandates", "id", "title"),
        Wording.of("invitations", "id", "name", "title"),
        Wording.of("api_tokens", "id", "label"));
  }

  @Override
  public List<Effect> effects() {
    return List.of(
        Effect.of("account", Fate.GOES, "select count(*) from people where id = ?"),
        Effect.of(
            "mandates",
            Fate.GOES,
            "(select count(*) from mandates where person_id = ?) + (select count(*) from role_grants where person_id = ?)"),
        Effect.of(
            "access",
            Fate.GOES,
            """
            (select count(*) from sessions where person_id = ?)
              + (select count(*) from api_tokens where person_id = ?)
              + (select count(*) from password_resets where person_id = ?)
            """),
        Effect.of(
            "invitations",
            Fate.GOES,
            """
            select count(*) from invitations i
            where i.accepted_by = ? or i.email = (select p.email from people p where p.id = ?)
            """),
        Effect.of(
            "audit",
            Fate.NAMELESS,
            "select count(*) from audit_rows where actor_id = ? or about_id = ?"),
        Effect.of(
            "invited", Fate.NAMELESS, "select count(*) from invitations where invited_by = ?"));
  }

  @Override
  public List<Part> parts() {
    return List.of(
        Part.of(
            "conta",
            """
            select name as "name", handle as "handle", email as "email", job_title as "jobTitle",
              language as "language", zone as "zone", unlisted_at as "unlistedAt",
              joined_at as "joinedAt"
            from people where id = ? order by id
            """),
        Part.of(
            "mandatos",
            """
            select o.name as "organisation", m.title as "title", m.starts_on as "from",
              m.ends_on as "to", m.given_at as "givenAt"
            from mandates m join organisations o on o.id = m.organisation_id
            where m.person_id = ? order by m.id
            """),
        Part.of(
            "papeis",
            """
            select role as "role", granted_at as "givenAt" from role_grants
            where person_id = ? order by id
            """),
        Part.of(
            "sessoes",
            """
            select device as "device", started_at as "startedAt", seen_at as "seenAt",
              ends_at as "endsAt"
            from sessions where person_id = ? order by started_at, token_hash
            """),
        Part.of(
            "codigos",
            """
            select opens as "opens", label as "label", made_at as "madeAt", expires_at as "expiresAt",
              revoked_at as "revokedAt"
            from api_tokens where person_id = ? order by id
            """),
        Part.of(
            "recuperacoes",
            """
            select made_at as "madeAt", expires_at as "expiresAt", used_at as "usedAt"
            from password_resets where person_id = ? order by id
            """),
        Part.of(
            "convites-aceites",
            """
            select i.email as "email", i.name as "name", o.name as "organisation",
              i.title as "title", i.role as "role", i.invited_at as "invitedAt",
              i.accepted_at as "acceptedAt"
            from invitations i left join organisations o on o.id = i.organisation_id
            where i.accepted_by = ? order by i.id
            """),
        Part.of(
            "convites-feitos",
            """
            select o.name as "organisation", i.invited_at as "invitedAt",
              i.accepted_at as "acceptedAt", i.revoked_at as "revokedAt"
            from invitations i left join organisations o on o.id = i.organisation_id
            where i.invited_by = ? order by i.id
            """),
        Part.of(
            "auditoria-feito",
            """
            select deed as "deed", done_at as "doneAt", was as "from", became as "to"
            from audit_rows where actor_id = ? order by id
            """),
        Part.of(
            "auditoria-sobre",
            """
            select deed as "deed", done_at as "doneAt", was as "from", became as "to"
            from audit_rows where about_id = ? order by id
            """));
  }

  /** Invitations to the address are about the person, whoever was to open them. */
  @Override
  public void prepare(Leaver leaver) {
    tables.change("delete from invitations where email = ?", leaver.email());
    guesses.right(leaver.email());
  }
}
