package org.malha.cases.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.malha.cases.deidentify.Kind;
import org.malha.cases.deidentify.Language;
import org.malha.cases.deidentify.Residue;

/** A draft that passed the review: its texts, and what whoever reads it second should know. */
public final class Released implements Outcome {
  private final SequencedMap<String, ReleasedText> texts;
  private final Map<Kind, Integer> kept;
  private final Residue.Level level;
  private final Language language;

  Released(
      SequencedMap<String, ReleasedText> texts,
      Map<Kind, Integer> kept,
      Residue.Level level,
      Language language) {
    this.texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
    this.kept = Map.copyOf(kept);
    this.level = level;
    this.language = language;
  }

  /** The text of each field, in the order of the draft. */
  public SequencedMap<String, ReleasedText> texts() {
    return texts;
  }

  /**
   * The text of a field.
   *
   * @throws IllegalArgumentException when the draft had no such field
   */
  public ReleasedText text(String field) {
    ReleasedText text = texts.get(field);
    if (text == null) {
      throw new IllegalArgumentException("No field " + field);
    }
    return text;
  }

  /** How many passages of each kind the author kept as identifying nobody; not which. */
  public Map<Kind, Integer> kept() {
    return kept;
  }

  /** The language in which it is written. */
  public Language language() {
    return language;
  }

  /** How likely somebody is recognised, as far as a program can tell. */
  public Residue.Level level() {
    return level;
  }
}
