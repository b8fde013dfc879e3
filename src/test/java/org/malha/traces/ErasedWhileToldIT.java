package org.malha.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malha.support.Cast;
import org.malha.support.Ended;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/**
 * Somebody is erased while they are told of posts that never cease in a thread that they follow, or
 * that mention them. Erasure and telling hold the same rows, and once each waited for the other;
 * see {@link Traces#pause}. So do erasure and writing; see {@link org.malha.database.Retry}.
 */
class ErasedWhileToldIT {
  private static final int POSTS_AT_LEAST = 20;

  @TempDir Path folder;

  @Test
  void neitherTellingNorErasureWaitsForTheOtherForEver() {
    erasedWhile("Aurora Avisada da Prova", life -> "E ainda isto.");
  }

  @Test
  void norDoesWhoeverMentionsThem() {
    erasedWhile("Aurélia Mencionada da Prova", life -> "Que diz @" + life.handle() + "?");
  }

  private void erasedWhile(String name, Function<Life, String> words) {
    RunningPortal portal = RunningPortal.shared();
    Life life = Life.lived(portal, name);
    PortalClient bruno = Life.in(portal, Cast.BRUNO);
    String thread = bruno.get(life.constraint()).page().select("#responder").attr("action");
    String text = words.apply(life);
    var over = new AtomicBoolean();
    CompletableFuture<Void> posts =
        CompletableFuture.runAsync(
            () -> {
              for (int said = 0; said < POSTS_AT_LEAST || !over.get(); said++) {
                say(bruno, thread, text);
              }
            });
    life.erased("apagar");
    over.set(true);
    posts.join();
    nothingPointsAtNobody(portal);
  }

  /** A backup with a mention of somebody who is not there could not be restored. */
  private void nothingPointsAtNobody(RunningPortal portal) {
    Path file = folder.resolve("backup.zip");
    try {
      assertEquals(0, Ended.of(portal.environment(), "backup", file.toString()).code());
      Set<String> mentioned = column(file, "mentions", "person_id");
      mentioned.removeAll(column(file, "people", "id"));
      assertEquals(Set.of(), mentioned);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> column(Path backup, String table, String column) throws IOException {
    try (var zip = new ZipFile(backup.toFile());
        var lines =
            new String(
                    zip.getInputStream(zip.getEntry("malha-backup/data/tables/" + table + ".tsv"))
                        .readAllBytes(),
                    StandardCharsets.UTF_8)
                .lines()) {
      List<List<String>> rows = lines.map(line -> List.of(line.split("\t", -1))).toList();
      int at = rows.getFirst().indexOf(column);
      return rows.stream().skip(1).map(row -> row.get(at)).collect(Collectors.toSet());
    }
  }

  private static void say(PortalClient who, String thread, String text) {
    Answer said = who.post(thread, "texto", text, "chave", UUID.randomUUID().toString());
    assertEquals(303, said.status(), said::text);
  }
}
