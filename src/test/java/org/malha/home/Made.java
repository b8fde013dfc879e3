package org.malha.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.malha.support.PortalClient.as;

import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.malha.support.Cast;

/**
 * A group made for one test, for Lousã (Bruno's) and Penacova (Carla's), and what people find of it
 * at their work.
 *
 * @param by who facilitates it
 */
record Made(Cast by, String path, String name) {
  static Made group(Cast by, String visibility) {
    String name = "Trabalho " + UUID.randomUUID().toString().substring(0, 8);
    String path =
        as(by)
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
    return new Made(by, path, name);
  }

  void admit(Cast who) {
    as(who).post(path + "/pedido", "reason", "Quero ouvir o grupo.");
    String admission =
        as(by).get(path + "/membros").page().selectFirst("form[action$=/admissao]").attr("action");
    assertEquals(303, as(by).post(admission).status());
  }

  void remove(Cast who) {
    String first =
        who.name().charAt(0) + who.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    String member =
        as(by).get(path + "/membros").page().select(".gente li").stream()
            .filter(li -> li.text().contains(first))
            .flatMap(li -> li.select("form[action*=/membros/]").stream())
            .map(form -> form.attr("action").replaceFirst("(/membros/\\d+).*", "$1"))
            .findFirst()
            .orElseThrow();
    assertEquals(303, as(by).post(member + "?_method=DELETE").status());
  }

  /** The path of a constraint whose title has the name of the group in it. */
  String raise(Cast who) {
    var raised =
        as(who)
            .post(
                "/constrangimentos/novo?grupo=" + path.replaceFirst("/grupos/", ""),
                "passo",
                "3",
                "ir",
                "registar",
                "titulo",
                "Falta uma sala " + name,
                "acontece",
                "Não há sala " + name + ".",
                "elemento",
                "delivery-system",
                "chave",
                UUID.randomUUID().toString());
    assertEquals(303, raised.status(), raised::text);
    return raised.location();
  }

  /** Writes a post and answers its id. */
  long say(Cast who, String constraint, String words) {
    String action = as(who).get(constraint).page().selectFirst("#responder").attr("action");
    var said = as(who).post(action, "texto", words, "chave", UUID.randomUUID().toString());
    assertEquals(303, said.status(), said::text);
    String anchor = said.location().replaceFirst(".*#", "");
    String href =
        as(who)
            .get(said.location())
            .page()
            .selectFirst("#" + anchor + " > .corpo .quando a")
            .attr("href");
    return Long.parseLong(href.replaceAll("\\D", ""));
  }

  /** What asks somebody for something in this group and says this, if it is there. */
  @Nullable Element task(Cast who, String words) {
    return as(who).get("/?todos=sim").page().select(".destaque, .inbox > li").stream()
        .filter(one -> one.text().contains(name) && one.text().contains(words))
        .findFirst()
        .orElse(null);
  }

  /** What somebody waits for in this group. */
  String awaited(Cast who) {
    return lines(who, ".espera li");
  }

  /** What is new to somebody in this group. */
  String news(Cast who) {
    return lines(who, ".novidades li");
  }

  private String lines(Cast who, String which) {
    return as(who).get("/").page().select(which).stream()
        .map(Element::text)
        .filter(text -> text.contains(name))
        .collect(Collectors.joining("; "));
  }

  /** The path of the notification that says this, as soon as it is there. */
  String told(Cast who, String words) {
    for (int tries = 0; tries < 150; tries++) {
      for (Element line : as(who).get("/avisos").page().select(".avisos > li")) {
        if (line.text().contains(name) && line.text().contains(words)) {
          return line.selectFirst("form[action*=/avisos/]")
              .attr("action")
              .replaceFirst("(/avisos/\\d+).*", "$1");
        }
      }
      pause();
    }
    return fail(who + " is not told «" + words + "»");
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
