package org.malha.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.malha.web.Language;

/** The texts of this room, each read and rendered once. */
@ApplicationScoped
class Texts {
  private final Map<String, Prose> read = new ConcurrentHashMap<>();

  Prose text(String name, Language language) {
    return read.computeIfAbsent(name + " " + language.code(), key -> Prose.read(name, language));
  }
}
