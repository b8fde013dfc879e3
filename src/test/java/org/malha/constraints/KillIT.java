package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.malha.support.PortalClient.Answer;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.RunningPortal;

/** Every post that was answered with success is there after {@code kill -9}. */
@Execution(ExecutionMode.CONCURRENT)
class KillIT {
  private static final String JSON = "application/json";

  @Test
  void whatWasAcknowledgedSurvivesAKillInTheMiddleOfPosting()
      throws IOException, InterruptedException {
    try (var portal =
        RunningPortal.start(Map.of("MALHA_DEMO", "true", "MALHA_DEMO_PASSWORD", Cast.PASSWORD))) {
      String constraint = raise(portal);
      Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
      for (int life = 0; life < 2; life++) {
        killWhilePosting(portal, constraint, acknowledged);
        portal.start();
      }
      assertFalse(acknowledged.isEmpty());
      var ana = PortalClient.on(portal).signIn(Cast.ANA.email(), Cast.PASSWORD);
      List<String> lost =
          acknowledged.stream()
              .filter(id -> ana.get("/intervencoes/" + id).status() != 303)
              .toList();
      assertEquals(List.of(), lost);
    }
  }

  private static String raise(RunningPortal portal) {
    Answer raised =
        send(
            portal,
            token(portal),
            "/api/v1/groups/regiao-de-coimbra/constraints",
            json(
                Map.of(
                    "title",
                    "Falta de salas para atender",
                    "what",
                    "As equipas atendem em espaços sem privacidade.",
                    "element",
                    "delivery-system")));
    assertEquals(201, raised.status(), raised.body());
    return field(raised, "id");
  }

  private static void killWhilePosting(
      RunningPortal portal, String constraint, Queue<String> acknowledged)
      throws InterruptedException {
    String token = token(portal);
    var stop = new AtomicBoolean();
    try (var posters = Executors.newFixedThreadPool(4)) {
      for (int n = 0; n < 4; n++) {
        posters.submit(() -> post(portal, token, constraint, acknowledged, stop));
      }
      TimeUnit.MILLISECONDS.sleep(1500 + (long) (Math.random() * 1500));
      portal.kill();
      stop.set(true);
    }
  }

  private static void post(
      RunningPortal portal,
      String token,
      String constraint,
      Queue<String> acknowledged,
      AtomicBoolean stop) {
    String body = json(Map.of("markdown", "Também acontece cá."));
    for (int n = 0; n < 500 && !stop.get(); n++) {
      try {
        Answer answer = send(portal, token, "/api/v1/constraints/" + constraint + "/posts", body);
        if (answer.status() == 201) {
          acknowledged.add(field(answer, "id"));
        }
      } catch (IllegalStateException gone) {
        return;
      }
    }
  }

  private static String token(RunningPortal portal) {
    String body =
        json(Map.of("email", Cast.ANA.email(), "password", Cast.PASSWORD, "label", "teste"));
    Answer answer = PortalClient.on(portal).send("POST", "/api/v1/tokens", JSON, body);
    return field(answer, "token");
  }

  private static Answer send(RunningPortal portal, String token, String path, String body) {
    return PortalClient.on(portal)
        .send("POST", path, JSON, body, "Authorization", "Bearer " + token);
  }

  private static String field(Answer answer, String name) {
    return JsonParser.parseString(answer.body()).getAsJsonObject().get(name).getAsString();
  }

  private static String json(Map<String, String> fields) {
    return new Gson().toJson(fields);
  }
}
