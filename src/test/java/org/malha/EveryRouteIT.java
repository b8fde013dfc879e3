package org.malha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.malha.notifications.Scene;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.web.Open;

/**
 * Every address of the portal by every role. The addresses are read from the classes, so that none
 * is forgotten; what must come back is written once: without signing in nothing that is not open,
 * administration for administrators alone, and what somebody may not know of answers exactly as
 * what is not there.
 */
class EveryRouteIT {
  /** Whose things the first number or name of an address is; of the others each says why. */
  private static final Map<String, String> SUBJECTS =
      Map.ofEntries(
          Map.entry("/grupos/{slug}", "group"),
          Map.entry("/api/v1/groups/{slug}", "group"),
          Map.entry("/constrangimentos/{id", "constraint"),
          Map.entry("/api/v1/constraints/{id", "constraint"),
          Map.entry("/debates/{id", "discussion"),
          Map.entry("/avisos/debates/{id", "discussion"),
          Map.entry("/intervencoes/{id", "post"),
          Map.entry("/denuncias/{id", "report"),
          Map.entry("/avisos/{id", "notification"),
          Map.entry("/fontes/grupos/{slug", "group"),
          Map.entry("/fontes/debates/{id", "discussion"),
          Map.entry("/correio/{occasion", "a secret"),
          Map.entry(
              "/conta/", "own: others' are not among them, see TokensIT, AccountIT and FeedsIT"),
          Map.entry("/rascunhos/", "own: see DraftsIT"),
          Map.entry("/casos/{code", "whoever has no seat finds no room: see CaseRoomIT"),
          Map.entry("/casos/carta/", "own: see ChairConflictsIT"),
          Map.entry("/casos/mascaras-abertas/", "own: see CaseRoomIT"),
          Map.entry(
              "/biblioteca/conteudo/licoes/{code",
              "curators' who have no seat in its room: see CaseLessonIT"),
          Map.entry("/casos/privacidade/", "the privacy role's: see CaseRoomIT"),
          Map.entry("/convite/{code}", "a secret"),
          Map.entry("/recuperar/{code}", "a secret"),
          Map.entry("/recibo/{code}", "a secret"),
          Map.entry("/administracao/", "administrators'"),
          Map.entry("/constrangimentos/reportados/", "published"),
          Map.entry("/praticas/", "published"),
          Map.entry("/api/v1/practices/", "published"),
          Map.entry("/modelos/", "published"),
          Map.entry("/enquadramento/", "published"),
          Map.entry("/recomendacoes/", "published"),
          Map.entry("/glossario/", "published"),
          Map.entry("/licoes/", "published"),
          Map.entry("/numeros/", "published"),
          Map.entry("/formacao/", "published"),
          Map.entry("/biblioteca/textos/", "published"));

  private static final Map<String, String> ABSENT =
      Map.of(
          "group", "nao-ha-este-grupo",
          "constraint", "999999999",
          "discussion", "999999999",
          "post", "999999999",
          "report", "999999999",
          "notification", "999999999");

  private static final List<Cast> STRANGERS =
      List.of(Cast.OLGA, Cast.TIAGO, Cast.LIDIA, Cast.RUI, Cast.HELENA, Cast.PAULA, Cast.ADMIN);

  private static List<Route> routes;
  private static Map<String, String> hidden;

  private record Route(String method, String path, boolean open) {
    Optional<String> subject() {
      return SUBJECTS.keySet().stream()
          .filter(path::startsWith)
          .max(Comparator.comparingInt(String::length))
          .map(SUBJECTS::get);
    }

    boolean named() {
      return path.contains("{");
    }

    /** The address with this in the first place that has a name, and something in the others. */
    String with(String first) {
      var address = new StringBuilder();
      boolean filled = false;
      for (int at = 0; at < path.length(); at++) {
        if (path.charAt(at) != '{') {
          address.append(path.charAt(at));
          continue;
        }
        int end = end(at);
        String name = path.substring(at + 1, end).replaceFirst(":.*", "").strip();
        address.append(filled ? some(name, path.substring(at, end)) : first);
        filled = true;
        at = end;
      }
      return address.toString();
    }

    private int end(int begin) {
      int open = 0;
      for (int at = begin; ; at++) {
        open += path.charAt(at) == '{' ? 1 : path.charAt(at) == '}' ? -1 : 0;
        if (open == 0) {
          return at;
        }
      }
    }

    private static String some(String name, String pattern) {
      return switch (name) {
        case "dico" -> "0607";
        case "state" -> "discussao";
        case "slug" -> pattern.contains("(-") ? "" : "de1-jobcentres-emprego-social";
        default -> "1";
      };
    }

    Answer by(PortalClient who, String address) {
      if (path.endsWith("/documento") && method.equals("POST")) {
        return who.send(
            method,
            address,
            "multipart/form-data; boundary=x",
            "--x--\r\n",
            "Sec-Fetch-Site",
            "same-origin");
      }
      return switch (method) {
        case "GET" -> who.get(address);
        case "POST" -> path.startsWith("/api/") ? json(who, address) : who.post(address);
        default -> json(who, address);
      };
    }

