package org.malha.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malha.web.Form;

class PasswordRulesTest {
  private static final String EMAIL = "bruno.leal@example.org";

  @ParameterizedTest
  @CsvSource({
    "onze letras, password.short",
    "a minha MALHA preferida, password.telling",
    "eu sou bruno.leal@example.org, password.telling",
    "Bruno.Leal e mais nada, password.telling",
    "palavra-passe, password.common",
    "Qwerty 123456, password.common",
    "1234 5678 9012, password.common",
    "aaaaaaaaaaaa, password.common",
    "abababababab, password.common"
  })
  void whatWouldBeTriedFirstIsRefused(String password, String problem) {
    assertEquals(Optional.of(problem), PasswordRules.problem(password, EMAIL));
  }

  @ParameterizedTest
  @CsvSource({
    "sete-oliveiras-e-um-poço",
    "doze  letras",
    "o café da Rita abre às sete",
    "correct horse battery staple"
  })
  void aLongSentenceNeedsNoSymbols(String password) {
    assertEquals(Optional.empty(), PasswordRules.problem(password, EMAIL));
  }

  @Test
  void lettersAreCountedComposed() {
    String decomposed = Normalizer.normalize("çãéíóúâêôàü", Normalizer.Form.NFD);
    assertEquals(Optional.of("password.short"), PasswordRules.problem(decomposed, EMAIL));
  }

  @Test
  void twoHundredCharactersAreTheMost() {
    String sentence = "sete oliveiras e um poço ".repeat(8);
    assertEquals(Optional.empty(), PasswordRules.problem(sentence, EMAIL));
    assertEquals(Optional.of("password.long"), PasswordRules.problem(sentence + "!", EMAIL));
  }

  @Test
  void theRepetitionMayBeTypedOnAnotherKeyboard() {
    String composed = "um poço com água";
    var form =
        form(
            Map.of(
                "password",
                composed,
                "repeat",
                Normalizer.normalize(composed, Normalizer.Form.NFD)));
    PasswordRules.read(form, EMAIL);
    assertEquals(true, form.ok());
  }

  @Test
  void aDifferentRepetitionIsRefusedWhereItWasTyped() {
    var form = form(Map.of("password", "um poço com água", "repeat", "um poço sem água"));
    PasswordRules.read(form, EMAIL);
    assertEquals("password.differs", form.problem("repeat").key());
  }

  private static Form form(Map<String, String> fields) {
    var typed = new MultivaluedHashMap<String, String>();
    fields.forEach(typed::putSingle);
    return Form.of(typed);
  }
}
