package org.malha.discussions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.PortalClient.as;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.malha.support.Cast;

/** A thread of 1,000 posts, written by twenty writers at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongThreadIT {
  private static final int WRITERS = 20;
  private static final int EACH = 50;
  private static final List<Cast> GROUP = List.of(ANA, BRUNO, CARLA);

  private final Debate debate = Debate.ofMembers();

  /** The id of each post by its number, in the order of the pages. */
  private final Map<Integer, String> read = new LinkedHashMap<>();

  @BeforeAll
  void twentyWritersWriteAThousandPosts() throws InterruptedException, ExecutionException {
    long first = debate.say(BRUNO, "A primeira.");
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> done = new ArrayList<>();
      for (int w = 0; w < WRITERS; w++) {
        Cast who = GROUP.get(w % GROUP.size());
        String[] answering = w % 4 == 0 ? new String[] {"resposta-a", "" + first} : new String[0];
        int posts = w == 0 ? EACH - 1 : EACH;
        done.add(
            writers.submit(
                () -> {
                  for (int n = 0; n < posts; n++) {
                    assertEquals(303, debate.send(who, "Número " + n, answering).status());
                  }
                }));
      }
      for (Future<?> writer : done) {
        writer.get();
      }
    }
    readFromTheStart();
  }

  private void readFromTheStart() {
    String next = debate.path();
    while (next != null) {
      var page = as(CARLA).get(next.replaceFirst("#.*", "")).page();
      for (var post : page.select(".fio .post")) {
        read.put(
            Integer.valueOf(post.id().substring(2)),
            post.selectFirst("> .corpo .quando a").attr("href"));
      }
      var later = page.selectFirst(".paginacao a[rel=next]");
      next = later == null ? null : later.attr("href");
    }
  }

  @Test
  void everyPostHasANumberOfItsOwnWithoutGaps() {
    assertEquals(
        IntStream.rangeClosed(1, WRITERS * EACH).boxed().toList(),
        new ArrayList<>(new TreeSet<>(read.keySet())));
  }

  @Test
  void aPageTakesAtMostSixStatementsWhereverItStartsAndHoldsThirty() {
    for (String query : List.of("", "?de=500", "?ate=1001", "?de=1000", "?responder=700")) {
      var answer = as(CARLA).get(debate.path() + query);
      assertEquals(200, answer.status());
      assertTrue(answer.statements() <= 6, query + ": " + answer.statements() + " statements");
      assertTrue(answer.page().select(".fio .post").size() <= 30);
    }
    assertEquals(100, as(CARLA).get(debate.path() + "?n=500").page().select(".fio .post").size());
  }

  @Test
  void everyPostIsOnThePageToWhichItsLinkLeads() {
    var order = new ArrayList<>(read.keySet());
    read.forEach(
        (number, link) -> {
          String location = as(CARLA).get(link).location();
          assertTrue(location.endsWith("#r-" + number), location);
          var from = location.replaceFirst(".*[?]de=(\\d+)#.*", "$1");
          int before = order.indexOf(number) - order.indexOf(Integer.valueOf(from));
          assertTrue(before >= 0 && before < 30, location);
        });
  }

  @Test
  void anAnswerWhoseBranchBeganEarlierSaysSo() {
    var page = as(CARLA).get(debate.path()).page();
    assertTrue(page.text().contains("As respostas continuam na página seguinte."));
    String next = page.selectFirst(".paginacao a[rel=next]").attr("href");
    var second = as(CARLA).get(next.replaceFirst("#.*", "")).page();
    assertEquals("r-" + page.select(".fio .post").get(0).id().substring(2), "r-1");
    assertTrue(second.selectFirst(".ramo .em-resposta a").attr("href").contains("#r-1"));
  }

  @Test
  void thePageBeforeEndsWhereTheOneAfterBegins() {
    var page = as(CARLA).get(debate.path() + "?de=500").page();
    String earlier = page.selectFirst(".paginacao a[rel=prev]").attr("href");
    var before = as(CARLA).get(earlier.replaceFirst("#.*", "")).page();
    assertEquals(30, before.select(".fio .post").size());
    String back = before.selectFirst(".paginacao a[rel=next]").attr("href");
    assertTrue(back.contains("de=500"), back);
  }
}
