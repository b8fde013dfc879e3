package org.malha.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;

class GroupsApiIT {
  private static final String PATH = "/api/v1/groups";

  private static Answer create(PortalClient who, String json) {
    return who.send("POST", PATH, "application/json", json, "Sec-Fetch-Site", "same-origin");
  }

  private static Answer create(PortalClient who, String json, String key) {
    String[] headers = {"Sec-Fetch-Site", "same-origin", "Idempotency-Key", key};
    return who.send("POST", PATH, "application/json", json, headers);
  }

  private static JsonObject read(Answer answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static List<JsonObject> list(PortalClient who) {
    return objects(JsonParser.parseString(who.get(PATH).body()));
  }

  private static List<JsonObject> objects(JsonElement array) {
    return array.getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static String text(JsonObject object, String field) {
    return object.get(field).getAsString();
  }

  @Test
  void everybodyListsWhatTheyMaySee() {
    JsonObject open =
        list(visitor()).stream()
            .filter(g -> text(g, "slug").equals("casos-e-praticas"))
            .findFirst()
            .orElseThrow();
    assertEquals("public", text(open, "visibility"));
    assertTrue(text(open, "territory").contains("Lousã"));
    assertTrue(list(visitor()).stream().allMatch(g -> text(g, "visibility").equals("public")));
    JsonObject coimbra =
        list(as(OLGA)).stream()
            .filter(g -> text(g, "slug").equals("regiao-de-coimbra"))
            .findFirst()
            .orElseThrow();
    assertEquals("members", text(coimbra, "visibility"));
    assertEquals("CIM da Região de Coimbra", text(coimbra, "territory"));
    assertTrue(as(ANA).statements(PATH) <= 6);
  }

  @Test
  void aProgramMakesAGroup() {
    String name = Made.freshName();
    Answer answer =
        create(
            as(ANA),
            """
            {"name":"%s","purpose":"Por programa.","visibility":"closed","municipalities":["0607","1009"]}
            """
                .formatted(name));
    assertEquals(201, answer.status());
    JsonObject made = read(answer);
    assertEquals("Leiria, Lousã", text(made, "territory"));
    assertTrue(answer.location().endsWith("/api/v1/groups/" + text(made, "slug")));
    assertTrue(text(made, "url").endsWith("/grupos/" + text(made, "slug")));
    assertEquals(made, read(as(ANA).get(answer.location())));
    assertEquals(404, as(OLGA).get(answer.location()).status());
    assertFalse(as(OLGA).get(PATH).body().contains(name));
  }

  @Test
  void theSameKeyTwiceMakesOneGroup() {
    String key = UUID.randomUUID().toString();
    String json =
        """
        {"name":"%s","purpose":"Uma vez só.","visibility":"members","municipalities":["0607","1009"]}
        """
            .formatted(Made.freshName());
    Answer first = create(as(ANA), json, key);
    Answer second = create(as(ANA), json, key);
    assertEquals(201, first.status());
    assertEquals(read(first), read(second));
  }

  @Test
  void anEntityIsATerritory() {
    Answer answer =
        create(
            as(ANA),
            """
            {"name":"%s","purpose":"Por programa.","visibility":"members","entity":"cim-peninsula-setubal"}
            """
                .formatted(Made.freshName()));
    assertEquals("CIM da Península de Setúbal", text(read(answer), "territory"));
  }

  @Test
  void whatIsWrongIsAProblemDocumentThatNamesTheFields() {
    Answer answer =
        create(as(ANA), "{\"visibility\":\"secret\",\"municipalities\":[\"0607\",null]}");
    assertEquals(422, answer.status());
    assertTrue(answer.header("content-type").startsWith("application/problem+json"));
    List<String> fields =
        objects(read(answer).get("errors")).stream().map(error -> text(error, "field")).toList();
    assertEquals(List.of("name", "purpose", "visibility", "municipalities"), fields);
  }

  @Test
  void whoeverIsNobodyMakesNone() {
    assertEquals(401, create(visitor(), "{}").status());
    assertEquals(400, create(as(ANA), "{").status());
    assertEquals(404, as(ANA).get(PATH + "/nada-assim").status());
  }
}
