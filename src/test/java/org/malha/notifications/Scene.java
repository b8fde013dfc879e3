package org.malha.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.malha.support.PortalClient.as;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;

/**
 * A group made by one of the cast for one test, with a constraint in it, and what its people find
 * among their notifications. For Lousã (Bruno's) and Penacova (Carla's).
 */
public final class Scene {
  private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

  private final String group;
  private final String name;
  private final String title;
  private final String path;
  private final long discussion;

  private Scene(String group, String name, String title, String path, long discussion) {
    this.group = group;
    this.name = name;
    this.title = title;
    this.path = path;
    this.discussion = discussion;
  }

  /** Facilitated by Ana, with these members, and raised by one of them. */
  public static Scene of(String visibility, Cast raiser, Cast... members) {
    String name = "Avisos " + UUID.randomUUID().toString().substring(0, 8);
    String group =
        as(Cast.ANA)
            .post(
                "/grupos",
                "name",
                name,
                "purpose",
                "Para experimentar.",
                "visibility",
                visibility,
                "municipalities",
                "0607",
                "municipalities",
                "0613",
                "chave",
                UUID.randomUUID().toString())
            .location();
    for (Cast member : members) {
      admit(group, member);
    }
    String title = "Falta uma sala " + UUID.randomUUID().toString().substring(0, 8);
    Answer raised =
        as(raiser)
            .post(
                "/constrangimentos/novo?grupo=" + group.replaceFirst("/grupos/", ""),
                "passo",
                "3",
                "ir",
                "registar",
                "titulo",
                title,
                "acontece",
                "Não há sala.",
                "elemento",
                "delivery-system",
                "chave",
                UUID.randomUUID().toString());
    assertEquals(303, raised.status(), raised::text);
    String path = raised.location();
    String action = as(raiser).get(path).page().selectFirst("#responder").attr("action");
    return new Scene(group, name, title, path, Long.parseLong(action.replaceAll("\\D", "")));
  }

  private static void admit(String group, Cast who) {
    as(who).post(group + "/pedido", "reason", "Quero ouvir o grupo.");
    String admission =
        as(Cast.ANA)
            .get(group + "/membros")
            .page()
            .selectFirst("form[action$=/admissao]")
            .attr("action");
    assertEquals(303, as(Cast.ANA).post(admission).status());
  }

  public String group() {
    return group;
  }

  public String name() {
    return name;
  }

  /** What the constraint is called. */
  public String title() {
    return title;
  }

  public String path() {
    return path;
  }

  public String id() {
    return path.replaceFirst("/constrangimentos/(\\d+).*", "$1");
  }

  public long discussion() {
    return discussion;
  }

  /** Writes a post and answers its id. */
  public long say(Cast who, String text, String... more) {
    Answer answer =
        as(who)
            .post(
                "/debates/" + discussion + "/intervencoes",
                Stream.concat(
                        Stream.of("texto", text, "chave", UUID.randomUUID().toString()),
                        Stream.of(more))
                    .toArray(String[]::new));
    assertEquals(303, answer.status(), answer::text);
    String anchor = answer.location().replaceFirst(".*#", "");
    String href =
        as(who)
            .get(answer.location())
            .page()
            .selectFirst("#" + anchor + " > .corpo .quando a")
            .attr("href");
    return Long.parseLong(href.replaceAll("\\D", ""));
  }

  /** What somebody is told of this scene, the newest first. */
  List<Element> lines(PortalClient who) {
    return who.get("/avisos").page().select(".avisos > li").stream()
        .filter(line -> line.text().contains(title) || line.text().contains(name))
        .toList();
  }

  List<String> told(Cast who) {
    return lines(as(who)).stream()
        .map(line -> line.selectFirst("h2").text().replaceFirst("^Por ler: ", ""))
        .toList();
  }

  /** The line of somebody that says this, as soon as it is there. */
  public Element line(Cast who, String words) {
    return within(
        () ->
            lines(as(who)).stream()
                .filter(line -> line.selectFirst("h2").text().contains(words))
                .findFirst()
                .orElse(null),
        () -> who + " is not told «" + words + "» but " + told(who));
  }

  /** Waits until everything so far has been told: what comes last, a request, is told to Ana. */
  void settled() {
    String name = "Até aqui " + UUID.randomUUID().toString().substring(0, 8);
    String last =
        as(Cast.ANA)
            .post(
                "/grupos",
                "name",
                name,
                "purpose",
                "Só para esperar.",
                "visibility",
                "members",
                "municipalities",
                "0607",
                "municipalities",
                "0613",
                "chave",
                UUID.randomUUID().toString())
            .location();
    as(Cast.TIAGO).post(last + "/pedido", "reason", "Quero ouvir.");
    within(
        () ->
            as(Cast.ANA).get("/avisos").page().select(".avisos").text().contains(name)
                ? name
                : null,
        () -> "Nothing is told");
  }

  private static <T> T within(Supplier<T> wanted, Supplier<String> otherwise) {
    long end = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < end) {
      T found = wanted.get();
      if (found != null) {
        return found;
      }
      try {
        Thread.sleep(150);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return fail(otherwise);
  }

  /** The path of a line, under which something is done with it. */
  public static String at(Element line) {
    return line.selectFirst("form[action*=/avisos/]")
        .attr("action")
        .replaceFirst("(/avisos/\\d+).*", "$1");
  }
}
