package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/**
 * Every post that was answered with success is there after {@code kill -9}: in the database, in the
 * index and in the counts. As often as {@code malha.kills} says, fifty times with {@code -Pdeep}.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillIT {
  private static final Logger LOG = Logger.getLogger(KillIT.class.getName());
  private static final int KILLS = Integer.getInteger("malha.kills", 1);
  private static final int POSTERS = 4;

  private final Random random = new Random();
  private final Set<Long> acknowledged = new ConcurrentSkipListSet<>();
  private final Set<Long> kept = new TreeSet<>();

  @Test
  void whatWasAcknowledgedSurvivesAKillInTheMiddleOfPosting()
      throws IOException, InterruptedException {
    try (var portal = RunningPortal.start(Posting.SETTINGS)) {
      var posting = new Posting(portal);
      for (int life = 1; life <= KILLS; life++) {
        String word = posting.word();
        String moment = "kill " + life + ", " + killWhilePosting(portal, posting, word) + " ms";
        portal.start();
        Set<Long> written = posting.written();
        kept.addAll(written);
        assertEquals(Set.of(), lost(), moment);
        assertEquals(written, posting.foundInTheEnd(word, written), moment);
        assertEquals(kept.size(), posting.counted(), moment);
        LOG.info(moment + ": " + acknowledged.size() + " acknowledged, " + kept.size() + " kept");
      }
      assertFalse(acknowledged.isEmpty());
      loseTheIndex(portal, posting);
    }
  }

  /** Answers how long after the first post it was killed. */
  private long killWhilePosting(RunningPortal portal, Posting posting, String word)
      throws InterruptedException {
    var stop = new AtomicBoolean();
    var begun = new CountDownLatch(1);
    long moment = 50 + random.nextInt(2500);
    try (var posters = Executors.newFixedThreadPool(POSTERS)) {
      for (int n = 0; n < POSTERS; n++) {
        posters.submit(() -> post(posting, word, begun, stop));
      }
      assertTrue(begun.await(60, TimeUnit.SECONDS), portal::printed);
      Thread.sleep(moment);
      portal.kill();
      stop.set(true);
    }
    return moment;
  }

  private void post(Posting posting, String word, CountDownLatch begun, AtomicBoolean stop) {
    while (!stop.get()) {
      try {
        Answer answer = posting.post(word);
        if (answer.status() == 201) {
          acknowledged.add(Posting.id(answer));
          begun.countDown();
        }
      } catch (IllegalStateException gone) {
        return;
      }
    }
  }

  private Set<Long> lost() {
    var lost = new TreeSet<>(acknowledged);
    lost.removeAll(kept);
    return lost;
  }

  /**
   * An index that is deleted under the hands of a running portal comes back with the next change.
   */
  private static void loseTheIndex(RunningPortal portal, Posting posting)
      throws IOException, InterruptedException {
    var index = new File(portal.environment().get("MALHA_INDEX"));
    for (File built : index.listFiles((folder, name) -> name.startsWith("built"))) {
      new ProcessBuilder("rm", "-rf", built.toString()).start().waitFor();
    }
    String word = posting.word();
    Set<Long> written = Set.of(Posting.id(posting.post(word)));
    assertEquals(written, posting.foundInTheEnd(word, written));
  }
}
