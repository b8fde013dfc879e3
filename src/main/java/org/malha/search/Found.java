package org.malha.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malha.web.Language;

/**
 * What the index answers to one reader.
 *
 * @param total exactly how many there are
 * @param unnarrowed how many there would be without any choice of facets
 * @param hits those of the page
 * @param counts how many each value of each facet would find
 * @param also other names that were looked for too
 * @param suggestion the question as it was probably meant
 * @param best what explains exactly this, if the glossary does
 * @param relaxed whether things are among them that have only some of the words
 * @param cut whether part of the question was too much to be read
 * @param without how many there would be without one of the words, where that helps
 * @param nanos how long it took
 */
public record Found(
    int total,
    int unnarrowed,
    List<Hit> hits,
    Map<Facet, Map<String, Integer>> counts,
    List<Vocabulary.Name> also,
    Optional<String> suggestion,
    Optional<Hit> best,
    boolean relaxed,
    boolean cut,
    List<Without> without,
    long nanos) {

  /**
   * One thing that was found.
   *
   * @param lang the language in which it is shown
   */
  public record Hit(
      String id,
      String type,
      String path,
      Language lang,
      List<Piece> title,
      List<Piece> snippet,
      Instant date,
      float score) {
    /** The title without marks. */
    public String plainTitle() {
      return String.join("", title.stream().map(Piece::text).toList());
    }
  }

  /**
   * The question without one of its words.
   *
   * @param word that is left out
   * @param question what remains
   */
  public record Without(String word, String question, int total) {}

  /** Nothing, for an index that is not there yet. */
  static Found nothing() {
    return new Found(
        0,
        0,
        List.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        List.of(),
        0);
  }
}
