package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.OLGA;

import java.util.List;
import java.util.function.Function;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;

/** A room in which one person presents and another is a voice, and everybody else does the same. */
final class ChangedPlaces {
  private final Function<Cast, PortalClient> as;

  private ChangedPlaces(Function<Cast, PortalClient> as) {
    this.as = as;
  }

  /**
   * Plays it as far as the perspectives, on the portal in which these people have signed in.
   *
   * @param presenter Bruno or Carla
   * @param voice the other of them
   * @return its address
   */
  static String play(Function<Cast, PortalClient> as, Cast presenter, Cast voice) {
    return new ChangedPlaces(as).room(presenter, voice);
  }

  private String room(Cast presenter, Cast voice) {
    List.of(ANA, BRUNO, CARLA, OLGA, HELENA).forEach(who -> post(who, "/casos/carta"));
    post(HELENA, "/casos/carta/presidencia");
    String at = post(presenter, "/casos/novo/enviar", CaseForms.released()).location();
    String room = at.substring(at.indexOf("/casos/"));
    post(HELENA, room + "/presidencia");
    post(HELENA, room + "/leitura", "decisao", "libertar");
    invite(room);
    List.of(ANA, voice, OLGA).forEach(one -> post(one, room + "/lugar"));
    post(HELENA, room + "/fase", "dias", "4");
    says(ANA, room, Prompt.QUESTION, "Quem combinou com a escola?");
    says(voice, room, Prompt.QUESTION, "Há quanto tempo dura?");
    says(presenter, room, Prompt.ANSWER, "A técnica de referência.", "pergunta", "1");
    post(HELENA, room + "/fase", "dias", "5");
    says(voice, room, Prompt.NOTICED, "Que ninguém perguntou à mãe.");
    post(voice, room + "/sinais", "lugar", "1", "porque", "RECOGNISED");
    return room;
  }

  private void invite(String room) {
    String[] fields =
        get(HELENA, room + "/convites")
            .page()
            .select("input[name=pessoa]")
            .eachAttr("value")
            .stream()
            .flatMap(person -> List.of("pessoa", person).stream())
            .toArray(String[]::new);
    post(HELENA, room + "/convites", fields);
  }

  private void says(Cast who, String room, Prompt prompt, String words, String... more) {
    post(who, room + "/palavra/enviar", CaseForms.words(prompt.name(), words, more));
    post(who, get(who, room).page().select(".rascunho form").first().attr("action"));
  }

  private Answer get(Cast who, String path) {
    return as.apply(who).get(path);
  }

  private Answer post(Cast who, String path, String... fields) {
    Answer answer = as.apply(who).post(path, fields);
    assertEquals(303, answer.status(), () -> answer.address() + "\n" + answer.text());
    return answer;
  }
}
