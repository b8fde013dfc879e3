package org.malha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressTest {
  private static Address of(String... pairs) {
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      query.add(pairs[i], pairs[i + 1]);
    }
    return Address.of(query);
  }

  @Test
  void whatIsAskedStandsInTheAddressAndBack() {
    Address asked =
        of("q", "rede & casa", "tipo", "post", "tipo", "term", "ordem", "recentes", "pagina", "3");
    assertEquals(Set.of("post", "term"), asked.chosen(Facet.TYPE));
    assertEquals(
        "/pesquisa?q=rede+%26+casa&tipo=post&tipo=term&ordem=recentes&pagina=3", asked.path());
    assertEquals(
        "/pesquisa?q=rede+%26+casa&tipo=term&ordem=recentes",
        asked.without(Facet.TYPE, "post").path());
  }

  @Test
  void whatMakesNoSenseIsNotThere() {
    Address asked = of("pagina", "-1", "ordem", "x", "lingua", "fr", "exato", "1");
    assertEquals("/pesquisa", asked.path());
    assertFalse(asked.asks());
  }
}
