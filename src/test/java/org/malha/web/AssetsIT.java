package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.PortalClient.visitor;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Static files: one address for each content, kept for ever. */
class AssetsIT {
  /** The address of the style sheet, as pages give it. */
  static String styleSheet() {
    return visitor().get("/").page().selectFirst("link[rel=stylesheet]").attr("href");
  }

  private static List<String> all() {
    var page = visitor().get("/").page();
    return Stream.concat(
            page.select("head link[href^=/assets/]").eachAttr("href").stream(),
            Stream.concat(
                page.select("script[src]").eachAttr("src").stream(),
                page.select("use").eachAttr("href").stream().map(icon -> icon.split("#")[0])))
        .distinct()
        .toList();
  }

  @Test
  void everyFileOfAPageIsThereAndKeptForEver() {
    for (String address : all()) {
      var answer = visitor().get(address);
      assertEquals(200, answer.status(), address);
      assertEquals("public, max-age=31536000, immutable", answer.header("cache-control"), address);
      assertTrue(address.matches("/assets/.+\\.[0-9a-f]{12}\\.[a-z0-9]+"), address);
    }
  }

  @Test
  void textTravelsCompressedAndFontsAsTheyAre() {
    for (String address : all()) {
      var answer = visitor().get(address, "Accept-Encoding", "gzip");
      String expected = address.endsWith(".woff2") ? "" : "gzip";
      assertEquals(expected, answer.header("content-encoding"), address);
    }
  }

  @Test
  void whoeverCannotUnpackGetsItPlain() {
    var answer = visitor().get(styleSheet(), "Accept-Encoding", "identity");
    assertEquals("", answer.header("content-encoding"));
    assertTrue(answer.body().contains("--anil:#1D4587"));
  }

  @Test
  void nobodyNeedsToAskAgainWhetherItChanged() {
    var answer = visitor().get(styleSheet());
    assertEquals("", answer.header("etag"));
    assertEquals("", answer.header("last-modified"));
    assertEquals("", answer.header("set-cookie"));
  }

  @Test
  void aPageOfAnotherReleaseGetsWhatThisOneHasAndNobodyKeepsIt() {
    var answer = visitor().get("/assets/app.000000000000.css", "Accept-Encoding", "identity");
    assertEquals(200, answer.status());
    assertEquals("no-store", answer.header("cache-control"));
    assertEquals(visitor().get(styleSheet(), "Accept-Encoding", "identity").body(), answer.body());
  }

  @Test
  void whatNoReleaseHasIsNotThere() {
    assertEquals(404, visitor().get("/assets/other.000000000000.css").status());
    assertEquals(400, visitor().get("/assets/../WEB-INF/web.xml").status());
    assertEquals(404, visitor().get("/assets/").status());
  }

  @Test
  void theStyleSheetAsksForNothingElsewhere() {
    String css = visitor().get(styleSheet(), "Accept-Encoding", "identity").body();
    assertTrue(!css.contains("http:") && !css.contains("https:") && !css.contains("data:"));
    assertTrue(!css.contains("@import"));
  }
}
