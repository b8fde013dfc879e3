package org.malha.discussions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.UUID;
import org.malha.support.Cast;
import org.malha.support.PortalClient;

/**
 * Somebody new who facilitates a group of their own, for tests in which a mandate ends: the cast
 * stays as it is.
 */
record Facilitator(PortalClient client, String email, String group) {
  /** With one of the cast as a member. */
  static Facilitator with(Cast member) {
    String unique = Long.toString(System.nanoTime(), 36);
    String name = "Nova Facilitadora " + unique;
    String email = "nova.facilitadora." + unique + "@example.org";
    String link =
        as(ADMIN)
            .post("/administracao/convites", "email", email)
            .page()
            .selectFirst(".segredo code")
            .text()
            .replaceFirst("https?://[^/]+", "");
    PortalClient client = visitor();
    client.post(link, "name", name, "password", Cast.PASSWORD, "repeat", Cast.PASSWORD);
    var facilitator = new Facilitator(client, email, founded(client, "Grupo da " + name));
    facilitator.admit(member);
    return facilitator;
  }

  private static String founded(PortalClient client, String name) {
    var made =
        client.post(
            "/grupos",
            "name",
            name,
            "purpose",
            "Para experimentar.",
            "visibility",
            "members",
            "municipalities",
            "0607",
            "municipalities",
            "0613",
            "chave",
            UUID.randomUUID().toString());
    assertEquals(303, made.status(), made::text);
    return made.location().replaceFirst(".*/grupos/", "");
  }

  private void admit(Cast member) {
    as(member).post("/grupos/" + group + "/pedido", "reason", "Quero ouvir o grupo.");
    var members = client.get("/grupos/" + group + "/membros").page();
    client.post(members.selectFirst("form[action$=/admissao]").attr("action"));
  }

  /** From now on they have had a mandate, and have none. */
  void outlivesTheirMandate() {
    String person =
        as(ADMIN)
            .get("/administracao/pessoas?q=" + email)
            .page()
            .selectFirst("td.accoes a")
            .attr("href");
    String organisation =
        as(ADMIN)
            .get("/administracao/convites")
            .page()
            .selectFirst("#organisation option:containsOwn(Lousã)")
            .val();
    var given =
        as(ADMIN)
            .post(
                person + "/mandatos",
                "organisation",
                organisation,
                "title",
                "coordenação",
                "from",
                "2025-01-01",
                "to",
                "2025-12-31");
    assertEquals(303, given.status(), given::text);
  }
}
