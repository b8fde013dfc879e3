package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;

import java.util.List;
import org.malha.support.Cast;
import org.malha.support.PortalClient.Answer;

/** The way of a room through the portal, in steps that tests begin from; each gives its address. */
final class RoomScene {
  private RoomScene() {}

  private static final List<Cast> SIGNERS = List.of(ANA, BRUNO, CARLA, OLGA, HELENA);

  /** Everybody accepted it, and Helena is ready to chair. */
  static void charterAccepted() {
    SIGNERS.forEach(who -> assertEquals(303, as(who).post("/casos/carta").status()));
    assertEquals(303, as(HELENA).post("/casos/carta/presidencia").status());
  }

  /** Presented by Bruno. */
  static String presented(String... more) {
    Answer answer = as(BRUNO).post("/casos/novo/enviar", CaseForms.released(more));
    assertEquals(303, answer.status(), answer::text);
    return path(answer.location());
  }

  private static String path(String location) {
    return location.substring(location.indexOf("/casos/"));
  }

  /** With Helena as its chair. */
  static String chaired() {
    String room = presented();
    ok(as(HELENA).post(room + "/presidencia"));
    return room;
  }

  /** Released by her. */
  static String open() {
    String room = chaired();
    ok(as(HELENA).post(room + "/leitura", "decisao", "libertar"));
    return room;
  }

  /** With Ana, Carla and Olga as voices. */
  static String voiced() {
    String room = open();
    List<String> people =
        as(HELENA).get(room + "/convites").page().select("input[name=pessoa]").eachAttr("value");
    String[] fields = new String[2 * people.size()];
    for (int i = 0; i < people.size(); i++) {
      fields[2 * i] = "pessoa";
      fields[2 * i + 1] = people.get(i);
    }
    ok(as(HELENA).post(room + "/convites", fields));
    for (Cast voice : List.of(ANA, CARLA, OLGA)) {
      ok(as(voice).post(room + "/lugar"));
    }
    return room;
  }

  /** While questions are asked. */
  static String asking() {
    String room = voiced();
    ok(as(HELENA).post(room + "/fase", "dias", "4"));
    return room;
  }

  /** What comes of a contribution that went through the review. */
  static Answer writes(Cast who, String room, Prompt prompt, String words, String... more) {
    return as(who).post(room + "/palavra/enviar", CaseForms.words(prompt.name(), words, more));
  }

  /** The number of the draft on the page of this person. */
  static String draft(Cast who, String room) {
    String action = as(who).get(room).page().select(".rascunho form").attr("action");
    return action.substring(action.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
  }

  /** Writes it, and sends it. */
  static void says(Cast who, String room, Prompt prompt, String words) {
    ok(writes(who, room, prompt, words));
    ok(as(who).post(room + "/rascunhos/" + draft(who, room)));
  }

  static void ok(Answer answer) {
    assertEquals(303, answer.status(), () -> answer.address() + "\n" + answer.text());
  }

  /** What the page says to this person. */
  static String text(Cast who, String room) {
    return as(who).get(room).page().select("main").text();
  }
}
