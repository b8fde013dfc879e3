package org.malha.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/**
 * A portal of its own, empty, with a mail server that wants a password: its first administrator
 * comes in through the printed link and invites by mail.
 */
@Tag("once")
class FirstDaysIT {
  private static final Pattern PRINTED = Pattern.compile("once: https?://[^/]+(/convite/\\S+)");
  private static final Pattern LINK =
      Pattern.compile("https?://[^/\\s]+(/(?:convite|recuperar)/[\\w-]+)");

  private static GreenMail mail;
  private static RunningPortal portal;
  private static PortalClient administrator;
  private static String printed;

  @BeforeAll
  static void begin() {
    mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    mail.setUser("malha@example.org", "malha@example.org", "a:b/c d");
    portal =
        RunningPortal.start(
            Map.of(
                "MALHA_MAIL_URL",
                "smtp://malha%40example.org:a%3Ab%2Fc%20d@127.0.0.1:" + mail.getSmtp().getPort(),
                "MALHA_MAIL_FROM",
                "portal@example.org"));
    var found = PRINTED.matcher(portal.printed());
    assertTrue(found.find(), portal.printed());
    printed = found.group(1);
    administrator = PortalClient.on(portal);
    assertEquals(
        "/",
        administrator
            .post(
                printed,
                "name",
                "Primeira Pessoa",
                "email",
                "primeira@example.org",
                "password",
                Cast.PASSWORD,
                "repeat",
                Cast.PASSWORD)
            .location());
  }

  @AfterAll
  static void end() {
    portal.close();
    mail.stop();
  }

  @Test
  void thePrintedLinkMakesAnAdministratorOnce() {
    assertEquals(200, administrator.get("/administracao").status());
    assertEquals(404, PortalClient.on(portal).get(printed).status());
  }

  @Test
  void theLastAdministratorCannotStepDown() {
    Answer people = administrator.get("/administracao/pessoas?q=primeira@example.org");
    String page = people.page().selectFirst("td.accoes a").attr("href");
    Answer answer = administrator.post(page + "/papeis/ADMINISTRATOR?_method=DELETE");
    assertEquals(409, answer.status());
    assertTrue(answer.text().contains("É a única pessoa que administra"));
    assertEquals(200, administrator.get("/administracao").status());
  }

  @Test
  void anInvitationIsMailedInTheLanguageOfTheInviter() throws Exception {
    Answer portuguese = administrator.post("/administracao/convites", "email", "a@example.org");
    assertTrue(portuguese.text().contains("Seguiu por correio"));
    MimeMessage letter = letterTo("a@example.org");
    assertEquals("Primeira Pessoa convida-o/a para Malha", letter.getSubject());
    assertEquals("portal@example.org", letter.getFrom()[0].toString());
    assertEquals(Newcomer.path(portuguese), link(letter));
    administrator.post("/en/administracao/convites", "email", "b@example.org");
    assertEquals("Primeira Pessoa invites you to Malha", letterTo("b@example.org").getSubject());
    assertEquals(200, PortalClient.on(portal).get(link(letter)).status());
  }

  @Test
  void aLetterThatTheServerRefusesBreaksNoPage() {
    Answer answer = administrator.post("/administracao/convites", "email", "ç@exemplo..org");
    assertEquals(200, answer.status());
    assertTrue(answer.text().contains("O correio não seguiu"));
    assertEquals(200, PortalClient.on(portal).get(Newcomer.path(answer)).status());
  }

  @Test
  void aForgottenPasswordIsReplacedByMailAndNobodyLearnsWhoHasAnAccount() throws Exception {
    String invitation =
        Newcomer.path(administrator.post("/administracao/convites", "email", "c@example.org"));
    var visitor = PortalClient.on(portal);
    Newcomer.accept(visitor, invitation, "Cátia Rosa");
    Answer unknown = PortalClient.on(portal).submit("/recuperar", "email", "nobody@example.org");
    Answer known = PortalClient.on(portal).submit("/recuperar", "email", "C@example.org");
    assertEquals(unknown.page().select("main").text(), known.page().select("main").text());
    assertEquals(422, PortalClient.on(portal).post("/recuperar", "email", "isto não é").status());
    MimeMessage letter = recoveryTo("c@example.org");
    assertEquals("Escolher uma palavra-passe nova", letter.getSubject());
    String password = "oito figueiras e um tanque";
    PortalClient.on(portal).post(link(letter), "password", password, "repeat", password);
    assertEquals(303, visitor.get("/conta").status());
    PortalClient.on(portal).signIn("c@example.org", password);
    assertEquals(0, count("nobody@example.org"));
  }

  @Test
  void nobodyIsFloodedWithInvitationsAndTheLinkIsThereAllTheSame() {
    Answer last = administrator.post("/administracao/convites", "email", "e@example.org");
    String renew =
        last.page().select("form[action$=/ligacao]").stream()
            .map(form -> form.attr("action"))
            .findFirst()
            .orElseThrow();
    for (int time = 2; time <= Outgoing.MOST_TO_ONE + 1; time++) {
      last = administrator.post(renew);
    }
    assertTrue(last.text().contains("já foram muitos convites"), last.text());
    assertEquals(Outgoing.MOST_TO_ONE, count("e@example.org"));
    assertEquals(200, PortalClient.on(portal).get(Newcomer.path(last)).status());
  }

  @Test
  void askingForLettersWithoutEndIsThrottled() {
    for (int time = 1; time <= 10; time++) {
      assertEquals(
          303, PortalClient.on(portal).post("/recuperar", "email", "d@example.org").status());
    }
    assertEquals(
        429, PortalClient.on(portal).post("/recuperar", "email", "d@example.org").status());
  }

  private static int count(String address) {
    return mail.getReceivedMessagesForDomain(address).length;
  }

  private static MimeMessage letterTo(String address) {
    return mail.getReceivedMessagesForDomain(address)[0];
  }

  private static MimeMessage recoveryTo(String address) throws Exception {
    for (int look = 1; look <= 600; look++) {
      for (MimeMessage letter : mail.getReceivedMessagesForDomain(address)) {
        if (link(letter).startsWith("/recuperar/")) {
          return letter;
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("No letter with a link to a new password");
  }

  private static String link(MimeMessage letter) throws Exception {
    var found = LINK.matcher(letter.getContent().toString());
    assertTrue(found.find(), letter.getContent().toString());
    return found.group(1);
  }
}
