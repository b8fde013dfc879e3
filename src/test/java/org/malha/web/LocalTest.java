package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTest {
  private static String path(@Nullable String asked) {
    return Local.path(asked).toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/grupos",
        "/en/grupos?p=2",
        "/constrangimentos/7-dados#r-18",
        "/conta?x=https://a.b"
      })
  void aPathOfOursIsKept(String asked) {
    assertEquals(asked, path(asked));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/ /evil.example",
        "/\n//evil.example",
        "javascript:alert(1)",
        "evil.example",
        "/%zz",
        "/grupos\\..\\x"
      })
  void anotherSiteOrNonsenseIsTheFrontPage(@Nullable String asked) {
    assertEquals("/", path(asked));
  }

  @Property
  void noTextLeadsToAnotherHost(@ForAll String asked) {
    var uri = Local.path("/" + asked);
    assertEquals(null, uri.getHost());
    assertEquals(null, uri.getScheme());
  }

  @Example
  void aPathThatOnlyLooksLikeAnotherHostIsNone() {
    assertEquals("/", path("///evil.example"));
  }
}
