package org.malha.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * What every page must be, whoever looks at it: without accessibility violations (axe) in both
 * themes on a desktop and a phone, without sideways scroll at 320 px, with one main action and
 * without a script or style that the policy would refuse.
 */
public final class Looks {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final Cast who;

  private Looks(Cast who) {
    this.who = who;
  }

  /** Pages as a visitor sees them. */
  public static Looks visitor() {
    return new Looks(null);
  }

  /** Pages as one of the cast sees them. */
  public static Looks of(Cast who) {
    return new Looks(who);
  }

  /** Asserts all of it for the page at this path. */
  public void good(String path) {
    var wrong = new ArrayList<String>();
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext context = Browser.context(1280, theme, true, who)) {
        Page page = context.newPage();
        page.onConsoleMessage(
            message -> {
              if (message.text().contains("Content Security Policy")) {
                wrong.add(message.text());
              }
            });
        page.navigate(path);
        for (int width : new int[] {1280, 390}) {
          page.setViewportSize(width, 900);
          String where = path + " at " + width + " px, " + theme + ": ";
          new AxeBuilder(page)
              .withTags(RULES).analyze().getViolations().stream()
                  .map(rule -> where + told(rule))
                  .forEach(wrong::add);
        }
        page.setViewportSize(320, 700);
        Object overflow =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!overflow.equals(0)) {
          wrong.add(path + " scrolls sideways at 320 px by " + overflow);
        }
        if (page.locator(".bot-1").count() > 1) {
          wrong.add(path + " has more than one main action");
        }
        if (page.locator("[style]").count() > 0) {
          wrong.add(path + " has a style attribute");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String told(Rule rule) {
    return rule.getId()
        + " "
        + rule.getNodes().stream().map(n -> n.getHtml() + " " + n.getFailureSummary()).toList();
  }
}
