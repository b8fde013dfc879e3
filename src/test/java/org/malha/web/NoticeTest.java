package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {
  private static Optional<Notice> read(String plain) {
    return Notice.read(URLEncoder.encode(plain, StandardCharsets.UTF_8));
  }

  @Test
  void whatWasDoneIsToldOnTheNextPage() {
    var notice = Notice.of("notice.undone", "Região de Coimbra", "2").undoneBy("/grupos/1/anular");
    assertEquals(Optional.of(notice), Notice.read(notice.written()));
  }

  @Test
  void aNoticeWithoutArgumentsOrUndo() {
    var notice = Notice.of("notice.undone");
    assertEquals(Optional.of(notice), Notice.read(notice.written()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "error.500.title\n",
        "notice.nothing-like-it\n",
        "notice.undone",
        "notice.undone\nhttps://evil.example/\n",
        "notice.undone\n//evil.example/\n",
        "notice.undone\n/\\evil.example\n",
        "notice.undone\njavascript:alert(1)\n"
      })
  void aForgedCookieSaysNothing(String forged) {
    assertEquals(Optional.empty(), read(forged));
  }

  @Test
  void aBrokenOrEndlessCookieSaysNothing() {
    assertEquals(Optional.empty(), Notice.read("%zz"));
    assertEquals(Optional.empty(), Notice.read("x".repeat(3000)));
    assertEquals(Optional.empty(), Notice.read(null));
  }
}
