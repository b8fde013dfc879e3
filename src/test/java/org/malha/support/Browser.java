package org.malha.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;

/** One Chromium for all tests of a run; each test opens a context of its own. */
public final class Browser {
  private static Playwright playwright;
  private static com.microsoft.playwright.Browser chromium;

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
  public static synchronized BrowserContext context(
      int width, ColorScheme theme, boolean javaScript) {
    if (chromium == null) {
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      chromium =
          playwright
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
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setBaseURL(RunningPortal.shared().address())
            .setViewportSize(width, 900)
            .setColorScheme(theme)
            .setLocale("pt-PT")
            .setJavaScriptEnabled(javaScript));
  }

  static synchronized void closeAll() {
    if (chromium != null) {
      chromium.close();
      playwright.close();
      chromium = null;
    }
  }
}
