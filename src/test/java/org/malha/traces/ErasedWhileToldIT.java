package org.malha.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/**
 * Somebody is erased while they are told of posts that never cease in a thread that they follow.
 * Erasure and telling hold the same rows, and once each waited for the other; see {@link
 * Traces#pause}.
 */
class ErasedWhileToldIT {
  private static final int POSTS_AT_LEAST = 20;

  @Test
  void neitherWaitsForTheOtherForEver() {
    RunningPortal portal = RunningPortal.shared();
    Life life = Life.lived(portal, "Aurora Avisada da Prova");
    PortalClient bruno = Life.in(portal, Cast.BRUNO);
    String thread = bruno.get(life.constraint()).page().select("#responder").attr("action");
    var over = new AtomicBoolean();
    CompletableFuture<Integer> posts =
        CompletableFuture.supplyAsync(
            () -> {
              int said = 0;
              while (said < POSTS_AT_LEAST || !over.get()) {
                say(bruno, thread);
                said++;
              }
              return said;
            });
    life.erased("apagar");
    over.set(true);
    posts.join();
  }

  private static void say(PortalClient who, String thread) {
    Answer said = who.post(thread, "texto", "E ainda isto.", "chave", UUID.randomUUID().toString());
    assertEquals(303, said.status(), said::text);
  }
}
