package org.malha.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.malha.content.Words;
import org.malha.web.Language;

/** The names of countries. */
final class Countries {
  private static final Properties SAID = read();

  private Countries() {}

  /** The name of two letters in both languages. */
  static Words name(String code) {
    return new Words(in(code, Language.PT), in(code, Language.EN));
  }

  /** All that people say of it: its name, other names, what comes from there. */
  static Stream<String> said(String code, Language language) {
    if (code.isEmpty()) {
      return Stream.empty();
    }
    String others = SAID.getProperty(code + "." + language.code(), "");
    return Stream.concat(Stream.of(in(code, language)), Stream.of(others.split(", ")));
  }

  private static Properties read() {
    try (InputStream in = Countries.class.getResourceAsStream("/search/countries.properties")) {
      if (in == null) {
        throw new IllegalStateException("The names of countries are not packed");
      }
      var said = new Properties();
      said.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String in(String code, Language language) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
  }
}
