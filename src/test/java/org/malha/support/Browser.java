package org.malha.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * One Chromium for all tests of a thread, because Playwright keeps to one; each test opens a
 * context of its own.
 */
public final class Browser {
  private static final Queue<Playwright> STARTED = new ConcurrentLinkedQueue<>();
  private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM =
      ThreadLocal.withInitial(Browser::start);

  private Browser() {}

  /**
   * A fresh context of this width, in this theme, signed in as one of the cast or, for null, as
   * nobody.
   */
  public static BrowserContext context(int width, ColorScheme theme, boolean javaScript, Cast who) {
    BrowserContext context = context(width, theme, javaScript);
    if (who != null) {
      context.addCookies(
          List.of(
              new Cookie("malha", PortalClient.as(who).cookie("malha"))
                  .setUrl(RunningPortal.shared().address())));
    }
    return context;
  }

  /** A fresh context of this width, in this theme, with or without JavaScript. */
  public static BrowserContext context(int width, ColorScheme theme, boolean javaScript) {
    return CHROMIUM
        .get()
        .newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(RunningPortal.shared().address())
                .setViewportSize(width, 900)
                .setColorScheme(theme)
                .setLocale("pt-PT")
                .setJavaScriptEnabled(javaScript));
  }

  private static com.microsoft.playwright.Browser start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    STARTED.add(playwright);
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Chromium.find())
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }

  static void closeAll() {
    for (Playwright one = STARTED.poll(); one != null; one = STARTED.poll()) {
      one.close();
    }
  }
}
