package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;
import org.malha.support.SmallDisk;

/**
 * While the disk is full nothing is written, and whoever tries is told so and keeps their text;
 * everything can be read. Once there is room all goes on, and nothing that was accepted is lost.
 */
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class FullDiskIT {
  private static final int MEGABYTES = 400;
  private static final int ALMOST_NOTHING = 20;

  private final Set<Long> acknowledged = new ConcurrentSkipListSet<>();
  private final Set<Integer> answers = new ConcurrentSkipListSet<>();

  @Test
  void nothingIsWrittenToAFullDiskAndNothingIsLost() throws IOException, InterruptedException {
    try (SmallDisk disk = SmallDisk.ofMegabytes(MEGABYTES)) {
      var settings = new HashMap<>(Posting.SETTINGS);
      settings.put("MALHA_DATA", disk.folder().resolve("data").toString());
      settings.put("MALHA_INDEX", disk.folder().resolve("index").toString());
      try (var portal = RunningPortal.start(settings)) {
        var posting = new Posting(portal);
        String before = posting.word();
        Set<Long> first = Set.of(Posting.id(posting.post(before)));
        assertEquals(first, posting.foundInTheEnd(before, first));
        fillWhilePosting(disk, posting, posting.word());
        disk.free();
        assertWritten(posting);
        disk.fillBut(ALMOST_NOTHING);
        assertRefused(portal, posting);
        assertRead(portal, posting, before, first);
        disk.free();
        assertWritten(posting);
        assertEquals(1, acknowledged.stream().filter(first::contains).count() + 1);
      }
    }
  }

  /** The last byte is taken while people post. */
  private void fillWhilePosting(SmallDisk disk, Posting posting, String word)
      throws IOException, InterruptedException {
    var stop = new AtomicBoolean();
    try (var posters = Executors.newFixedThreadPool(4)) {
      for (int n = 0; n < 4; n++) {
        posters.submit(() -> post(posting, word, stop));
      }
      Thread.sleep(1500);
      disk.fillBut(0);
      Thread.sleep(1500);
      stop.set(true);
    }
    assertFalse(acknowledged.isEmpty());
    assertEquals(Set.of(201, 507), answers);
  }

  private void post(Posting posting, String word, AtomicBoolean stop) {
    while (!stop.get()) {
      Answer answer = posting.post(word);
      answers.add(answer.status());
      if (answer.status() == 201) {
        acknowledged.add(Posting.id(answer));
      }
    }
  }

  private static void assertRead(
      RunningPortal portal, Posting posting, String word, Set<Long> ids) {
    assertEquals(ids, posting.found(word));
    assertTrue(posting.counted() > 0);
    for (String path : new String[] {"/", "/glossario", "/pesquisa?q=dados", "/entrar"}) {
      assertEquals(200, PortalClient.on(portal).get(path).status(), path);
    }
    assertEquals(200, PortalClient.on(portal).get("/health/ready").status());
  }

  private static void assertRefused(RunningPortal portal, Posting posting) {
    Answer problem = posting.post("recusada");
    assertEquals(507, problem.status());
    assertEquals("application/problem+json", problem.header("content-type").split(";")[0]);
    var administrator = PortalClient.on(portal).signIn(Cast.ADMIN.email(), Cast.PASSWORD);
    String action =
        administrator.get(posting.path() + "-x").location().isEmpty()
            ? administrator.get(posting.path()).page().select("#responder").attr("action")
            : administrator
                .get(administrator.get(posting.path() + "-x").location())
                .page()
                .select("#responder")
                .attr("action");
    String text = "O que custou a escrever,\nem duas linhas.";
    Answer page = administrator.post(action, "texto", text, "chave", "1");
    assertEquals(507, page.status());
    assertTrue(page.text().contains("O disco do portal está cheio"), page::text);
    assertEquals(text, page.page().select("textarea[name=texto]").val());
    assertEquals(action, page.page().select("main form").attr("action"));
  }

  /** What was accepted is there, and more is accepted and found. */
  private void assertWritten(Posting posting) throws InterruptedException {
    String word = posting.word();
    Answer answer = posting.post(word);
    for (int i = 0; i < 60 && answer.status() != 201; i++) {
      TimeUnit.SECONDS.sleep(1);
      answer = posting.post(word);
    }
    long id = Posting.id(answer);
    acknowledged.add(id);
    assertEquals(Set.of(id), posting.foundInTheEnd(word, Set.of(id)));
    Set<Long> written = posting.written();
    var lost = new TreeSet<>(acknowledged);
    lost.removeAll(written);
    lost.removeAll(seen);
    seen.addAll(written);
    assertEquals(Set.of(), lost);
    assertEquals(seen.size(), posting.counted());
  }

  private final Set<Long> seen = new TreeSet<>();
}
