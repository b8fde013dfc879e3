package org.malha.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * All vocabularies, read once. One of the settings' folder that cannot be used is named in the log
 * and replaced by the packed one.
 */
@ApplicationScoped
public class Vocabularies {
  private static final Logger LOG = Logger.getLogger(Vocabularies.class.getName());

  private final Map<String, Vocabulary> own = new TreeMap<>();
  private final Map<String, Vocabulary> packed = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /** Reads every file. */
  @Inject
  public Vocabularies(ContentFolder content) {
    read(ContentFolder.packed("taxonomy", ".yaml"), packed);
    read(content.files("taxonomy", ".yaml"), own);
  }

  /** For CDI. */
  protected Vocabularies() {}

  private void read(ContentFolder.Found found, Map<String, Vocabulary> into) {
    faults.addAll(found.faults());
    found
        .texts()
        .forEach(
            (file, text) -> {
              try {
                Vocabulary vocabulary = Vocabulary.read(Yaml.of(text));
                into.put(vocabulary.id(), vocabulary);
              } catch (Broken e) {
                faults.add(e.in(file));
                LOG.log(Level.WARNING, "The content has a file that is not used: {0}", e.in(file));
              }
            });
  }

  /** The vocabulary of an id, if there is one. */
  public Optional<Vocabulary> find(String id) {
    return Optional.ofNullable(own.getOrDefault(id, packed.get(id)));
  }

  /** The concepts of a vocabulary by id; none where there is no such vocabulary. */
  public Map<String, Concept> concepts(String id) {
    return find(id).map(Vocabulary::concepts).orElse(Map.of());
  }

  /**
   * What is made of a vocabulary; where that of the settings' folder does not serve, of the packed
   * one.
   */
  public <T> T made(String id, Function<Vocabulary, T> making) {
    Vocabulary ours = own.get(id);
    if (ours != null) {
      try {
        return making.apply(ours);
      } catch (IllegalArgumentException e) {
        var fault = new Fault("taxonomy/" + id + ".yaml", 0, String.valueOf(e.getMessage()));
        faults.add(fault);
        LOG.log(Level.WARNING, "The content has a file that is not used: {0}", fault);
      }
    }
    Vocabulary theirs = packed.get(id);
    if (theirs == null) {
      throw new IllegalStateException("The vocabulary " + id + " is not packed");
    }
    return making.apply(theirs);
  }

  /** What is wrong with the files. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }
}
