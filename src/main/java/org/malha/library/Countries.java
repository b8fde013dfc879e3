package org.malha.library;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.malha.content.Words;
import org.malha.web.Language;

/** The names of countries. */
final class Countries {
  private static final Properties PT = demonyms(Language.PT);
  private static final Properties EN = demonyms(Language.EN);

  private Countries() {}

  /** The name of two letters in both languages. */
  static Words name(String code) {
    return new Words(in(code, Language.PT), in(code, Language.EN));
  }

  /** All that people may look for when they mean the country: {@code Finlândia, finlandês}. */
  static List<String> words(String code, Language language) {
    var words = new ArrayList<String>();
    if (!code.isEmpty()) {
      words.add(in(code, language));
      words.add((language == Language.PT ? PT : EN).getProperty(code, ""));
    }
    return words;
  }

  private static String in(String code, Language language) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
  }

  private static Properties demonyms(Language language) {
    var all = new Properties();
    String file = "/library/demonyms_" + language.code() + ".properties";
    try (var in = Countries.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not packed");
      }
      all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
