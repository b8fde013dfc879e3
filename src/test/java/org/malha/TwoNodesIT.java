package org.malha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.TIAGO;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.malha.support.Balancer;
import org.malha.support.Cast;
import org.malha.support.Fresh;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/**
 * Two nodes on one PostgreSQL behind a proxy, started at the same moment on an empty database (ADR
 * 0021). People may meet either at each click.
 */
@EnabledIfSystemProperty(
    named = "malha.database",
    matches = "postgresql",
    disabledReason = "Two nodes need a database that serves both; it runs with PostgreSQL")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {
  private static final String GROUP = "/grupos/regiao-de-coimbra";
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final int MORE_POSTS = 200;

  private static String database;
  private static Balancer proxy;
  private static RunningPortal one;
  private static RunningPortal other;
  private static PortalClient ana;
  private static PortalClient bruno;
  private static PortalClient carla;
  private static PortalClient admin;
  private static String constraint;
  private static String thread;

  @BeforeAll
  static void startBothAtOnce() throws IOException, InterruptedException {
    database = RunningPortal.emptyPostgresql();
    proxy = Balancer.open();
    var settings =
        Map.of(
            "MALHA_DB_URL",
            database,
            "MALHA_BASE_URL",
            proxy.address(),
            "MALHA_ADMIN_EMAIL",
            ADMIN.email(),
            "MALHA_ADMIN_PASSWORD",
            Cast.PASSWORD,
            "MALHA_DEMO",
            "true",
            "MALHA_DEMO_PASSWORD",
            Cast.PASSWORD,
            "MALHA_DEMO_POSTS",
            String.valueOf(MORE_POSTS));
    var first = CompletableFuture.supplyAsync(() -> RunningPortal.start(settings));
    other = RunningPortal.start(settings);
    one = first.join();
    proxy.add(one);
    proxy.add(other);
    until("Both are asked", () -> proxy.asks(one) && proxy.asks(other));
    ana = signedIn(ANA);
    bruno = signedIn(BRUNO);
    carla = signedIn(CARLA);
    admin = signedIn(ADMIN);
    constraint = ana.get(GROUP).page().selectFirst("main a[href^=/constrangimentos/]").attr("href");
    thread = ana.get(constraint).page().selectFirst("#responder").attr("action");
  }

  @AfterAll
  static void end() {
    proxy.close();
    one.close();
    other.close();
  }

  private static PortalClient signedIn(Cast who) {
    return PortalClient.at(proxy.address()).signIn(who.email(), Cast.PASSWORD);
  }

  @Test
  void whatAStartMakesIsMadeOnce() {
    assertEquals(
        List.of(),
        texts(
            """
            select name from organisations group by name having count(*) > 1
            union all select title from constraints group by title having count(*) > 1
            union all select name from working_groups group by name having count(*) > 1
            union all select email from people group by email having count(*) > 1
            union all select item_key from library_items group by kind, item_key having count(*) > 1
            """));
    assertEquals("1", text("select count(*) from role_grants where role = 'ADMINISTRATOR'"));
    long posts = Long.parseLong(text("select count(*) from posts"));
    assertTrue(posts >= MORE_POSTS && posts < 2 * MORE_POSTS, posts + " posts");
    assertEquals(List.of(), troubles(one));
    assertEquals(List.of(), troubles(other));
  }

  @Test
  void whatIsWrittenOnOneIsFoundOnTheOtherWithinTwoSeconds() {
    found(one, other); // what is slow the first time
    assertSoon(found(one, other));
    assertSoon(found(other, one));
  }

  private static void assertSoon(Duration took) {
    assertTrue(took.compareTo(SOON) < 0, took::toString);
  }

  /** Posts on one node and asks the other until it is found there. */
  private static Duration found(RunningPortal writing, RunningPortal asked) {
    String word = Fresh.word();
    post(bruno.before(writing), "Isto é " + word, UUID.randomUUID().toString());
    long posted = System.nanoTime();
    until(word + " is found", () -> hits(carla.before(asked), word) == 1);
    return Duration.ofNanos(System.nanoTime() - posted);
  }

  @Test
  void whoeverIsNamedIsToldOnceByWhicheverNode() {
    String word = Fresh.word();
    post(bruno.before(one), "@carla.pinto " + word, UUID.randomUUID().toString());
    String told =
        "select count(*) from notifications n join posts p on p.id = n.post_id join people a on"
            + " a.id = n.person_id where a.email = 'carla@example.org' and p.markdown like '%"
            + word
            + "'";
    until("Carla is told", () -> text(told).equals("1"));
    assertTrue(carla.before(other).get("/avisos").text().contains("Bruno Leal"));
    assertEquals(List.of(), troubles(one));
    assertEquals(List.of(), troubles(other));
  }

  @Test
  void whoeverWasRemovedFromAGroupIsOutsideOnBothAtOnce() {
    String word = Fresh.word();
    post(bruno.before(one), word, UUID.randomUUID().toString());
    until("Carla finds it", () -> hits(carla.before(other), word) == 1);
    String removal =
        ana.before(one).get(GROUP + "/membros").page().select("form[action*=/membros/]").stream()
            .filter(form -> form.parent().closest("li").text().contains("Carla Pinto"))
            .map(form -> form.attr("action"))
            .filter(action -> action.endsWith("_method=DELETE"))
            .findFirst()
            .orElseThrow();
    Answer removed = ana.before(one).submit(removal);
    assertEquals(404, carla.before(other).get(constraint).status());
    assertEquals(404, carla.before(one).get(constraint).status());
    assertEquals(0, hits(carla.before(other), word));
    assertEquals(0, hits(carla.before(one), word));
    ana.before(other).post(removed.page().selectFirst(".notificacao form").attr("action"));
    assertEquals(200, carla.before(one).get(constraint).status());
    assertEquals(1, hits(carla.before(one), word));
  }

  @Test
  void whoeverGetsOrLosesARoleHasItOrNotOnBothAtOnce() {
    String role =
        "/administracao/pessoas/"
            + text("select id from people where email = 'bruno@example.org'")
            + "/papeis/CURATOR";
    assertEquals(403, bruno.before(one).get("/biblioteca/conteudo").status());
    admin.before(one).post(role);
    assertEquals(200, bruno.before(other).get("/biblioteca/conteudo").status());
    assertEquals(200, bruno.before(one).get("/biblioteca/conteudo").status());
    admin.before(other).post(role + "?_method=DELETE");
    assertEquals(403, bruno.before(one).get("/biblioteca/conteudo").status());
    assertEquals(403, bruno.before(other).get("/biblioteca/conteudo").status());
  }

  @Test
  void whoeverSignsOutEverywhereIsSignedOutOnBothAtOnce() {
    var lent = signedIn(TIAGO);
    var own = signedIn(TIAGO);
    assertEquals(200, lent.before(other).get("/conta").status());
    own.before(one).post("/conta/sessoes?_method=DELETE");
    assertEquals(303, lent.before(other).get("/conta").status());
    assertEquals(303, lent.before(one).get("/conta").status());
  }

  @Test
  void aFormThatReachesBothNodesCountsOnce() {
    String key = UUID.randomUUID().toString();
    String word = Fresh.word();
    var first = CompletableFuture.supplyAsync(() -> post(ana.before(one), word, key));
    var second = CompletableFuture.supplyAsync(() -> post(ana.before(other), word, key));
    assertEquals(first.join(), second.join());
    assertEquals("1", text("select count(*) from posts where markdown = '" + word + "'"));
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void eitherMayBeKilledAndNobodyWhoReadsOrWasAnsweredNotices()
      throws IOException, InterruptedException {
    String word = Fresh.word();
    try (var load = new Load(word)) {
      Thread.sleep(1_500);
      one.kill();
      Thread.sleep(1_500);
      one.start();
      until("It is asked again", () -> proxy.asks(one));
      Thread.sleep(500);
      other.kill();
      Thread.sleep(1_500);
      load.end();
      assertEquals(List.of(), List.copyOf(load.failed));
      assertTrue(load.read.size() > 20, load.read.size() + " pages read");
      assertTrue(load.acknowledged.size() > 20, load.acknowledged.size() + " posts written");
      List<String> written =
          texts("select markdown from posts where markdown like '" + word + " %'");
      var lost = new ArrayList<>(load.acknowledged);
      lost.removeAll(written);
      assertEquals(List.of(), lost);
      assertEquals(written.stream().distinct().count(), written.size());
      until("All is found", () -> hits(ana.before(one), word) == written.size());
      assertEquals(List.of(), troubles(one));
    }
  }

  /** People who read and write through the proxy until they are told to end. */
  private static final class Load implements AutoCloseable {
    private static final int WRITERS = 2;

    private final Queue<String> read = new ConcurrentLinkedQueue<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> all = new ArrayList<>();

    Load(String word) {
      for (String path : List.of("/", GROUP, "/pesquisa?q=" + word, "/glossario", "/avisos")) {
        all.add(people.submit(() -> read(path)));
      }
      for (int n = 0; n < WRITERS; n++) {
        String who = word + " " + n + " ";
        all.add(people.submit(() -> write(who)));
      }
      all.add(people.submit(this::comeEarly));
    }

    private Void read(String path) throws InterruptedException {
      while (!ended.get()) {
        int status = ana.get(path).status();
        (status == 200 ? read : failed).add(path + " " + status);
        Thread.sleep(80);
      }
      return null;
    }

    /**
     * Without the proxy: somebody is let in by the portal or not at all, never by half a server.
     */
    private Void comeEarly() throws InterruptedException {
      var visitor = PortalClient.on(one);
      while (!ended.get()) {
        try {
          int status = visitor.get("/entrar").status();
          (status == 200 ? read : failed).add("early " + status);
        } catch (IllegalStateException nobodyThere) {
          // killed, or not open yet
        }
        Thread.sleep(50);
      }
      return null;
    }

    /** Whoever gets no answer sends the same form again. */
    private Void write(String who) throws InterruptedException {
      for (int n = 0; !ended.get(); n++) {
        String key = UUID.randomUUID().toString();
        while (post(bruno, who + n, key).isEmpty()) {
          Thread.sleep(100);
        }
        acknowledged.add(who + n);
        Thread.sleep(50);
      }
      return null;
    }

    void end() {
      ended.set(true);
      for (Future<?> one : all) {
        try {
          one.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
          failed.add(e.toString());
        }
      }
    }

    @Override
    public void close() {
      end();
      people.close();
    }
  }

  /** Posts in the thread and answers where it is; empty when nobody said that it was taken. */
  private static String post(PortalClient who, String text, String key) {
    Answer answer = who.post(thread, "texto", text, "chave", key);
    assertTrue(answer.status() == 303 || answer.status() >= 500, answer::text);
    return answer.status() == 303 ? answer.location() : "";
  }

  private static int hits(PortalClient who, String word) {
    String body = who.get("/api/v1/search?size=1&q=" + word).body();
    return JsonParser.parseString(body).getAsJsonObject().get("total").getAsInt();
  }

  /** What the log complains of. */
  private static List<String> troubles(RunningPortal node) {
    return node.printed().lines().filter(line -> line.matches(".* (WARNING|SEVERE) .*")).toList();
  }

  private static String text(String query) {
    return texts(query).get(0);
  }

  private static List<String> texts(String query) {
    try (var connection = DriverManager.getConnection(database, "malha", "");
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void until(String what, BooleanSupplier so) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!so.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, what);
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
