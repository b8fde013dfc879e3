package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormTest {
  private static Form typed(String... fields) {
    var typed = new MultivaluedHashMap<String, String>();
    for (int i = 0; i < fields.length; i += 2) {
      typed.add(fields[i], fields[i + 1]);
    }
    return Form.of(typed);
  }

  private static List<String> keys(Form form) {
    return form.problems().stream().map(Form.Problem::key).toList();
  }

  @Test
  void aGoodTextHasNoProblem() {
    var form = typed("what", "Os municípios não conseguem extrair dados");
    assertEquals("Os municípios não conseguem extrair dados", form.text("what", 200));
    assertTrue(form.ok());
    assertNull(form.problem("what"));
  }

  @Test
  void whatWasTypedComesBackEvenWhenItIsWrong() {
    var form = typed("what", "x".repeat(30));
    form.text("what", 20);
    assertEquals(List.of("form.too_long"), keys(form));
    assertEquals(List.of("20", "30"), form.problem("what").arguments());
    assertEquals("x".repeat(30), form.value("what"));
  }

  @Test
  void anEmptyFieldIsToldUnlessItIsOptional() {
    var form = typed("what", "   ");
    form.text("what", 20);
    form.optionalText("tried", 20);
    assertEquals(List.of("form.empty"), keys(form));
  }

  @Test
  void invisibleTricksAreToldApart() {
    var form = typed("a", "pa\u202Elavra", "b", "pa\u0000lavra");
    form.text("a", 99);
    form.text("b", 99);
    assertEquals(List.of("form.bidi", "form.binary"), keys(form));
  }

  @Test
  void aContactMustBeConfirmedByItsAuthor() {
    var form = typed("what", "Escrevam para geral@example.org");
    form.text("what", 200);
    assertEquals(List.of("form.identifier.email"), keys(form));
    assertTrue(form.confirmable());
  }

  @Test
  void aConfirmedContactPasses() {
    var form = typed("what", "Escrevam para geral@example.org", Form.CONFIRMED, "sim");
    form.text("what", 200);
    assertTrue(form.ok());
    assertFalse(form.confirmable());
  }

  @Test
  void aTaxNumberNeverPassesConfirmedOrNot() {
    var form = typed("what", "O NIF é 123456789", Form.CONFIRMED, "sim");
    form.text("what", 200);
    assertEquals(List.of("form.identifier.nif"), keys(form));
    assertFalse(form.confirmable());
  }

  @Test
  void oneIsFreeToWriteAboutOneself() {
    var form = typed("title", "Técnica, ana@example.org");
    form.ownText("title", 200);
    assertTrue(form.ok());
  }

  @Test
  void anAddressIsLowerCasedAndMustLookLikeOne() {
    var form = typed("good", " Ana@Example.org ", "bad", "ana@example");
    assertEquals("ana@example.org", form.email("good"));
    form.email("bad");
    assertEquals(List.of("form.email"), keys(form));
  }

  @Test
  void onlyOfferedChoicesCount() {
    var form = typed("v", "public", "w", "secret", "s", "health", "s", "housing");
    assertEquals("public", form.choice("v", Set.of("public", "closed")));
    form.choice("w", Set.of("public", "closed"));
    assertEquals(Set.of("health"), form.choices("s", Set.of("health")));
    assertEquals(Optional.empty(), form.optionalChoice("none", Set.of("a")));
    assertEquals(List.of("form.choice", "form.choice"), keys(form));
  }

  @Test
  void aDayMustExist() {
    var form = typed("good", "2026-11-26", "bad", "2026-02-30", "far", "0026-11-26");
    assertEquals(Optional.of(LocalDate.of(2026, 11, 26)), form.date("good"));
    form.date("bad");
    form.date("far");
    assertEquals(Optional.empty(), form.date("none"));
    assertEquals(List.of("form.date", "form.date"), keys(form));
  }

  @Test
  void theKeyOfAFormStaysTheSameWhenItComesBack() {
    String key = UUID.randomUUID().toString();
    assertEquals(key, typed(Form.KEY, key).key());
    assertNotEquals("x", typed(Form.KEY, "x").key());
    assertNotEquals(Form.empty().key(), Form.empty().key());
  }

  @Test
  void aFieldFilledInBeforehandLeavesTheFirstFormAsItWas() {
    var form = typed("name", "Ana");
    assertEquals("Rui", form.with("name", "Rui").value("name"));
    assertEquals("Ana", form.value("name"));
    assertTrue(form.with("s", List.of("a", "b")).has("s", "b"));
  }
}
