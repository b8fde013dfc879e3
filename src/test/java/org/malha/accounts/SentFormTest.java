package org.malha.accounts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A form that is carried over a sign-in comes out as it went in. */
class SentFormTest {
  @Test
  void fieldsKeepTheirOrderAndMayComeAgain() {
    SentForm form = sent("a=1&b=dois+anos&a=%C3%A7%0D%0A&vazio=&solto");
    assertEquals(
        List.of(
            new SentForm.Field("a", "1"),
            new SentForm.Field("b", "dois anos"),
            new SentForm.Field("a", "ç\r\n"),
            new SentForm.Field("vazio", ""),
            new SentForm.Field("solto", "")),
        form.fields());
    assertEquals("1", form.value("a"));
    assertEquals("", form.value("c"));
    assertTrue(form.has("solto"));
  }

  @Test
  void whatIsTypedToSignInIsNotCarried() {
    SentForm form = sent("entrar-email=a&texto=b&entrar-password=c");
    SentForm carried = form.without(SignInAgain.EMAIL, SignInAgain.PASSWORD);
    assertEquals("texto=b", new String(carried.body(), StandardCharsets.UTF_8));
  }

  @Test
  void whatIsNoFormIsNotRead() {
    assertTrue(SentForm.read("a=%zz".getBytes(StandardCharsets.UTF_8)).isEmpty());
    assertTrue(SentForm.read("a=1&".repeat(5_001).getBytes(StandardCharsets.UTF_8)).isEmpty());
    assertEquals(List.of(), sent("").fields());
  }

  @Test
  void aFieldDoesNotSayItsValueInALog() {
    assertFalse(sent("texto=Lurdes").toString().contains("Lurdes"));
  }

  @Property(tries = 200)
  void whateverIsSentGoesOnUnchanged(@ForAll @Size(max = 8) List<String> values) {
    String body =
        values.stream()
            .map(value -> "n=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    SentForm form = sent(body);
    assertArrayEquals(body.getBytes(StandardCharsets.UTF_8), form.body());
  }

  private static SentForm sent(String body) {
    return SentForm.read(body.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }
}
