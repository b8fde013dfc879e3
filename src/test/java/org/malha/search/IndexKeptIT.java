package org.malha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/** An index that was lost or damaged comes back by itself; one that is used is not shared. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("once")
class IndexKeptIT {
  /** One portal for all of it, because it takes three starts. */
  @Test
  void anIndexThatWasDamagedOrTakenAwayIsBuiltAgain() throws IOException, InterruptedException {
    try (var portal = RunningPortal.start(Map.of())) {
      Path index = Path.of(portal.environment().get("MALHA_INDEX"));
      assertFinds(portal);
      refuseASecondProcess(portal);
      portal.kill();
      spoil(index);
      portal.start();
      assertFinds(portal);
      assertTrue(portal.printed().contains("is built again"), portal.printed());

      portal.stop();
      Path current = index.resolve("current");
      Files.delete(current);
      Files.createDirectory(current); // so that no index can be opened or built
      var started = CompletableFuture.runAsync(() -> startAgain(portal));
      assertAskedToComeBack(PortalClient.on(portal));
      Files.delete(current);
      started.join();
      assertFinds(portal);
    }
  }

  /** Programs are asked to come back while there is no index, and all else is answered. */
  private static void assertAskedToComeBack(PortalClient visitor) throws InterruptedException {
    awaitPages(visitor);
    for (String path :
        List.of("/pesquisa.atom?q=dados", "/sitemap.xml", "/api/v1/search?q=dados")) {
      Answer answer = ours(visitor, path);
      assertEquals(503, answer.status(), path);
      assertEquals("10", answer.header("retry-after"), path);
    }
    Answer page = visitor.get("/pesquisa?q=dados");
    assertEquals(503, page.status());
    assertTrue(page.text().contains("está a ser preparada"), page::text);
    assertEquals(503, visitor.get("/health/ready").status());
    assertEquals(200, visitor.get("/glossario").status());
  }

  private static void startAgain(RunningPortal portal) {
    try {
      portal.start();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Until pages are answered, whatever the index does. */
  private static void awaitPages(PortalClient visitor) throws InterruptedException {
    long end = System.nanoTime() + 230_000_000_000L;
    while (System.nanoTime() < end) {
      try {
        if (visitor.get("/entrar").status() == 200) {
          return;
        }
      } catch (IllegalStateException notYet) {
        // nobody listens
      }
      Thread.sleep(200);
    }
    throw new AssertionError("The portal answered no page");
  }

  /** The portal's answer: a server that is still busy starting says 503 in words of its own. */
  private static Answer ours(PortalClient visitor, String path) throws InterruptedException {
    Answer answer = visitor.get(path);
    for (int i = 0; i < 100 && answer.header("x-content-type-options").isEmpty(); i++) {
      Thread.sleep(200);
      answer = visitor.get(path);
    }
    return answer;
  }

  private static void assertFinds(RunningPortal portal) {
    String body = PortalClient.on(portal).get("/api/v1/search?q=dados").body();
    assertTrue(body.contains("\"id\":\"reported:"), body);
  }

  private static void refuseASecondProcess(RunningPortal portal)
      throws IOException, InterruptedException {
    var settings =
        Map.of(
            "MALHA_DATA",
            portal.environment().get("MALHA_DATA") + "-other",
            "MALHA_INDEX",
            portal.environment().get("MALHA_INDEX"));
    Process second = RunningPortal.command(settings).redirectErrorStream(true).start();
    String said =
        new String(second.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(3, second.waitFor(), said);
    assertTrue(said.startsWith("MALHA_INDEX: another process"), said);
  }

  private static void spoil(Path index) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(index)) {
      files = all.filter(file -> file.toString().matches(".*\\.(cfs|doc|tim|si|fdt)")).toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(file, bytes);
    }
  }
}
