package org.malha.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
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

  @Test
  void neitherTellingNorErasureWaitsForTheOtherForEver() {
    erasedWhile("Aurora Avisada da Prova", life -> "E ainda isto.");
  }

  @Test
  void norDoesWhoeverMentionsThem() {
    erasedWhile("Aurélia Mencionada da Prova", life -> "Que diz @" + life.handle() + "?");
  }

  private static void erasedWhile(String name, Function<Life, String> words) {
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
  }

  private static void say(PortalClient who, String thread, String text) {
    Answer said = who.post(thread, "texto", text, "chave", UUID.randomUUID().toString());
    assertEquals(303, said.status(), said::text);
  }
}
