package org.malha.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/**
 * A portal of its own, with the cast and a mail server. A letter takes twenty seconds, so what is
 * told is said before the first test, and each waits for its own.
 */
@Execution(ExecutionMode.CONCURRENT) // it mostly waits; its tests one after the other
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LettersIT {
  private static final long PATIENCE = Duration.ofSeconds(150).toNanos();

  private static GreenMail mail;
  private static RunningPortal portal;
  private static PortalClient bruno;
  private static PortalClient carla;
  private static String discussion;
  private static List<String> toCarla;
  private static String toAna;
  private static String toBruno;

  @BeforeAll
  static void begin() throws IOException {
    mail = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    portal =
        RunningPortal.start(
            Map.of(
                "MALHA_DEMO",
                "true",
                "MALHA_DEMO_PASSWORD",
                Cast.PASSWORD,
                "MALHA_MAIL_URL",
                "smtp://127.0.0.1:" + mail.getSmtp().getPort(),
                "MALHA_MAIL_FROM",
                "portal@example.org"));
    bruno = in(Cast.BRUNO);
    carla = in(Cast.CARLA);
    String constraint =
        bruno
            .get("/grupos/regiao-de-coimbra")
            .page()
            .selectFirst("a[href~=^/constrangimentos/\\d+-]")
            .attr("href");
    discussion =
        bruno.get(constraint).page().selectFirst("#responder").attr("action").replaceAll("\\D", "");
    tell();
  }

  private static void tell() {
    assertEquals(200, in(Cast.TIAGO).get("/avisos/correio").status());
    String group =
        bruno
            .get("/avisos/correio")
            .page()
            .selectFirst("label:contains(Coimbra) input[name=discretos]")
            .attr("value");
    Answer chosen =
        bruno.post("/avisos/correio", "logo", "sim", "resumo", "nenhum", "discretos", group);
    assertEquals(303, chosen.status());
    toAna = mention("ana.facilitadora");
    readSoon(in(Cast.ANA));
    toCarla = List.of(mention("carla.pinto"), mention("carla.pinto"));
    toBruno = said(carla, "Vês isto, @bruno.leal?");
  }

  private static void readSoon(PortalClient ana) {
    long end = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < end && !ana.get("/avisos").text().contains("mencionou")) {
      pause(200);
    }
    ana.post("/avisos/leitura", "ate", Instant.now().plusSeconds(5).toString());
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same after it was stopped and started again. */
  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @AfterAll
  static void end() {
    portal.close();
    mail.stop();
  }

  private static PortalClient in(Cast who) {
    return PortalClient.on(portal).signIn(who.email(), Cast.PASSWORD);
  }

  /** A post with a mark of its own by which a letter about it is known. */
  private static String mention(String handle) {
    return said(bruno, "Vês isto, @" + handle + "?");
  }

  private static String said(PortalClient who, String words) {
    String mark = "nota" + UUID.randomUUID().toString().substring(0, 8);
    Answer said =
        who.post(
            "/debates/" + discussion + "/intervencoes",
            "texto",
            words + " " + mark,
            "chave",
            UUID.randomUUID().toString());
    assertEquals(303, said.status(), said::text);
    return mark;
  }

  private static List<MimeMessage> letters(Cast to) {
    return Arrays.stream(mail.getReceivedMessages())
        .filter(letter -> header(letter, "To").equals(to.email()))
        .toList();
  }

  private static List<MimeMessage> with(Cast to, String words) {
    return letters(to).stream().filter(letter -> plain(letter).contains(words)).toList();
  }

  private static MimeMessage awaited(Cast to, String words) {
    long end = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < end) {
      List<MimeMessage> found = with(to, words);
      if (!found.isEmpty()) {
        return found.get(0);
      }
      pause(300);
    }
    return fail(
        to + " got no letter with " + words + "\n" + portal.printed().lines().skip(3).toList());
  }

  private static String header(MimeMessage letter, String name) {
    try {
      return String.join(
          ", ", letter.getHeader(name) == null ? new String[0] : letter.getHeader(name));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(MimeMessage letter, int number) {
    try {
      return letter.getContent() instanceof MimeMultipart parts
          ? parts.getBodyPart(number).getContent().toString()
          : letter.getContent().toString();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String plain(MimeMessage letter) {
    return part(letter, 0);
  }

  private static String stopping(MimeMessage letter) {
    return header(letter, "List-Unsubscribe").replaceFirst("<https?://[^/]+(/[^>]+)>", "$1");
  }

  private static void run(String... statements) throws SQLException {
    Map<String, String> environment = portal.environment();
    String url =
        environment.getOrDefault(
            "MALHA_DB_URL",
            "jdbc:h2:file:"
                + Path.of(environment.getOrDefault("MALHA_DATA", ""))
                    .toAbsolutePath()
                    .resolve("malha")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=0");
    try (Connection database = DriverManager.getConnection(url, "malha", "")) {
      for (String statement : statements) {
        try (var change = database.createStatement()) {
          change.executeUpdate(statement);
        }
      }
    }
  }

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void aMentionIsMailedAtOnceAndOnce() throws Exception {
    String mark = toCarla.get(0);
    MimeMessage letter = awaited(Cast.CARLA, mark);
    assertTrue(letter.getSubject().startsWith("Bruno Leal mencionou o seu nome em «"));
    assertEquals("portal@example.org", letter.getFrom()[0].toString());
    assertEquals("auto-generated", header(letter, "Auto-Submitted"));
    assertEquals("List-Unsubscribe=One-Click", header(letter, "List-Unsubscribe-Post"));
    assertEquals("Malha <letters.127.0.0.1>", header(letter, "List-Id"));
    assertEquals("<discussion-" + discussion + "@127.0.0.1>", header(letter, "In-Reply-To"));
    assertTrue(letter.getMessageID().matches("<letter-\\d+\\.\\d+@127\\.0\\.0\\.1>"));
    var html = Jsoup.parse(part(letter, 1));
    assertEquals("pt-PT", html.selectFirst("html").attr("lang"));
    assertTrue(html.text().contains(mark));
    assertTrue(html.text().contains("não é lido por ninguém"));
    assertEquals(0, html.select("img, script, link, form").size());
    assertTrue(
        html.select("a").stream().allMatch(a -> a.attr("href").startsWith(portal.address())));
    awaited(Cast.CARLA, toCarla.get(1));
    assertEquals(1, with(Cast.CARLA, mark).size());
  }

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void whatIsReadMeanwhileIsNotMailed() throws Exception {
    awaited(Cast.CARLA, toCarla.get(1)); // told after it
    assertEquals(List.of(), with(Cast.ANA, toAna));
  }

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void aBareGroupHasNoWordsInLettersAndOneClickStopsThem() throws Exception {
    MimeMessage bare = awaited(Cast.BRUNO, "Há uma novidade num grupo seu");
    assertEquals("Há uma novidade num grupo seu", bare.getSubject());
    assertFalse((plain(bare) + part(bare, 1)).contains("Carla"));
    assertFalse((plain(bare) + part(bare, 1)).contains("Coimbra"));
    assertEquals("", header(bare, "In-Reply-To"));

    PortalClient robot = PortalClient.on(portal);
    assertEquals(200, robot.get(stopping(bare)).status());
    assertTrue(bruno.get("/avisos/correio").page().selectFirst("[name=logo]").hasAttr("checked"));
    Answer stopped =
        robot.send(
            "POST",
            stopping(bare),
            "application/x-www-form-urlencoded",
            "List-Unsubscribe=One-Click");
    assertEquals(200, stopped.status());
    assertFalse(bruno.get("/avisos/correio").page().selectFirst("[name=logo]").hasAttr("checked"));
    assertEquals(404, robot.get("/correio/logo/" + "x".repeat(43)).status());
    assertEquals(404, robot.get("/correio/nada" + stopping(bare).substring(13)).status());
    assertEquals(200, robot.post(stopping(bare) + "?_method=DELETE").status());
    assertTrue(bruno.get("/avisos/correio").page().selectFirst("[name=logo]").hasAttr("checked"));
    assertEquals(List.of(), with(Cast.BRUNO, toBruno));
  }

  @Test
  @Order(Integer.MAX_VALUE) // it takes the mail server away
  @Execution(ExecutionMode.SAME_THREAD)
  void aLetterWaitsUntilTheServerIsThereAndADigestTellsTheRest() throws Exception {
    bruno.post("/avisos/correio", "logo", "sim", "resumo", "diario");
    mail.stop();
    String mark = mention("carla.pinto");
    PortalClient admin = in(Cast.ADMIN);
    long end = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < end
        && !admin.get("/administracao/correio").text().contains("Tenta-se outra vez")) {
      pause(300);
    }
    assertTrue(admin.get("/administracao/correio").text().contains("Carla Pinto"));
    assertEquals(403, bruno.get("/administracao/correio").status());
    said(carla, "Também em Penacova.");
    mail.start();
    portal.stop();
    run(
        "update letters set next_try_at = due_at where state = 'WAITING'",
        """
        insert into letters (id, person_id, letter_key, occasion, covers_from, covers_until,
          made_at, due_at, state, tries, next_try_at, failure)
        select -p.id, p.id, 'digest:1999-12-31', 'DIGEST',
          timestamp with time zone '2020-01-01 00:00:00+00',
          timestamp with time zone '2100-01-01 00:00:00+00', current_timestamp,
          current_timestamp, 'WAITING', 0, current_timestamp, ''
        from people p where p.id > 0 and p.left_at is null
        """,
        """
        insert into notifications (id, person_id, happening, kind, happened_at, happened_micros,
          told_at, burst, kept_unread)
        select -p.id, p.id, 'cases:1999-12-31', 'CASES', current_timestamp, 1, current_timestamp,
          -p.id, false
        from people p where p.email = 'bruno@example.org'
        """);
    portal.start();
    awaited(Cast.CARLA, mark);
    MimeMessage digest = awaited(Cast.BRUNO, "por ler");
    assertTrue(digest.getSubject().matches("Malha: .* por ler"), digest.getSubject());
    assertTrue(
        plain(digest).lines().allMatch(line -> line.length() <= 78 || line.contains("http")));
    assertTrue(plain(digest).contains("Coimbra"), plain(digest));
    assertTrue(plain(digest).contains("- Há algo para ver nos casos ("), plain(digest));
    assertTrue(
        plain(digest).lines().map(String::strip).toList().contains(portal.address() + "/casos"),
        plain(digest));
    assertEquals(1, Jsoup.parse(part(digest, 1)).select("a[href$=/casos]").size());
    pause(4000);
    assertEquals(1, with(Cast.CARLA, mark).size(), "in a letter of its own, not in the digest");
    List<String> names =
        Arrays.stream(mail.getReceivedMessages()).map(one -> header(one, "Message-ID")).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }
}
