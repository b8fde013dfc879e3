package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.LIDIA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.Cast.PAULA;
import static org.malha.support.Cast.RUI;
import static org.malha.support.Cast.TIAGO;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.RunningPortal;
import org.malha.web.Times;
import org.malha.web.WorkingDays;

/**
 * Two people change places in a room, in two portals that are otherwise the same, and weeks later
 * everybody else has the same letters: byte for byte, but for hours, and what is drawn by lot.
 */
@Tag("once")
@Execution(ExecutionMode.CONCURRENT) // it mostly waits for letters
class CaseLettersIT {
  /** In the room, invited, of its group, of no group, of the privacy role, an administrator. */
  private static final List<Cast> OTHERS =
      List.of(ANA, OLGA, HELENA, RUI, TIAGO, LIDIA, PAULA, ADMIN);

  /** Who has something to see: those with a seat, and the privacy role, since there is a flag. */
  private static final List<Cast> CALLED = List.of(ANA, OLGA, HELENA, PAULA);

  private static final String LINE = "Há algo para ver nos casos";
  private static final long PATIENCE = Duration.ofSeconds(180).toNanos();

  /** The flag has waited for half of its time by then. */
  private static final int CALL = 4;

  /** People are called to the rooms before, and nobody has their digest yet. */
  private static final LocalTime MORNING = LocalTime.of(6, 30);

  /** Everybody has their digest, and it is not yet another morning. */
  private static final LocalTime DIGESTS = LocalTime.of(9, 30);

  @Test
  void twoPeopleChangePlacesAndEverybodyElseGetsTheSameLetters() throws Exception {
    Map<String, List<String>> once = letters(BRUNO, CARLA);
    for (Cast one : CALLED) {
      assertTrue(
          String.join("\n", once.getOrDefault(one.name(), List.of())).contains(LINE), one::name);
    }
    assertFalse(String.join("\n", once.getOrDefault(LIDIA.name(), List.of())).contains(LINE));
    Map<String, List<String>> changed = letters(CARLA, BRUNO);
    once.forEach((who, theirs) -> assertEquals(theirs, changed.get(who), who));
  }

  /** What the others were sent until the week after they were called to the room. */
  private static Map<String, List<String>> letters(Cast presenter, Cast voice) throws Exception {
    var mail = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try (var portal = RunningPortal.start(settings(mail))) {
      Map<Cast, PortalClient> in = new EnumMap<>(Cast.class);
      for (Cast one : Cast.values()) {
        in.put(one, PortalClient.on(portal).signIn(one.email(), Cast.PASSWORD));
      }
      for (Cast one : OTHERS) {
        assertEquals(
            303, in.get(one).post("/avisos/correio", "logo", "sim", "resumo", "semanal").status());
      }
      String room = ChangedPlaces.play(in::get, presenter, voice);
      // Somebody asks to join her group: a letter of before these days, which goes by itself.
      await(() -> !to(mail, ANA).isEmpty(), portal);
      portal.stop();
      portal.startLater(until(MORNING));
      await(() -> in(portal, ANA).get("/avisos").text().contains(LINE), portal);
      portal.stop();
      portal.startLater(until(DIGESTS));
      await(() -> CALLED.stream().allMatch(one -> said(mail, one).contains(LINE)), portal);
      PortalClient visitor = PortalClient.on(portal);
      await(() -> visitor.get("/metrics").body().contains("\nmalha_letters_waiting 0\n"), portal);
      return evened(mail, room.replace("/casos/", ""));
    } finally {
      mail.stop();
    }
  }

  /** How long it is until this hour of the first day of a week on which people work. */
  private static Duration until(LocalTime hour) {
    LocalDate day = LocalDate.now(Times.LISBON).plusDays(CALL);
    LocalDate monday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    LocalDate first =
        Stream.iterate(monday, one -> one.plusDays(1))
            .filter(WorkingDays::includes)
            .findFirst()
            .orElseThrow();
    return Duration.between(Instant.now(), first.atTime(hour).atZone(Times.LISBON).toInstant());
  }

  private static Map<String, String> settings(GreenMail mail) {
    return Map.of(
        "MALHA_DEMO",
        "true",
        "MALHA_DEMO_PASSWORD",
        Cast.PASSWORD,
        "MALHA_MAIL_URL",
        "smtp://127.0.0.1:" + mail.getSmtp().getPort(),
        "MALHA_MAIL_FROM",
        "portal@example.org");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static PortalClient in(RunningPortal portal, Cast who) {
    return PortalClient.on(portal).signIn(who.email(), Cast.PASSWORD);
  }

  private static void await(BooleanSupplier question, RunningPortal portal)
      throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (!question.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, portal::printed);
      Thread.sleep(500);
    }
  }

  private static List<MimeMessage> to(GreenMail mail, Cast who) {
    return Arrays.stream(mail.getReceivedMessages()).filter(one -> isFor(one, who)).toList();
  }

  private static boolean isFor(MimeMessage letter, Cast who) {
    try {
      return Arrays.toString(letter.getRecipients(RecipientType.TO)).contains(who.email());
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String said(GreenMail mail, Cast who) {
    return to(mail, who).stream().map(CaseLettersIT::text).toList().toString();
  }

  /** All of a letter that its reader gets: what the program of the mail server adds is not ours. */
  private static String text(MimeMessage letter) {
    try {
      var headers = new TreeMap<String, String>();
      Collections.list(letter.getAllHeaders())
          .forEach(one -> headers.put(one.getName(), one.getValue()));
      headers.keySet().removeAll(List.of("Received", "Date", "Message-ID", "Content-Type"));
      var said = new StringJoiner("\n").add(headers.toString());
      var parts = (MimeMultipart) letter.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        said.add(parts.getBodyPart(i).getContent().toString());
      }
      return said.toString();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The letters to each, without the hour, the portal's address, and codes that stop letters. */
  private static Map<String, List<String>> evened(GreenMail mail, String code) {
    Map<String, List<String>> letters = new TreeMap<>();
    for (Cast one : OTHERS) {
      List<String> texts = to(mail, one).stream().map(CaseLettersIT::text).toList();
      texts.forEach(text -> assertFalse(text.contains(code), text));
      letters.put(one.name(), texts.stream().map(CaseLettersIT::evened).sorted().toList());
    }
    return letters;
  }

  private static String evened(String text) {
    return text.replaceAll("127\\.0\\.0\\.1:\\d+", "PORTAL")
        .replaceAll("/correio/(logo|resumo)/[\\w-]+", "/correio/$1/CODE")
        .replaceAll("\\b\\d{1,2}:\\d{2}\\b", "HOUR");
  }
}
