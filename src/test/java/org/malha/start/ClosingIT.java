package org.malha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/** A portal that is told to stop answers what it has, and is not there for what comes later. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("once")
class ClosingIT {
  private static final String JSON = "application/json";
  private static final String BODY = new Gson().toJson(Map.of("markdown", "Também cá."));

  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<String> dropped = new ConcurrentLinkedQueue<>();

  @Test
  void nothingThatItAcceptedIsDropped()
      throws IOException, InterruptedException, ExecutionException {
    try (var portal =
        RunningPortal.start(
            Map.of(
                "MALHA_DEMO", "true", "MALHA_DEMO_PASSWORD", Cast.PASSWORD, "MALHA_LOG", "json"))) {
      String token = token(portal);
      String posts = "/api/v1/constraints/" + raise(portal, token) + "/posts";
      stopWhilePosting(portal, token, posts);
      assertEquals(List.of(), List.copyOf(dropped));
      assertFalse(acknowledged.isEmpty());
      assertEquals(List.of(), notJson(portal.printed()));
      portal.start();
      assertEquals(List.of(), lost(portal));
    }
  }

  private void stopWhilePosting(RunningPortal portal, String token, String posts)
      throws IOException, InterruptedException, ExecutionException {
    var busy = new CountDownLatch(20);
    try (var threads = Executors.newFixedThreadPool(5);
        var slow = new Socket("127.0.0.1", URI.create(portal.address()).getPort())) {
      for (int n = 0; n < 4; n++) {
        threads.submit(() -> post(portal, token, posts, busy));
      }
      assertTrue(busy.await(60, TimeUnit.SECONDS));
      beginToPost(slow, token, posts);
      Thread.sleep(500);
      Future<?> stopping =
          threads.submit(
              () -> {
                portal.stop();
                return null;
              });
      Thread.sleep(1500);
      assertFalse(stopping.isDone());
      slow.getOutputStream().write(BODY.substring(5).getBytes(StandardCharsets.UTF_8));
      String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 201"), answer);
      stopping.get();
    }
  }

  private static void beginToPost(Socket slow, String token, String posts) throws IOException {
    int length = BODY.getBytes(StandardCharsets.UTF_8).length;
    String head =
        "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(posts, token, JSON, length);
    slow.getOutputStream().write((head + BODY.substring(0, 5)).getBytes(StandardCharsets.UTF_8));
    slow.getOutputStream().flush();
  }

  private void post(RunningPortal portal, String token, String posts, CountDownLatch busy) {
    var client = PortalClient.on(portal);
    for (int n = 0; n < 5000; n++) {
      try {
        Answer answer = client.send("POST", posts, JSON, BODY, "Authorization", "Bearer " + token);
        (answer.status() == 201 ? acknowledged : dropped).add(field(answer, "id"));
        busy.countDown();
      } catch (IllegalStateException gone) {
        if (!(gone.getCause() instanceof ConnectException)) {
          dropped.add(String.valueOf(gone.getCause()));
        }
        return;
      }
    }
  }

  private List<String> lost(RunningPortal portal) {
    var ana = PortalClient.on(portal).signIn(Cast.ANA.email(), Cast.PASSWORD);
    return acknowledged.stream()
        .filter(id -> ana.get("/intervencoes/" + id).status() != 303)
        .toList();
  }

  /** Lines of the log that no program could read, but for those of Java itself. */
  private static List<String> notJson(String printed) {
    var wrong = new ArrayList<String>();
    for (String line : printed.lines().filter(line -> !line.startsWith("WARNING: ")).toList()) {
      try {
        JsonParser.parseString(line).getAsJsonObject().get("message").getAsString();
      } catch (RuntimeException e) {
        wrong.add(line);
      }
    }
    return wrong;
  }

  private static String raise(RunningPortal portal, String token) {
    Map<String, String> fields =
        Map.of("title", "Sem sala", "what", "Não há.", "element", "delivery-system");
    Answer raised =
        PortalClient.on(portal)
            .send(
                "POST",
                "/api/v1/groups/regiao-de-coimbra/constraints",
                JSON,
                new Gson().toJson(fields),
                "Authorization",
                "Bearer " + token);
    return field(raised, "id");
  }

  private static String token(RunningPortal portal) {
    Map<String, String> who =
        Map.of("email", Cast.ANA.email(), "password", Cast.PASSWORD, "label", "teste");
    String body = new Gson().toJson(who);
    return field(PortalClient.on(portal).send("POST", "/api/v1/tokens", JSON, body), "token");
  }

  private static String field(Answer answer, String name) {
    return JsonParser.parseString(answer.body()).getAsJsonObject().get(name).getAsString();
  }
}
