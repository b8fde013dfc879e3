package org.malha.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.View;

/**
 * What was found, with ways to ask more narrowly, more widely or otherwise.
 *
 * @param preparing whether there is no index yet, so that nothing can be found
 * @param found how many there are
 * @param best what the glossary says about exactly this, if it does
 * @param also other names that were looked for too
 * @param exactPath the same without other names, or with them where they are left out
 * @param suggestion the question as it was probably meant; null when it was meant as it was
 * @param without the question without one of its words
 * @param askGroup where a member asks a group instead; empty for whoever cannot
 */
public record SearchPage(
    Address asked,
    boolean preparing,
    int found,
    int unnarrowed,
    @Nullable Result best,
    List<Result> results,
    List<Facets> facets,
    List<Chip> chips,
    List<Other> also,
    String exactPath,
    @Nullable Link suggestion,
    List<Less> without,
    boolean relaxed,
    boolean cut,
    Links links,
    boolean explains,
    boolean administers,
    boolean signedIn)
    implements View {

  /** One result. */
  public record Result(
      String type,
      String typeLabel,
      String icon,
      String path,
      String lang,
      List<Piece> title,
      List<Piece> snippet,
      @Nullable Instant date,
      String why) {}

  /** The choices of one facet; those that few things have stand apart. */
  public record Facets(Facet facet, List<Choice> choices, List<Choice> more) {
    /** Whether any of them is chosen. */
    public boolean chosen() {
      return choices.stream().anyMatch(Choice::chosen);
    }
  }

  /** One value that may be chosen. */
  public record Choice(String value, String label, boolean chosen, int count) {}

  /** One choice that narrows the search, and the address without it. */
  public record Chip(String facet, String label, String path) {}

  /** Another name, in its language. */
  public record Other(String text, String lang) {}

  /** A way to another question. */
  public record Link(String text, String path) {}

  /** The question without a word. */
  public record Less(String word, String path, int total) {}

  /** Other addresses of the same; empty where there is none. */
  public record Links(
      String clear,
      String everywhere,
      String previous,
      String next,
      int page,
      int pages,
      String feed) {}

  @Override
  public int status() {
    return preparing ? 503 : 200;
  }
}
