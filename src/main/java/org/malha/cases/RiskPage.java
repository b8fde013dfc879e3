package org.malha.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.malha.cases.deidentify.Kind;
import org.malha.cases.deidentify.Residue;
import org.malha.cases.frame.MunicipalitySize;
import org.malha.cases.release.Passage;
import org.malha.cases.release.Review;
import org.malha.web.Form;
import org.malha.web.View;

/** The page about what may still lead to somebody, before the text leaves its author. */
public record RiskPage(ReviewPlan plan, ReviewForm sent, Review review, Form form) implements View {
  RiskPage(ReviewPlan plan, ReviewForm sent, Review review) {
    this(plan, sent, review, sent.form());
  }

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }

  /** How likely somebody is recognised. */
  public Risk risk() {
    return new Risk(review.risk(), review.kept().size(), plan.sensitive(), refused());
  }

  /** Whether somebody of the place would probably know who it is. */
  public boolean high() {
    return risk().level() == Residue.Level.HIGH;
  }

  /**
   * Whether it cannot go on as it is: a rare fact, the family and a small place stand together, so
   * that one person is meant and whoever lives there knows who (case-method.md D2.6).
   */
  public boolean refused() {
    Set<Residue.Clue> clues = review.risk().clues();
    return clues.containsAll(Set.of(Residue.Clue.RARE, Residue.Clue.FAMILY))
        && (clues.contains(Residue.Clue.SMALL_PLACE) || smallMunicipality());
  }

  /** Whether the small place is the municipality, whose size was chosen. */
  public boolean smallMunicipality() {
    return form.value(NewCase.SIZE).equals(MunicipalitySize.SMALL.slug());
  }

  /** How many places were taken out: who knows where the author works may guess them. */
  public int places() {
    return review.replaced(Kind.PLACE);
  }

  /** Everything that goes on to the last step: the text, and the decisions that count. */
  public List<ReviewForm.Carried> carried() {
    List<ReviewForm.Carried> carried = new ArrayList<>(sent.carried());
    for (Passage passage : review.passages()) {
      if (passage.decision() != null) {
        carried.add(
            new ReviewForm.Carried(
                ReviewForm.choice(passage), ReviewForm.slug(passage.decision().choice())));
        if (!passage.decision().own().isEmpty()) {
          carried.add(new ReviewForm.Carried(ReviewForm.own(passage), passage.decision().own()));
        }
        for (String place : passage.decision().except()) {
          carried.add(new ReviewForm.Carried(ReviewForm.except(passage), place));
        }
      }
    }
    for (String words : sent.decisions().byHand()) {
      carried.add(new ReviewForm.Carried(ReviewForm.MARK, words));
    }
    return carried;
  }
}
