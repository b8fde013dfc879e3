package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/**
 * A program that posts to one constraint of a portal of its own, and asks afterwards what became of
 * it. Nobody but the administrator is there, so that the portal starts soon.
 */
final class Posting {
  /** With which the portal is to be started. */
  static final Map<String, String> SETTINGS =
      Map.of("MALHA_ADMIN_EMAIL", Cast.ADMIN.email(), "MALHA_ADMIN_PASSWORD", Cast.PASSWORD);

  private static final String JSON = "application/json";

  private final RunningPortal portal;
  private final Random random = new Random();
  private final String token;
  private final String constraint;
  private int last;

  Posting(RunningPortal portal) {
    this.portal = portal;
    token =
        text(
            send(
                "/api/v1/tokens",
                "",
                Map.of("email", Cast.ADMIN.email(), "password", Cast.PASSWORD, "label", "teste")),
            "token");
    Map<String, ?> group =
        Map.of(
            "name",
            "Ensaio de quedas",
            "purpose",
            "Para experimentar.",
            "visibility",
            "members",
            "municipalities",
            List.of("0607", "0613"));
    String slug = text(send("/api/v1/groups", token, group), "slug");
    Map<String, ?> raised =
        Map.of(
            "title",
            "Falta de salas para atender",
            "what",
            "As equipas atendem em espaços sem privacidade.",
            "element",
            "delivery-system");
    constraint = text(send("/api/v1/groups/" + slug + "/constraints", token, raised), "id");
  }

  /** Where people read it. */
  String path() {
    return "/constrangimentos/" + constraint;
  }

  /** A word that no post had before. */
  String word() {
    return random
        .ints(14, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Writes a post with this word. */
  Answer post(String word) {
    return send(
        "/api/v1/constraints/" + constraint + "/posts",
        token,
        Map.of("markdown", "Também acontece cá: " + word));
  }

  /** The id that an answer tells. */
  static long id(Answer answer) {
    return Long.parseLong(text(answer, "id"));
  }

  /** The ids of the posts that are there and were not asked for before. */
  Set<Long> written() {
    var ids = new TreeSet<Long>();
    while (true) {
      JsonObject answer =
          json(get("/api/v1/constraints/" + constraint + "/posts?size=100&after=" + last));
      for (JsonElement post : answer.getAsJsonArray("posts")) {
        ids.add(post.getAsJsonObject().get("id").getAsLong());
        assertEquals(++last, post.getAsJsonObject().get("number").getAsInt());
      }
      if (answer.get("next") == null || answer.get("next").isJsonNull()) {
        return ids;
      }
    }
  }

  /** How many posts the constraint says that it has. */
  int counted() {
    return json(get("/api/v1/constraints/" + constraint)).get("posts").getAsInt();
  }

  /** The ids of the posts that the search finds. */
  Set<Long> found(String word) {
    var ids = new TreeSet<Long>();
    for (int page = 1; ; page++) {
      Answer answer = get("/api/v1/search?size=50&q=" + word + "&page=" + page);
      if (answer.status() == 503 || answer.status() == 507) {
        return Set.of(); // the index is being prepared, or the disk was full a moment ago
      }
      assertEquals(200, answer.status(), answer::text);
      var hits = json(answer).getAsJsonArray("hits");
      hits.forEach(
          hit ->
              ids.add(Long.parseLong(hit.getAsJsonObject().get("id").getAsString().split(":")[1])));
      if (hits.isEmpty()) {
        return ids;
      }
    }
  }

  /** The same, as soon as it is what was written. */
  Set<Long> foundInTheEnd(String word, Set<Long> written) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!found(word).equals(written) && System.nanoTime() < end) {
      Thread.sleep(500);
    }
    return found(word);
  }

  private Answer get(String path) {
    return PortalClient.on(portal).get(path, "Authorization", "Bearer " + token);
  }

  private Answer send(String path, String bearer, Map<String, ?> fields) {
    return PortalClient.on(portal)
        .send("POST", path, JSON, new Gson().toJson(fields), "Authorization", "Bearer " + bearer);
  }

  private static JsonObject json(Answer answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static String text(Answer answer, String name) {
    assertEquals(201, answer.status(), answer::body);
    return json(answer).get(name).getAsString();
  }
}
