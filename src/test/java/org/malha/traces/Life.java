package org.malha.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.malha.support.Cast;
import org.malha.support.Fresh;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/**
 * Somebody who has done in a portal all that leaves traces: spoken for Lousã, founded a group,
 * raised, signed, written, edited, withdrawn, reported, been mentioned, quoted and written about.
 */
record Life(
    RunningPortal portal,
    PortalClient client,
    String name,
    String handle,
    String email,
    String group,
    String constraint,
    long answered,
    long unanswered,
    long ofBruno) {

  static PortalClient in(RunningPortal portal, Cast who) {
    return PortalClient.on(portal).signIn(who.email(), Cast.PASSWORD);
  }

  static Life lived(RunningPortal portal, String name) {
    PortalClient admin = in(portal, Cast.ADMIN);
    PortalClient bruno = in(portal, Cast.BRUNO);
    String email = "vida." + Long.toString(System.nanoTime(), 36) + "@example.org";
    PortalClient self = joined(portal, admin, name, email);
    String handle =
        self.get("/conta")
            .page()
            .select(".descricao dd")
            .text()
            .replaceFirst("(?s).*?@example\\.org.*?@([a-z0-9.]+).*", "$1");
    String group = founded(self, bruno);
    String page = raised(self, group, name);
    long discussion =
        Long.parseLong(
            self.get(page).page().selectFirst("#responder").attr("action").replaceAll("\\D", ""));
    long answered = say(self, page, discussion, "Assina " + name + ", sem resposta ainda.");
    self.post("/intervencoes/" + answered + "/texto", "texto", "Tem quem responda.", "versao", "1");
    long ofBruno =
        say(
            bruno,
            page,
            discussion,
            "Concordo com " + name + ": perguntem a @" + handle + ".\n\n> Tem quem responda.",
            "resposta-a",
            String.valueOf(answered),
            "confirmo",
            "sim");
    bruno.post(
        "/intervencoes/" + ofBruno + "/texto",
        "texto",
        "Ainda concordo com " + name + ": perguntem a @" + handle + ", " + email + ".",
        "versao",
        "1",
        "confirmo",
        "sim");
    long unanswered = say(self, page, discussion, "Palavra solitária de quem não teve resposta.");
    long withdrawn = say(self, page, discussion, "Palavra retirada por engano.");
    assertEquals(303, self.post("/intervencoes/" + withdrawn + "/retirada").status());
    assertEquals(303, self.post("/intervencoes/" + ofBruno + "/util").status());
    self.post("/intervencoes/" + ofBruno + "/denuncia", "motivo", "Diz o meu nome, " + name + ".");
    bruno.post(
        "/intervencoes/" + answered + "/denuncia", "motivo", "É de " + name + " e não devia.");
    draft(self, discussion, "Ia eu, " + name + ", a meio");
    draft(bruno, discussion, "Queria perguntar a @" + handle + ", ou seja " + name);
    self.post(
        page.replaceFirst("(/constrangimentos/\\d+).*", "$1/co-assinaturas/0607"),
        "gravidade",
        "grave",
        "desde",
        "2021",
        "nota",
        "Quem assina é " + name + ".");
    self.post("/conta/codigos", "label", "relatório de " + name);
    self.post("/conta/fontes", "programa", "leitor de " + name);
    String bare = self.get("/avisos/correio").page().selectFirst("[name=discretos]").val();
    self.post("/avisos/correio", "logo", "sim", "resumo", "semanal", "discretos", bare);
    PortalClient.on(portal).signIn(email, Cast.PASSWORD);
    self.post("/grupos/casos-e-praticas/pedido", "reason", "Sou " + name + " e quero ouvir.");
    admin.post("/administracao/convites", "email", email, "name", name);
    return new Life(portal, self, name, handle, email, group, page, answered, unanswered, ofBruno);
  }

  private static PortalClient joined(
      RunningPortal portal, PortalClient admin, String name, String email) {
    String lousa =
        admin
            .get("/administracao/convites")
            .page()
            .selectFirst("#organisation option:containsOwn(Lousã)")
            .val();
    String link =
        admin
            .post(
                "/administracao/convites",
                "email",
                email,
                "name",
                name,
                "organisation",
                lousa,
                "title",
                "coordenação")
            .page()
            .selectFirst(".segredo code")
            .text()
            .replaceFirst("https?://[^/]+", "");
    PortalClient self = PortalClient.on(portal);
    Answer in = self.post(link, "name", name, "password", Cast.PASSWORD, "repeat", Cast.PASSWORD);
    assertEquals(303, in.status(), in::text);
    return self;
  }

  private static String founded(PortalClient self, PortalClient bruno) {
    Answer made =
        self.post(
            "/grupos",
            "name",
            "Grupo de prova " + Long.toString(System.nanoTime(), 36),
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
    String path = made.location();
    bruno.post(path + "/pedido", "reason", "Quero ouvir o grupo.");
    self.post(
        self.get(path + "/membros").page().selectFirst("form[action$=/admissao]").attr("action"));
    return path;
  }

  private static String raised(PortalClient self, String group, String name) {
    Answer raised =
        self.post(
            "/constrangimentos/novo?grupo=" + group.replace("/grupos/", ""),
            "passo",
            "3",
            "ir",
            "registar",
            "titulo",
            "Sem sala " + Fresh.word(),
            "acontece",
            "Não há sala, diz " + name + ".",
            "pedimos",
            "Uma sala.",
            "elemento",
            "delivery-system",
            "chave",
            UUID.randomUUID().toString());
    assertEquals(303, raised.status(), raised::text);
    return raised.location();
  }

  private static long say(
      PortalClient who, String page, long discussion, String text, String... more) {
    var fields = new String[more.length + 4];
    fields[0] = "texto";
    fields[1] = text;
    fields[2] = "chave";
    fields[3] = UUID.randomUUID().toString();
    System.arraycopy(more, 0, fields, 4, more.length);
    Answer said = who.post("/debates/" + discussion + "/intervencoes", fields);
    assertEquals(303, said.status(), said::text);
    String anchor = said.location().replaceFirst(".*#", "");
    return Long.parseLong(
        who.get(said.location())
            .page()
            .selectFirst("#" + anchor + " > .corpo .quando a")
            .attr("href")
            .replaceAll("\\D", ""));
  }

  private static void draft(PortalClient who, long discussion, String text) {
    Answer kept =
        who.send(
            "PUT",
            "/rascunhos/d-" + discussion,
            "application/x-www-form-urlencoded",
            "texto=" + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8),
            "Sec-Fetch-Site",
            "same-origin");
    assertEquals(200, kept.status(), kept::text);
  }

  /** Erases the account in one of the two modes and answers the path of the receipt. */
  String erased(String mode) {
    Answer done = client.post("/conta/apagar", "modo", mode, "password", Cast.PASSWORD);
    assertEquals(303, done.status(), done::text);
    return done.location();
  }
}
