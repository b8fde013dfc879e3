package org.malha.discussions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.web.Markdown;

class PostLinksTest {
  private static final String OURS = "https://malha.example.org";

  private static Set<String> paths(String markdown) {
    return PostLinks.paths(Markdown.render(markdown), OURS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a prática](/praticas/es1-alborada)",
        "[a prática](/en/praticas/ES1-alborada/)",
        "Vejam https://malha.example.org/praticas/es1-alborada",
        "Vejam <https://malha.example.org/pt/praticas/es1-alborada?x=1#t-fontes>.",
        "> [a](/praticas/es1-alborada \"título\") e [b](/praticas/es1-alborada#efeitos)"
      })
  void aLinkToAPageOfOursIsItsPathHoweverItIsWritten(String markdown) {
    assertEquals(Set.of("/praticas/es1-alborada"), paths(markdown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/praticas/es1-alborada",
        "`[a](/praticas/es1-alborada)`",
        "[a](https://malha.example.org.evil.example/praticas/es1-alborada)",
        "[a](//evil.example/praticas/es1-alborada)",
        "[a](mailto:ana@example.org)",
        "[a](https://malha.example.org/)",
        "[a](/)"
      })
  void othersAreNotNoted(String markdown) {
    assertEquals(Set.of(), paths(markdown));
  }

  @Test
  void aVeryLongListOfLinksIsCut() {
    var text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append("[a](/praticas/").append(i).append(")\n\n");
    }
    assertEquals(50, paths(text.toString()).size());
    assertEquals(Set.of(), paths("[a](/" + "x".repeat(300) + ")"));
  }
}
