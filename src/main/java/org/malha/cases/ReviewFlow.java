package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.malha.cases.finder.Finder;
import org.malha.cases.release.Choice;
import org.malha.cases.release.Decision;
import org.malha.cases.release.Decisions;
import org.malha.cases.release.Obstacle;
import org.malha.cases.release.Outcome;
import org.malha.cases.release.Passage;
import org.malha.cases.release.Released;
import org.malha.cases.release.Review;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * What each of the {@link ReviewSteps} answers. Every step is sent the text and all decisions, and
 * examines it anew; a step that cannot be taken answers the page where it can be mended, with 422.
 */
@RequestScoped
public class ReviewFlow {
  @Inject Finder finder;
  @Inject CurrentRequest current;

  /**
   * The page on which passages are decided, or the next where there are none and the plan says so;
   * the form again when it is not complete.
   */
  public View review(ReviewPlan plan, MultivaluedMap<String, String> typed) {
    var sent = new ReviewForm(plan, typed);
    plan.check().accept(sent.form());
    if (!sent.form().ok()) {
      return plan.writing().apply(sent.form());
    }
    Review review = review(sent);
    return plan.brief() && sent.fresh() && review.passages().isEmpty()
        ? new RiskPage(plan, sent, review)
        : ReviewPage.of(plan, sent, review, List.of());
  }

  /** The page about what may still lead to somebody; earlier ones while they are not done. */
  public View risk(ReviewPlan plan, MultivaluedMap<String, String> typed) {
    var sent = new ReviewForm(plan, typed);
    plan.check().accept(sent.form());
    if (!sent.form().ok()) {
      return plan.writing().apply(sent.form());
    }
    Review review = review(sent);
    List<Obstacle> obstacles = obstacles(review);
    return obstacles.isEmpty()
        ? new RiskPage(plan, sent, review)
        : ReviewPage.of(plan, sent, review, obstacles);
  }

  /** Does what follows a release, or answers the page on which it is still to be earned. */
  public Response release(
      ReviewPlan plan,
      MultivaluedMap<String, String> typed,
      BiFunction<ReviewForm, Released, Response> then) {
    View page = risk(plan, typed);
    if (!(page instanceof RiskPage risk)) {
      return answer(page);
    }
    Form form = risk.form();
    if (risk.refused()) {
      form.reject(ReviewForm.READ, "writing.refused");
    }
    if (!risk.sent().read()) {
      form.reject(ReviewForm.READ, "writing.read.missing");
    }
    if (!risk.review().kept().isEmpty() && !risk.sent().keptConfirmed()) {
      form.reject(ReviewForm.KEPT, "writing.kept.missing");
    }
    if (form.ok() && risk.review().release(risk.sent().keptConfirmed()) instanceof Released texts) {
      return then.apply(risk.sent(), texts);
    }
    return answer(page);
  }

  private static Response answer(View page) {
    return Response.status(page.status()).entity(page).build();
  }

  /** What stands in the way but for the confirmations, which the last step asks for. */
  private static List<Obstacle> obstacles(Review review) {
    return review.release(true) instanceof Outcome.Refused refused
        ? refused.obstacles()
        : List.of();
  }

  private Review review(ReviewForm sent) {
    Decisions decisions = sent.decisions();
    Review review = finder.review(sent.draft(), decisions, current.language());
    if (!sent.all()) {
      return review;
    }
    Map<String, Decision> made = new LinkedHashMap<>(decisions.made());
    review.passages().stream()
        .filter(passage -> !passage.decided())
        .map(Passage::key)
        .forEach(key -> made.put(key, Decision.of(Choice.PROPOSED)));
    return finder.review(sent.draft(), new Decisions(decisions.byHand(), made), current.language());
  }
}
