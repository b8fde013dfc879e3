package org.malha.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What every page must be, whoever looks at it: without accessibility violations (axe) in both
 * themes on a desktop and a phone, without sideways scroll at 320 px, with one main action and
 * without a script or style that the policy would refuse.
 */
public final class Looks {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final String SEND =
      """
      ([path, fields]) => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = path;
        for (let i = 0; i < fields.length; i += 2) {
          const field = document.createElement('textarea');
          field.name = fields[i];
          field.value = fields[i + 1];
          form.append(field);
        }
        document.body.append(form);
        form.submit();
      }
      """;

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
    good(path, page -> page.navigate(path));
  }

  /** Asserts all of it for the page that answers a form sent to this path: names and values. */
  public void goodAnswer(String path, String... fields) {
    good(
        "the answer of " + path,
        page -> {
          page.navigate("/ajuda");
          int status =
              page.waitForNavigation(() -> page.evaluate(SEND, List.of(path, List.of(fields))))
                  .status();
          assertTrue(List.of(200, 401, 409, 422).contains(status), path + " answers " + status);
        });
  }

  private void good(String path, Consumer<Page> open) {
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
        open.accept(page);
        var axe = new Axe(page);
        for (int width : new int[] {1280, 390}) {
          page.setViewportSize(width, 900);
          String where = path + " at " + width + " px, " + theme + ": ";
          broken(axe, theme).forEach(rule -> wrong.add(where + rule));
        }
        page.setViewportSize(320, 700);
        Object overflow =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!overflow.equals(0)) {
          wrong.add(path + " scrolls sideways at 320 px by " + overflow + ": " + widest(page));
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

  /** A theme changes nothing but colours: the other rules need no second look in the dark. */
  private static List<String> broken(Axe axe, ColorScheme theme) {
    return theme == ColorScheme.LIGHT ? axe.brokenOf(RULES) : axe.broken(COLOURS);
  }

  /** The elements that stand out on the right. */
  private static Object widest(Page page) {
    return page.evaluate(
        "[...document.body.querySelectorAll('*')]"
            + ".filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth)"
            + ".map(e => e.tagName + '.' + e.className).slice(-3).join(' ')");
  }
}
