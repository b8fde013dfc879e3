package org.malha.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence of the interface, in both languages: one bundle per room, {@code
 * messages/ROOM_pt.properties} and {@code _en}. Sentences with arguments are {@link MessageFormat}
 * patterns (ADR 0007); a sentence without arguments is printed as it stands, apostrophes included.
 */
public final class Messages {
  /** The rooms that have a bundle. */
  public static final List<String> ROOMS =
      List.of(
          "web",
          "search",
          "territory",
          "accounts",
          "traces",
          "groups",
          "people",
          "discussions",
          "constraints",
          "library",
          "oversight",
          "notifications",
          "letters",
          "feeds",
          "home",
          "documents",
          "cases",
          "rooms",
          "writing",
          "lessons",
          "demo");

  private static final Map<Language, Map<String, String>> ALL = load();
  private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

  /** What the database says instead of the name of whoever has left for good. */
  static final String GONE = text(Language.PT, "person.gone");

  private Messages() {}

  private static Map<Language, Map<String, String>> load() {
    var all = new EnumMap<Language, Map<String, String>>(Language.class);
    for (Language language : Language.values()) {
      var sentences = new ConcurrentHashMap<String, String>();
      for (String room : ROOMS) {
        bundle(room, language).forEach((key, text) -> sentences.put((String) key, (String) text));
      }
      all.put(language, sentences);
    }
    return all;
  }

  /** One room's bundle in one language; empty when the room has none. */
  static Properties bundle(String room, Language language) {
    var properties = new Properties();
    String name = "/messages/" + room + "_" + language.code() + ".properties";
    try (var in = Messages.class.getResourceAsStream(name)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /**
   * Whether the key has a sentence; for keys that are put together, such as those of a taxonomy.
   */
  public static boolean has(Language language, String key) {
    return all(language).containsKey(key);
  }

  /**
   * The sentence of a key.
   *
   * @throws IllegalArgumentException when there is none, which a test prevents
   */
  public static String text(Language language, String key, @Nullable Object... arguments) {
    String sentence = all(language).get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("No sentence for " + key + " in " + language);
    }
    if (arguments.length == 0) {
      return sentence;
    }
    var format =
        FORMATS.computeIfAbsent(
            language + key, k -> new MessageFormat(sentence, language.locale()));
    return ((MessageFormat) format.clone()).format(arguments);
  }

  /** The name of a person; of whoever has left for good that they did, in this language. */
  public static String person(Language language, String name) {
    return name.equals(GONE) ? text(language, "person.gone") : name;
  }

  private static Map<String, String> all(Language language) {
    Map<String, String> sentences = ALL.get(language);
    return sentences == null ? Map.of() : sentences;
  }
}
