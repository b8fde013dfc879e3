package org.malha.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That the tests of looks would see what they look for. */
@Tag("looks")
class AxeIT {
  @Test
  void whatIsBrokenIsSeen() {
    try (BrowserContext context = Browser.context(390, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      page.setContent(
          "<html lang=pt><title>t</title><main><h1>a</h1><p style='color:#ccc'>pale</p><img src=x></main>");
      var axe = new Axe(page);
      List<String> all = axe.brokenOf(List.of("wcag2a", "wcag2aa"));
      assertTrue(all.stream().anyMatch(rule -> rule.startsWith("color-contrast ")), all::toString);
      assertTrue(all.stream().anyMatch(rule -> rule.startsWith("image-alt ")), all::toString);
      List<String> colours = axe.broken(List.of("color-contrast"));
      assertEquals(1, colours.size());
      assertTrue(colours.get(0).contains("pale"), colours::toString);
    }
  }
}
