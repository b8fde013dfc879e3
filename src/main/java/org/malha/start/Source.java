package org.malha.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads single settings as the type they are; an empty text counts as not set. */
final class Source {
  private final Function<String, String> source;

  Source(Function<String, String> source) {
    this.source = source;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(source.apply(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  int number(String name, int otherwise, int least, int most) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int value = Integer.parseInt(text.get());
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, in the same words
    }
    throw new WrongSetting(
        name,
        "«" + text.get() + "» is not a whole number from " + least + " to " + most + ".",
        String.valueOf(otherwise));
  }

  boolean yes(String name) {
    String text = text(name).orElse("false").toLowerCase(Locale.ROOT);
    if (!Set.of("true", "false").contains(text)) {
      throw new WrongSetting(name, "«" + text + "» is neither true nor false.", "true");
    }
    return text.equals("true");
  }

  /** One of two words; the first where none is given. */
  String oneOf(String name, String usual, String other) {
    String text = text(name).orElse(usual);
    if (!text.equals(usual) && !text.equals(other)) {
      throw new WrongSetting(
          name, "«" + text + "» is neither " + usual + " nor " + other + ".", other);
    }
    return text;
  }

  Optional<Path> folder(String name) {
    return text(name)
        .map(
            text -> {
              try {
                Path path = Path.of(text);
                if (Files.exists(path) && !Files.isDirectory(path)) {
                  throw new WrongSetting(name, "«" + text + "» is not a folder.", "data");
                }
                return path;
              } catch (InvalidPathException e) {
                throw new WrongSetting(name, "«" + text + "» is not a path.", "data");
              }
            });
  }

  Optional<Path> file(String name) {
    return text(name)
        .map(
            text -> {
              try {
                Path path = Path.of(text);
                if (Files.isDirectory(path)) {
                  throw new WrongSetting(name, "«" + text + "» is a folder.", "/etc/malha/key");
                }
                return path;
              } catch (InvalidPathException e) {
                throw new WrongSetting(name, "«" + text + "» is not a path.", "/etc/malha/key");
              }
            });
  }

  Optional<String> webAddress(String name) {
    return text(name)
        .map(
            text -> {
              URI uri = uri(name, text, "https://malha.example.org");
              boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
              if (!web || uri.getHost() == null || uri.getQuery() != null) {
                throw new WrongSetting(
                    name, "«" + text + "» is not a web address.", "https://malha.example.org");
              }
              return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
            });
  }

  Proxies proxies(String name) {
    String text = text(name).orElse("");
    try {
      return Proxies.of(text);
    } catch (IllegalArgumentException e) {
      throw new WrongSetting(
          name,
          "«" + e.getMessage() + "» is neither an address in figures nor a network.",
          "192.0.2.7,10.0.0.0/8");
    }
  }

  Optional<URI> mailServer(String name) {
    String example = "smtp://user:password@mail.example.org:587";
    return text(name)
        .map(
            text -> {
              URI uri = uri(name, text, example);
              boolean smtp = "smtp".equals(uri.getScheme()) || "smtps".equals(uri.getScheme());
              if (!smtp || uri.getHost() == null) {
                throw new WrongSetting(name, "is not the address of a mail server.", example);
              }
              return uri;
            });
  }

  Optional<String> email(String name) {
    Optional<String> text = text(name);
    if (text.isPresent() && !text.get().matches("[^@\\s]+@[^@\\s]+")) {
      throw new WrongSetting(
          name, "«" + text.get() + "» is not an e-mail address.", "admin@example.org");
    }
    return text;
  }

  /** The value of a password is never repeated in a message. */
  Optional<String> password(String name) {
    Optional<String> text = text(name);
    if (text.isPresent() && text.get().length() < Settings.SHORTEST_PASSWORD) {
      throw new WrongSetting(
          name,
          "has fewer than " + Settings.SHORTEST_PASSWORD + " characters.",
          "a-long-sentence-you-remember");
    }
    return text;
  }

  private static URI uri(String name, String text, String example) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new WrongSetting(name, "is not an address.", example);
    }
  }
}
