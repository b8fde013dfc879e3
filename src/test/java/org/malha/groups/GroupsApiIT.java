package org.malha.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;

class GroupsApiIT {
  private static final String PATH = "/api/v1/groups";

  private static Answer create(PortalClient who, String json) {
    return who.send("POST", PATH, "application/json", json, "Sec-Fetch-Site", "same-origin");
  }

  private static JsonObject read(Answer answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static List<JsonObject> list(PortalClient who) {
    return Json.createReader(new StringReader(who.get(PATH).body()))
        .readArray()
        .getValuesAs(JsonObject.class);
  }

  @Test
  void everybodyListsWhatTheyMaySee() {
    JsonObject open =
        list(visitor()).stream()
            .filter(g -> g.getString("slug").equals("casos-e-praticas"))
            .findFirst()
            .orElseThrow();
    assertEquals("public", open.getString("visibility"));
    assertTrue(open.getString("territory").contains("Lousã"));
    assertTrue(list(visitor()).stream().allMatch(g -> g.getString("visibility").equals("public")));
    JsonObject coimbra =
        list(as(OLGA)).stream()
            .filter(g -> g.getString("slug").equals("regiao-de-coimbra"))
            .findFirst()
            .orElseThrow();
    assertEquals("members", coimbra.getString("visibility"));
    assertEquals("CIM da Região de Coimbra", coimbra.getString("territory"));
    assertTrue(as(ANA).get(PATH).statements() <= 6);
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
    assertEquals("Leiria, Lousã", made.getString("territory"));
    assertTrue(answer.location().endsWith("/api/v1/groups/" + made.getString("slug")));
    assertTrue(made.getString("url").endsWith("/grupos/" + made.getString("slug")));
    assertEquals(made, read(as(ANA).get(answer.location())));
    assertEquals(404, as(OLGA).get(answer.location()).status());
    assertFalse(as(OLGA).get(PATH).body().contains(name));
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
    assertEquals("CIM da Península de Setúbal", read(answer).getString("territory"));
  }

  @Test
  void whatIsWrongIsAProblemDocumentThatNamesTheFields() {
    Answer answer =
        create(as(ANA), "{\"visibility\":\"secret\",\"municipalities\":[\"0607\",null]}");
    assertEquals(422, answer.status());
    assertTrue(answer.header("content-type").startsWith("application/problem+json"));
    List<String> fields =
        read(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
            .map(error -> error.getString("field"))
            .toList();
    assertEquals(List.of("name", "purpose", "visibility", "municipalities"), fields);
  }

  @Test
  void whoeverIsNobodyMakesNone() {
    assertEquals(401, create(visitor(), "{}").status());
    assertEquals(400, create(as(ANA), "{").status());
    assertEquals(404, as(ANA).get(PATH + "/nada-assim").status());
  }
}
