package org.malha.cases.finder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.malha.cases.deidentify.Deidentified;
import org.malha.cases.deidentify.Deidentifier;
import org.malha.cases.deidentify.Language;
import org.malha.cases.deidentify.Residue;
import org.malha.cases.release.Decisions;
import org.malha.cases.release.Draft;
import org.malha.cases.release.ReleasedText;
import org.malha.cases.release.Remainder;
import org.malha.cases.release.Review;

/** The one identifier finder of the portal; its lists are read when the first text comes. */
@ApplicationScoped
public class Finder {
  /** The longest text that is examined, in UTF-16 units: some sixty pages. */
  public static final int LONGEST = 200_000;

  private static final class Lists {
    static final Deidentifier READ = Deidentifier.standard();
  }

  /**
   * Examines a text and keeps nothing of it.
   *
   * @param language that replacements and reasons are to be in
   */
  public Deidentified examine(String text, org.malha.web.Language language) {
    return Lists.READ.examine(text, own(language));
  }

  /**
   * Examines a draft with what was decided about it so far, and keeps nothing of it.
   *
   * @param language that reasons are to be in, and what is put in where the draft shows none
   */
  public Review review(Draft draft, Decisions decisions, org.malha.web.Language language) {
    return Review.of(draft, decisions, Lists.READ, own(language));
  }

  /**
   * What may still lead to somebody in texts as they were released.
   *
   * @param kept whether whoever wrote them kept something that was marked
   * @param language that reasons are to be in
   */
  public Residue risk(
      Collection<ReleasedText> texts, boolean kept, org.malha.web.Language language) {
    return Remainder.of(texts, kept, Lists.READ, own(language));
  }

  private static Language own(org.malha.web.Language language) {
    return language == org.malha.web.Language.EN ? Language.ENGLISH : Language.PORTUGUESE;
  }
}
