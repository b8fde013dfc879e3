package org.malha.discussions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.malha.support.PortalClient.as;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.malha.support.Cast;
import org.malha.support.Fresh;
import org.malha.support.PortalClient.Answer;

/**
 * A discussion for one test alone, under a constraint that Bruno raises: in the group of the Região
 * de Coimbra (Ana facilitates; Bruno and Carla are members; Olga must not know) or in the public
 * one (Helena facilitates; Ana, Bruno and Tiago are members; Olga only reads).
 */
final class Debate {
  private final String path;
  private final long id;

  private Debate(String path, long id) {
    this.path = path;
    this.id = id;
  }

  static Debate ofMembers() {
    return in("regiao-de-coimbra");
  }

  static Debate inPublic() {
    return in("casos-e-praticas");
  }

  /** In any group of which Bruno is a member. */
  static Debate in(String group) {
    Answer raised =
        as(Cast.BRUNO)
            .post(
                "/constrangimentos/novo?grupo=" + group,
                "passo",
                "3",
                "ir",
                "registar",
                "titulo",
                "Para discutir " + Fresh.word(),
                "acontece",
                "Não conseguimos extrair os dados.",
                "elemento",
                "delivery-system",
                "chave",
                UUID.randomUUID().toString());
    assertEquals(303, raised.status(), raised::text);
    String path = raised.location();
    String action = as(Cast.BRUNO).get(path).page().selectFirst("#responder").attr("action");
    return new Debate(path, Long.parseLong(action.replaceAll("\\D", "")));
  }

  long id() {
    return id;
  }

  String path() {
    return path;
  }

  /** Where posts are sent. */
  String posts() {
    return "/debates/" + id + "/intervencoes";
  }

  /** Sends the form as it is, whatever comes of it. */
  Answer send(Cast who, String text, String... more) {
    return as(who).post(posts(), fields(text, more));
  }

  static String[] fields(String text, String... more) {
    return Stream.concat(
            Stream.of("texto", text, "chave", UUID.randomUUID().toString()), Stream.of(more))
        .toArray(String[]::new);
  }

  /** Writes a post and answers its id. */
  long say(Cast who, String text, String... more) {
    Answer answer = send(who, text, more);
    assertEquals(303, answer.status(), answer::text);
    String anchor = answer.location().replaceFirst(".*#", "");
    Element time =
        as(who).get(answer.location()).page().selectFirst("#" + anchor + " > .corpo .quando a");
    return Long.parseLong(time.attr("href").replaceAll("\\D", ""));
  }

  /** Answers a post and answers the id of the answer. */
  long answer(Cast who, long post, String text) {
    return say(who, text, "resposta-a", String.valueOf(post));
  }

  Document seenBy(Cast who) {
    return as(who).get(path).page();
  }

  /** The words of the posts in the order of the page. */
  static List<String> texts(Document page) {
    return page.select(".fio .post .texto").eachText();
  }
}
