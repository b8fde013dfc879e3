package org.malha.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.malha.web.Language;

/**
 * What people ask who need a thing, in their own words, by the id under which the thing is found:
 * {@code practice:be1}. Read once; a list that cannot be used is named in the log and stops no
 * other, whatever is wrong with it.
 */
@ApplicationScoped
public class Questions {
  private static final Logger LOG = Logger.getLogger(Questions.class.getName());
  private static final int LONGEST = 200;
  private static final int MOST = 40;

  private record Place(String file, int line) {}

  private final Map<String, Map<Language, List<String>>> byId = new HashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /** Reads every file. */
  @Inject
  public Questions(ContentFolder content) {
    ContentFolder.Found found = content.files("questions", ".yaml");
    faults.addAll(found.faults());
    found.texts().forEach(this::read);
    faults.forEach(
        fault -> LOG.log(Level.WARNING, "The content has questions not used: {0}", fault));
  }

  /** For CDI. */
  protected Questions() {}

  /** Reads the lists of a file one by one, each from a line that is not indented. */
  private void read(String file, String text) {
    List<String> lines = text.lines().toList();
    int from = 0;
    for (int at = 1; at <= lines.size(); at++) {
      if (at == lines.size() || begins(lines.get(at))) {
        list(file, String.join("\n", lines.subList(from, at)), from + 1);
        from = at;
      }
    }
  }

  private static boolean begins(String line) {
    return !line.isBlank() && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#';
  }

  private void list(String file, String text, int line) {
    if (text.lines().noneMatch(Questions::begins)) {
      return;
    }
    try {
      Yaml yaml = Yaml.of(text, line);
      for (String id : yaml.names()) {
        list(file, id, yaml);
      }
    } catch (Broken e) {
      faults.add(e.in(file));
    }
  }

  private void list(String file, String id, Yaml yaml) {
    Yaml row = yaml.row(id);
    var phrases = new EnumMap<Language, List<String>>(Language.class);
    for (String name : row.names()) {
      Language language =
          Language.of(name)
              .orElseThrow(
                  () -> new Broken(row.line(name), "has a language that is none: " + name));
      phrases.put(language, phrases(row, name));
    }
    Place before = places.putIfAbsent(id, new Place(file, yaml.line(id)));
    if (before != null) {
      String where = before.file() + ", line " + before.line();
      throw new Broken(yaml.line(id), "lists " + id + " a second time, after " + where);
    }
    byId.put(id, phrases);
  }

  private static List<String> phrases(Yaml row, String name) {
    List<String> phrases = row.list(name).stream().map(String::strip).distinct().toList();
    if (phrases.size() > MOST) {
      throw new Broken(row.line(name), "has more than " + MOST + " questions in " + name);
    }
    for (String phrase : phrases) {
      if (phrase.isEmpty() || phrase.length() > LONGEST) {
        throw new Broken(
            row.line(name), "has a question that is empty or longer than " + LONGEST + " letters");
      }
    }
    return phrases;
  }

  /** What people ask who need the thing of an id; nothing where nobody has written it down. */
  public Map<Language, List<String>> of(String id) {
    return byId.getOrDefault(id, Map.of());
  }

  /** The ids that have a list. */
  public Set<String> ids() {
    return Set.copyOf(places.keySet());
  }

  /** What is wrong with the files. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** The lists of things that are not there. */
  public List<Fault> strangers(Predicate<String> there) {
    return places.entrySet().stream()
        .filter(list -> !there.test(list.getKey()))
        .map(
            list ->
                new Fault(
                    list.getValue().file(),
                    list.getValue().line(),
                    "lists questions of " + list.getKey() + ", which is not there"))
        .toList();
  }
}