    private Answer json(PortalClient who, String address) {
      String type =
          path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
      String body = path.startsWith("/api/") && !method.equals("DELETE") ? "{}" : "";
      return who.send(method, address, type, body, "Sec-Fetch-Site", "same-origin");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @BeforeAll
  static void read() {
    routes =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.malha").stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> routes(type.reflect()))
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    hidden = closedGroup();
  }

  private static Stream<Route> routes(Class<?> type) {
    return Arrays.stream(type.getMethods()) // inherited ones too
        .flatMap(method -> verb(method).map(verb -> route(type, method, verb)).stream())
        .distinct();
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
        .map(annotation -> annotation.getAnnotation(HttpMethod.class).value())
        .findFirst();
  }

  private static Route route(Class<?> type, Method method, String verb) {
    String path = type.getAnnotation(Path.class).value();
    if (method.isAnnotationPresent(Path.class)) {
      path += "/" + method.getAnnotation(Path.class).value();
    }
    boolean open = type.isAnnotationPresent(Open.class) || method.isAnnotationPresent(Open.class);
    return new Route(verb, ("/" + path).replaceAll("/+", "/"), open);
  }

  /** One with everything in it that an address can name, closed after it was said. */
  private static Map<String, String> closedGroup() {
    Scene scene = Scene.of("members", Cast.BRUNO, Cast.BRUNO, Cast.CARLA);
    long post = scene.say(Cast.BRUNO, "Faltam salas.");
    as(Cast.CARLA).post("/intervencoes/" + post + "/denuncia", "motivo", "Não é sobre isto.");
    String report =
        as(Cast.ANA)
            .get("/debates/" + scene.discussion() + "/denuncias")
            .page()
            .selectFirst("form[action*=/denuncias/]")
            .attr("action")
            .replaceAll(".*/denuncias/(\\d+)/.*", "$1");
    String notification = Scene.at(scene.line(Cast.ANA, "denunci"));
    String settings = scene.group() + "/definicoes";
    String version = as(Cast.ANA).get(settings).page().select("input[name=versao]").val();
    Answer closed =
        as(Cast.ANA)
            .post(
                settings,
                "name",
                scene.name(),
                "purpose",
                "Para experimentar.",
                "visibility",
                "closed",
                "municipalities",
                "0607",
                "municipalities",
                "0613",
                "versao",
                version);
    assertEquals(303, closed.status(), closed::text);
    return Map.of(
        "group", scene.group().replaceFirst("/grupos/", ""),
        "constraint", scene.id(),
        "discussion", String.valueOf(scene.discussion()),
        "post", String.valueOf(post),
        "report", report,
        "notification", notification.replaceFirst("/avisos/", ""));
  }

  @Test
  void everyAddressThatNamesSomethingSaysWhose() {
    assertEquals(
        List.of(),
        routes.stream().filter(Route::named).filter(r -> r.subject().isEmpty()).toList());
    assertTrue(routes.size() > 150, "only " + routes.size() + " addresses were found");
  }

  @Test
  void whatIsNotOpenAsksVisitorsToSignIn() {
    var wrong = new ArrayList<String>();
    for (Route route : routes.stream().filter(route -> !route.open()).toList()) {
      Answer answer = route.by(visitor(), route.with(first(route.path())));
      boolean asked =
          answer.status() == 401
              || (answer.status() == 303 && answer.location().startsWith("/entrar"));
      if (!asked) {
        wrong.add(route + ": " + answer.status() + " " + answer.location());
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Something that an address of this pattern may name. */
  private static String first(String path) {
    if (path.startsWith("/casos/{code")) {
      return "zzzzzzzzzzzz";
    }
    return path.startsWith("/biblioteca/textos/") ? "term" : "1";
  }

  @Test
  void onlyAdministratorsAdministrate() {
    var wrong = new ArrayList<String>();
    for (Route route : routes) {
      if (!route.path().startsWith("/administracao")) {
        continue;
      }
      for (Cast who : List.of(Cast.ANA, Cast.BRUNO, Cast.RUI, Cast.PAULA)) {
        Answer answer = route.by(as(who), route.with("1"));
        if (answer.status() != 403 && answer.status() != 404) {
          wrong.add(who + " " + route + ": " + answer.status());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void whatSomebodyMayNotKnowAnswersAsWhatIsNotThere() {
    var wrong = new ArrayList<String>();
    for (Route route : routes) {
      Optional<String> subject = route.subject().filter(ABSENT::containsKey);
      if (route.named() && subject.isPresent()) {
        compare(route, subject.get(), "a visitor", visitor(), wrong);
        STRANGERS.forEach(who -> compare(route, subject.get(), who.toString(), as(who), wrong));
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void compare(
      Route route, String subject, String name, PortalClient who, List<String> wrong) {
    Answer there = route.by(who, route.with(hidden.get(subject)));
    Answer absent = route.by(who, route.with(ABSENT.get(subject)));
    if (there.status() != absent.status()
        || !without(there.location()).equals(without(absent.location()))
        || !there.page().select("main").text().equals(absent.page().select("main").text())) {
      wrong.add(name + " " + route + ": " + there.status() + ", absent " + absent.status());
    }
    boolean done = there.status() < 300 || (there.status() == 303 && !toSignIn(there));
    if (done) {
      wrong.add(name + " " + route + " is done: " + there.status());
    }
  }

  private static boolean toSignIn(Answer answer) {
    return answer.location().startsWith("/entrar");
  }

  private static String without(String location) {
    return location.replaceFirst("\\?.*", "");
  }

  @Test
  void aMemberReachesWhatStrangersDoNot() {
    for (String subject : List.of("group", "constraint", "discussion", "post")) {
      String path =
          switch (subject) {
            case "group" -> "/grupos/";
            case "constraint" -> "/api/v1/constraints/";
            case "discussion" -> "/debates/";
            default -> "/intervencoes/";
          };
      int status = as(Cast.BRUNO).get(path + hidden.get(subject)).status();
      assertFalse(status == 404, path);
    }
  }
}
