package org.malha.groups;

import static org.malha.support.PortalClient.as;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;

/** A group made for one test, so that the groups of the cast stay as they are. */
record Made(String name, String path) {
  private static final AtomicInteger COUNT = new AtomicInteger();

  static String freshName() {
    return "Grupo " + Long.toString(System.nanoTime(), 36) + COUNT.incrementAndGet();
  }

  /** For Lousã and Penacova. */
  static Made by(Cast who, String visibility) {
    String name = freshName();
    Answer answer =
        as(who)
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
                UUID.randomUUID().toString());
    if (answer.status() != 303) {
      throw new AssertionError(answer.text());
    }
    return new Made(name, answer.location());
  }

  /** With this one of the cast admitted, too. */
  Made with(Cast facilitator, Cast newcomer) {
    as(newcomer).post(path + "/pedido", "reason", "Quero ouvir o grupo.");
    String admit =
        as(facilitator)
            .get(path + "/membros")
            .page()
            .selectFirst("form[action$=/admissao]")
            .attr("action");
    as(facilitator).post(admit);
    return this;
  }

  /** The path under which a facilitator manages the member of this name. */
  String member(Cast facilitator, String memberName) {
    return as(facilitator).get(path + "/membros").page().select(".gente li").stream()
        .filter(li -> li.text().contains(memberName))
        .flatMap(li -> li.select("form[action*=/membros/]").stream())
        .map(form -> form.attr("action").replaceFirst("(/membros/\\d+).*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  /** The path of the secret link that a page shows. */
  static String link(Answer answer) {
    return answer.page().selectFirst(".segredo code").text().replaceFirst("https?://[^/]+", "");
  }

  /** Somebody new who accepts an invitation. */
  static PortalClient newcomer(String link, String name) {
    PortalClient client = PortalClient.visitor();
    Answer in = client.post(link, "name", name, "password", Cast.PASSWORD, "repeat", Cast.PASSWORD);
    if (in.status() != 303) {
      throw new AssertionError(in.text());
    }
    return client;
  }
}
