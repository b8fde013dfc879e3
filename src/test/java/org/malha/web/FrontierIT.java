package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.PortalClient.visitor;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.RunningPortal;

/** What meets a request before any page does. */
class FrontierIT {
  /** Sends a line as it stands: no client library would let an unreadable address through. */
  private static String raw(String target) throws IOException {
    return raw("GET " + target + " HTTP/1.1\r\n", "");
  }

  private static String raw(String head, String body) throws IOException {
    URI address = URI.create(RunningPortal.shared().address());
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      String request =
          head + "Host: " + address.getAuthority() + "\r\nConnection: close\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%zz",
        "/a%2",
        "/?q=%zz",
        "/a%00b",
        "/%c3%28",
        "//evil.example/..",
        "/../x",
        "/a/%2e%2E/b"
      })
  void anAddressThatCannotBeReadIsA400WithAPage(String target) throws IOException {
    String answer = raw(target);
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    assertTrue(answer.contains("O pedido não se percebe"), answer);
  }

  @Test
  void aQueryOfNineKilobytesIsA414WithAPage() {
    var answer = visitor().get("/?q=" + "a".repeat(9000));
    assertEquals(414, answer.status());
    assertTrue(answer.text().contains("demasiado longo"));
  }

  @Test
  void ofATooLargeFileItIsSaidInTheLanguageOfTheAddressHowLargeItMayBe() {
    var answer =
        visitor()
            .send(
                "POST",
                "/en/casos/novo/documento",
                "multipart/form-data; boundary=x",
                "a".repeat((int) Frontier.LARGEST_UPLOAD + 1));
    assertEquals(413, answer.status());
    assertTrue(answer.text().contains("limit of 10 MB"), answer::text);
    assertEquals("en", answer.page().selectFirst("html").attr("lang"));
  }

  @Test
  void whoSendsATooLargeFileToItsEndBeforeReadingIsStillTold() throws IOException {
    String file = "a".repeat((int) Frontier.LARGEST_UPLOAD + 1);
    String answer =
        raw(
            "POST /casos/novo/documento HTTP/1.1\r\nContent-Length: "
                + file.length()
                + "\r\nContent-Type: multipart/form-data; boundary=x\r\n",
            file);
    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    assertTrue(answer.contains("10 MB"), answer);
  }

  @Test
  void aBodyOverTheLimitIsA413WithAPage() {
    var answer = visitor().post("/entrar", "email", "a".repeat(1_100_000));
    assertEquals(413, answer.status());
    assertTrue(answer.text().contains("demasiado grande"));
  }

  @Test
  void aBodyOfUnknownLengthIsA411() throws IOException {
    String answer =
        raw(
            "POST /entrar HTTP/1.1\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n",
            "5\r\nemail\r\n0\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 411"), answer);
  }

  @Test
  void twoSlashesNeverBecomeAnotherHost() throws IOException {
    for (String target : new String[] {"/en//", "/en//evil.example/", "//evil.example/"}) {
      String answer = raw(target);
      assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
      assertTrue(!answer.contains("href=\"//"), answer);
    }
  }

  @Test
  void aControlCharacterIsNoPartOfAnEmailAddress() {
    assertEquals(422, visitor().post("/entrar", "email", "a\u0000@b.pt", "password", "x").status());
  }

  @Test
  void aFormFromAnotherSiteIsRefused() {
    var answer =
        visitor()
            .send(
                "POST",
                "/entrar",
                "application/x-www-form-urlencoded",
                "email=a",
                "Sec-Fetch-Site",
                "cross-site");
    assertEquals(403, answer.status());
    assertTrue(answer.text().contains("não veio de uma página de Malha"));
  }

  @Test
  void withoutFetchMetadataTheOriginDecides() {
    String form = "application/x-www-form-urlencoded";
    var own = RunningPortal.shared().address();
    assertEquals(303, visitor().send("POST", "/tema", form, "tema=escuro", "Origin", own).status());
    assertEquals(
        403,
        visitor()
            .send("POST", "/tema", form, "tema=escuro", "Origin", "https://evil.example")
            .status());
    assertEquals(
        403, visitor().send("POST", "/tema", form, "tema=escuro", "Cookie", "malha=x").status());
    assertEquals(303, visitor().send("POST", "/tema", form, "tema=escuro").status());
  }

  @Test
  void aMethodThatAPageDoesNotKnowIsA405() {
    assertEquals(405, visitor().send("PUT", "/entrar", "text/plain", "x").status());
  }

  @Test
  void anUnknownApiAddressAnswersWithAProblemDocument() {
    var answer = visitor().get("/api/v1/nada");
    assertEquals(404, answer.status());
    assertTrue(answer.header("content-type").startsWith("application/problem+json"));
  }
}
