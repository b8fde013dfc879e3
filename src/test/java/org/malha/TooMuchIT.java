package org.malha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.PortalClient.visitor;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.RunningPortal;
import org.malha.support.Wire;

/** Whoever sends too much is refused early, and nobody else notices. */
@Tag("once")
class TooMuchIT {
  private static final int MEGABYTE = 1 << 20;
  private static final long GIGABYTE = 1L << 30;

  private static String head(String line, String more) {
    return line
        + " HTTP/1.1\r\nHost: "
        + Wire.address().getAuthority()
        + "\r\nConnection: close\r\n"
        + more
        + "\r\n";
  }

  private static String headers(int how, int length) {
    return IntStream.range(0, how)
        .mapToObj(n -> "X-" + n + ": " + "x".repeat(length) + "\r\n")
        .collect(Collectors.joining());
  }

  /** Refused by a status that says whose mistake it was, or by hanging up. */
  private static void refused(String answer) {
    int status = Wire.status(answer);
    assertTrue(status == 0 || (status >= 400 && status < 500), answer);
  }

  @AfterEach
  void othersAreServed() {
    assertEquals(200, visitor().get("/entrar").status());
    assertTrue(!RunningPortal.shared().printed().contains("OutOfMemoryError"));
  }

  @Test
  void aThousandCookiesAreSlowToReadAndHarmless() throws IOException {
    String cookies =
        IntStream.range(0, 1000).mapToObj(n -> "c" + n + "=" + n).collect(Collectors.joining("; "));
    assertEquals(200, Wire.status(Wire.ask(head("GET /entrar", "Cookie: " + cookies + "\r\n"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000, 10_000_000})
  void aHugeCookieIsRefused(int length) throws IOException {
    refused(Wire.ask(head("GET /entrar", "Cookie: malha=" + "x".repeat(length) + "\r\n")));
  }

  @ParameterizedTest
  @CsvSource({"200, 10", "20000, 10", "50, 10000", "1, 5000000"})
  void headersWithoutMeasureAreRefused(int how, int length) throws IOException {
    refused(Wire.ask(head("GET /entrar", headers(how, length))));
  }

  @ParameterizedTest
  @ValueSource(ints = {20_000, 100_000, 5_000_000})
  void anAddressWithoutEndIsRefused(int length) throws IOException {
    refused(Wire.ask(head("GET /" + "x".repeat(length), "")));
    refused(Wire.ask(head("GET /entrar?para=" + "x".repeat(length), "")));
    refused(Wire.ask(head("X".repeat(length) + " /", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "/entrar, application/x-www-form-urlencoded",
    "/api/v1/tokens, application/json",
    "/api/v1/tokens, multipart/form-data; boundary=x",
    "/casos/experimentar/documento, multipart/form-data; boundary=x",
    "/nada, text/plain"
  })
  void aGigabyteIsRefusedBeforeItIsRead(String path, String type) throws IOException {
    String length = "Content-Type: " + type + "\r\nContent-Length: " + GIGABYTE + "\r\n";
    upload("POST " + path, length, 413, bytes("x".repeat(MEGABYTE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/entrar", "/api/v1/tokens"})
  void aGigabyteInPiecesOfUnknownNumberIsRefusedToo(String path) throws IOException {
    String chunked =
        "Content-Type: application/json\r\nSec-Fetch-Site: same-origin\r\nTransfer-Encoding: chunked\r\n";
    upload("POST " + path, chunked, 411, bytes("100000\r\n" + "x".repeat(MEGABYTE) + "\r\n"));
  }

  /** Sends a gigabyte for as long as it is taken. */
  private static void upload(String line, String headers, int status, byte[] piece)
      throws IOException {
    try (Wire wire = Wire.open()) {
      String head = head(line, headers).replace("Connection: close\r\n", "");
      assertTrue(wire.send(head));
      int sent = 0;
      while (sent < GIGABYTE / MEGABYTE && wire.send(piece)) {
        sent++;
      }
      assertTrue(sent < 64, "It took " + sent + " MB");
    }
    try (Wire wire = Wire.open()) {
      wire.send(head(line, headers));
      wire.send(piece);
      assertEquals(status, Wire.status(wire.firstLine()));
    }
  }

  @Test
  void aBodyThatEndsTooEarlyIsNone() throws IOException {
    String length =
        "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 40\r\n";
    try (Wire wire = Wire.open()) {
      wire.send(head("POST /tema", length) + "tema=escuro");
      wire.sayNoMore();
      refused(wire.answer());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }
}
