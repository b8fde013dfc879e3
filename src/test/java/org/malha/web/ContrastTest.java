package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of {@code 10-tokens.css} can be told apart, by day and by night (WCAG 2.2). */
class ContrastTest {
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):#([0-9A-Fa-f]{6})");
  private static final List<String> WALLS = List.of("cal-0", "cal-1", "cal-2");

  enum Theme {
    LIGHT(":root{"),
    DARK(":root[data-tema=escuro]{"),
    DARK_BY_SYSTEM(":root:not([data-tema=claro]){");

    private final String start;

    Theme(String start) {
      this.start = start;
    }

    /** The colours in force: those of the day, and over them those of the night. */
    private Map<String, String> colours() {
      var colours = new HashMap<String, String>();
      read(LIGHT.start, colours);
      read(start, colours);
      return colours;
    }

    private static void read(String start, Map<String, String> colours) {
      String css = css();
      int from = css.indexOf(start);
      assertTrue(from >= 0, () -> "no block " + start);
      var tokens = TOKEN.matcher(css.substring(from, css.indexOf('}', from)));
      while (tokens.find()) {
        colours.put(tokens.group(1), tokens.group(2));
      }
    }
  }

  private static String css() {
    try {
      return Files.readString(Path.of("src/main/frontend/css/10-tokens.css"))
          .replaceAll("(?s)/\\*.*?\\*/", "");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void textCanBeReadOnEveryWall(Theme theme) {
    for (String text : List.of("tinta-1", "tinta-2", "tinta-3", "anil", "ocre-texto", "visitado")) {
      for (String wall : WALLS) {
        atLeast(4.5, theme, text, wall);
      }
    }
    for (String text : List.of("almagre", "salva")) {
      atLeast(4.5, theme, text, "cal-0");
      atLeast(4.5, theme, text, "cal-1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void textCanBeReadOnEveryTint(Theme theme) {
    atLeast(4.5, theme, "sobre-anil", "anil");
    atLeast(4.5, theme, "sobre-fundo", "anil-fundo");
    atLeast(4.5, theme, "sobre-ocre", "ocre");
    for (String veil : List.of("anil-veu", "ocre-veu", "almagre-veu", "salva-veu", "marca")) {
      atLeast(4.5, theme, "tinta-1", veil);
    }
    atLeast(4.5, theme, "anil", "anil-veu");
    atLeast(4.5, theme, "ocre-texto", "ocre-veu");
    atLeast(4.5, theme, "almagre", "almagre-veu");
    atLeast(4.5, theme, "salva", "salva-veu");
  }

  @ParameterizedTest
  @EnumSource
  void theEdgesOfControlsCanBeSeen(Theme theme) {
    for (String wall : WALLS) {
      atLeast(3, theme, "linha-forte", wall);
    }
    atLeast(3, theme, "sublinha", "cal-0");
    atLeast(3, theme, "ocre-forte", "cal-0");
    atLeast(3, theme, "ocre-forte", "cal-1");
    atLeast(3, theme, "foco-fora", "cal-1");
    atLeast(3, theme, "foco-fora", "foco-dentro");
  }

  @ParameterizedTest
  @EnumSource
  void theScaleOfMapsCarriesItsLabels(Theme theme) {
    for (String step : List.of("seq-1", "seq-2", "seq-3")) {
      atLeast(4.5, theme, "seq-a", step);
    }
    atLeast(4.5, theme, "seq-b", "seq-4");
    atLeast(4.5, theme, "seq-b", "seq-5");
  }

  @Test
  void bothWaysIntoTheDarkLeadToTheSamePlace() {
    assertEquals(Theme.DARK.colours(), Theme.DARK_BY_SYSTEM.colours());
  }

  private static void atLeast(double ratio, Theme theme, String one, String other) {
    var colours = theme.colours();
    double found = ratio(colours.get(one), colours.get(other));
    assertTrue(found >= ratio, () -> "%s on %s is %.2f, %s".formatted(one, other, found, theme));
  }

  private static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
  }

  private static double channel(String hex, int from) {
    double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
