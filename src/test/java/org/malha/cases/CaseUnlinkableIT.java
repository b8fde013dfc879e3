package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.LIDIA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.Cast.PAULA;
import static org.malha.support.Cast.RUI;
import static org.malha.support.Cast.TIAGO;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;

/**
 * Two people change places in a world that is otherwise the same: one presents and the other is a
 * voice, then the other way round. Whatever anybody else can fetch says the same, byte for byte,
 * but for what is drawn by lot (the code of the room, the numbers of the masks, keys of forms, the
 * seal of who reads, and ids). For letters, see {@link CaseLettersIT}.
 */
class CaseUnlinkableIT {
  /** In the room, invited, of its group, of no group, of the privacy role, an administrator. */
  private static final List<Cast> OTHERS =
      List.of(ANA, OLGA, HELENA, RUI, TIAGO, LIDIA, PAULA, ADMIN);

  private static final List<String> ELSEWHERE =
      List.of(
          "/casos",
          "/casos/carta",
          "/casos/privacidade",
          "/pesquisa?q=refer%C3%AAncia",
          "/api/v1/search?q=refer%C3%AAncia",
          "/grupos/regiao-de-coimbra",
          "/grupos/regiao-de-coimbra/membros",
          "/",
          "/avisos",
          "/avisos?adiados=sim",
          "/avisos/niveis",
          "/avisos/correio",
          "/pessoas",
          "/pessoas?q=leal",
          "/constrangimentos",
          "/moderacao",
          "/api/v1/groups",
          "/administracao/auditoria",
          "/administracao/correio",
          "/administracao/pessoas");

  private static final List<String> FEEDS =
      List.of("avisos", "grupos", "grupos/regiao-de-coimbra", "grupos/casos-e-praticas");

  private static final List<String> OF_THE_ROOM =
      List.of("", "/convites", "/apagar", "/situacao", "/palavra", "/aberturas/1");

  private static final Pattern VOICE = Pattern.compile("Voz (\\d+)");
  private static final Pattern AWAITED = Pattern.compile("(?s)<p class=\"meta esperadas\">.*?</p>");

  /** Other tests write meanwhile; what tells two people apart would differ every time. */
  private static final int TRIES = 8;

  private static Map<Cast, String> keys;
  private static List<String> elsewhere;

  @BeforeAll
  static void findWhatThereIsToFetch() {
    keys = new EnumMap<>(Cast.class);
    OTHERS.forEach(who -> keys.put(who, feedKey(who)));
    elsewhere = new ArrayList<>(ELSEWHERE);
    Answer group = as(ANA).get("/grupos/regiao-de-coimbra");
    String constraint = group.page().selectFirst("a[href~=^/constrangimentos/\\d+-]").attr("href");
    Answer news = feed(ANA, "grupos/regiao-de-coimbra");
    String post = news.body().replaceAll("(?s).*?(/intervencoes/\\d+).*", "$1");
    elsewhere.addAll(
        List.of(
            constraint,
            post + "/historico",
            "/api/v1" + constraint.replaceFirst("/constrangimentos/(\\d+).*", "/constraints/$1")));
  }

  private static String feedKey(Cast who) {
    Answer made = as(who).post("/conta/fontes", "programa", "Leitor de teste");
    return made.page().selectFirst(".segredo code").text().replaceFirst(".*chave=", "");
  }

  private static Answer feed(Cast who, String feed) {
    return visitor().get("/fontes/" + feed + ".atom?chave=" + keys.get(who));
  }

  @Test
  void twoPeopleChangePlacesAndNobodyElseSeesADifference() {
    Set<String> different = new TreeSet<>();
    for (int n = 0; n == 0 || n < TRIES && !different.isEmpty(); n++) {
      Map<String, String> once = world(BRUNO, CARLA);
      Map<String, String> again = world(CARLA, BRUNO);
      assertEquals(once.keySet(), again.keySet());
      Set<String> now = new TreeSet<>(once.keySet());
      now.removeIf(page -> once.get(page).equals(again.get(page)));
      if (n == 0) {
        different.addAll(now);
      } else {
        different.retainAll(now);
      }
    }
    assertEquals(Set.of(), different);
  }

  /** Plays a room and fetches what the others see of it; the room is gone afterwards. */
  private static Map<String, String> world(Cast presenter, Cast voice) {
    String room = ChangedPlaces.play(PortalClient::as, presenter, voice);
    Map<String, String> seen = new LinkedHashMap<>();
    for (Cast other : OTHERS) {
      // Numbers that two rooms have in common by chance say nothing.
      elsewhere.forEach(
          path ->
              seen.put(
                  other + " " + path,
                  fetched(as(other), path, room).replaceAll("Voz #\\d+", "Voz")));
      FEEDS.forEach(
          feed ->
              seen.put(
                  other + " feed " + feed,
                  withoutLots(feed(other, feed).body().replace(room, "/casos/CODE"))));
      OF_THE_ROOM.forEach(
          path -> seen.put(other + " room" + path, fetched(as(other), room + path, room)));
    }
    elsewhere.forEach(path -> seen.put("visitor " + path, fetched(visitor(), path, room)));
    assertEquals(303, as(presenter).post(room + "?_method=DELETE").status());
    return seen;
  }

  private static String fetched(PortalClient who, String path, String room) {
    Answer answer = who.get(path);
    return answer.status()
        + "\n"
        + withoutLots(answer.body().replace(room, "/casos/CODE"))
            .replaceAll("name=\"chave\" value=\"[^\"]*\"", "name=\"chave\"")
            .replaceAll("name=\"de-quem\" value=\"[^\"]*\"", "name=\"de-quem\"")
            .replaceAll("/(sinais|aberturas)/\\d+", "/$1/N")
            .replaceAll(
                "(id|for|aria-labelledby|aria-describedby)=\"(t|motivo|d-motivo)-\\d+\"",
                "$1=\"N\"")
            .replaceAll("\"tookMicros\":\\d+", "")
            .replaceAll("name=\"ate\" value=\"[^\"]*\"", "name=\"ate\"");
  }

  /** For whom a phase waits stands in the order of the numbers, which were drawn. */
  private static String withoutOrder(String body) {
    return AWAITED
        .matcher(body)
        .replaceAll(
            list -> Matcher.quoteReplacement(VOICE.matcher(list.group()).replaceAll("somebody")));
  }

  /** Numbers of masks in the order in which they stand on the page. */
  private static String withoutLots(String body) {
    Map<String, Integer> order = new LinkedHashMap<>();
    Matcher voice = VOICE.matcher(withoutOrder(body));
    return voice.replaceAll(
        found -> "Voz #" + order.computeIfAbsent(found.group(1), n -> order.size() + 1));
  }
}
