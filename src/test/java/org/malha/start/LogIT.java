package org.malha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.PortalClient.freshly;
import static org.malha.support.PortalClient.visitor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.RunningPortal;

/** Whoever reads the log learns what the portal did, never who did it or what they wrote. */
class LogIT {
  private static final String WORD = "agulhanopalheiro";
  private static final String GROUP = "/grupos/regiao-de-coimbra";

  @Test
  void nothingThatPeopleAreOrWriteIsInTheLog() {
    signIn();
    write();
    search();
    err();
    String log =
        RunningPortal.shared()
            .printed()
            .lines()
            .filter(line -> !line.startsWith("The demonstration cast"))
            .collect(Collectors.joining("\n"));
    assertTrue(log.contains("Malha is ready"), log);
    assertEquals(List.of(), personal().filter(log::contains).toList());
  }

  private static Stream<String> personal() {
    Stream<String> people = Stream.of(Cast.values()).map(Cast::email);
    Stream<String> names = Stream.of("Facilitadora", "Bruno Leal", Cast.PASSWORD, "Penacova");
    return Stream.of(people, names, Stream.of(WORD, "?q=")).flatMap(all -> all);
  }

  private static void signIn() {
    visitor().post("/entrar", "email", BRUNO.email(), "password", "palavra-errada-" + WORD);
    visitor().post("/entrar", "email", WORD + "@example.org", "password", "outra-" + WORD);
    freshly(BRUNO).get("/conta");
    visitor().post("/recuperar", "email", BRUNO.email());
  }

  private static void write() {
    PortalClient ana = freshly(ANA);
    ana.get(GROUP);
    ana.post(GROUP + "/constrangimentos/novo", "titulo", WORD, "descricao", WORD);
    ana.send(
        "POST", "/api/v1/groups/regiao-de-coimbra/constraints", "application/json", "{" + WORD);
    ana.send(
        "POST",
        "/api/v1/groups/regiao-de-coimbra/constraints",
        "application/json",
        "{\"title\":\"" + WORD + "\",\"what\":7,\"element\":[]}");
    ana.send("POST", GROUP, "text/plain", WORD);
    ana.send("PUT", "/pesquisa?q=" + WORD, "application/x-www-form-urlencoded", "a=" + WORD);
  }

  private static void search() {
    for (PortalClient one : List.of(visitor(), freshly(ANA))) {
      one.get("/pesquisa?q=" + WORD);
      one.get("/pesquisa?q=%22" + WORD + "&page=99999999999");
      one.get("/api/v1/search?q=" + WORD + "&size=-1");
      one.get("/api/v1/search/suggest?q=" + WORD);
    }
  }

  private static void err() {
    visitor().get("/" + WORD + "?email=" + BRUNO.email());
    visitor().get("/pesquisa?q=" + WORD.repeat(600));
    visitor().get("/grupos/" + WORD + "%00");
    visitor().send("POST", "/entrar", "multipart/form-data", WORD);
    visitor().send("BREW", "/?q=" + WORD, "text/plain", WORD);
    visitor().get("/convite/" + WORD);
    visitor().get("/", "Cookie", "malha=" + WORD, "Accept", WORD);
  }
}
