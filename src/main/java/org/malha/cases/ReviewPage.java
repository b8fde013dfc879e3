package org.malha.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.malha.cases.deidentify.Kind;
import org.malha.cases.release.Choice;
import org.malha.cases.release.Obstacle;
import org.malha.cases.release.Occurrence;
import org.malha.cases.release.Offer;
import org.malha.cases.release.Passage;
import org.malha.cases.release.Review;
import org.malha.web.Form;
import org.malha.web.Language;
import org.malha.web.View;

/**
 * The page on which the author decides passage by passage.
 *
 * @param form what stands in the way, when the next step was asked for too early
 * @param current the key of the passage that is looked at first; empty when there is none
 * @param absent words to be marked that the text does not have; empty when there are none
 */
public record ReviewPage(
    ReviewPlan plan, ReviewForm sent, Review review, Form form, String current, String absent)
    implements View {
  private static final int MOST_UNDECIDED = 5;
  private static final double DOUBTFUL = 0.6;

  static ReviewPage of(ReviewPlan plan, ReviewForm sent, Review review, List<Obstacle> obstacles) {
    Form form = Form.empty();
    obstacles.stream()
        .filter(one -> one.reason() == Obstacle.Reason.UNDECIDED)
        .limit(MOST_UNDECIDED)
        .forEach(one -> reject(form, one));
    obstacles.stream()
        .filter(one -> one.reason() != Obstacle.Reason.UNDECIDED)
        .forEach(one -> reject(form, one));
    String mark = sent.newMark();
    @Nullable String marked =
        review.passages().stream()
            .filter(one -> one.byHand() && one.words().equalsIgnoreCase(mark))
            .map(Passage::key)
            .findFirst()
            .orElse(null);
    boolean absent = !mark.isEmpty() && marked == null && form.ok();
    return new ReviewPage(
        plan,
        sent,
        review,
        form,
        marked == null ? first(review, obstacles) : marked,
        absent ? mark : "");
  }

  private static void reject(Form form, Obstacle obstacle) {
    String key = "writing.obstacle." + obstacle.reason().name().toLowerCase(Locale.ROOT);
    String field = obstacle.passage() == null ? "texto-a-rever" : "p-" + obstacle.passage();
    form.reject(field, key, obstacle.words());
  }

  private static String first(Review review, List<Obstacle> obstacles) {
    return obstacles.stream()
        .filter(one -> one.passage() != null)
        .map(one -> String.valueOf(one.passage()))
        .findFirst()
        .or(() -> keys(review, false))
        .or(() -> keys(review, true))
        .orElse("");
  }

  private static Optional<String> keys(Review review, boolean decided) {
    return review.passages().stream()
        .filter(one -> one.decided() == decided)
        .map(Passage::key)
        .findFirst();
  }

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }

  /** How likely somebody is recognised in the text as it reads now. */
  public Risk risk() {
    return new Risk(review.risk(), review.kept().size(), plan.sensitive(), false);
  }

  /** The place of a passage among all, from one. */
  public int number(Passage passage) {
    return review.passages().indexOf(passage) + 1;
  }

  /** The language that the text is in. */
  public static Language written(Review review) {
    return Written.language(review.language());
  }

  /** The message key of what a passage is. */
  public static String kind(Passage passage) {
    return passage.kind() == null
        ? "writing.kind.hand"
        : "finder.kind." + passage.kind().name().toLowerCase(Locale.ROOT);
  }

  /** The message key of why somebody should look at a passage. */
  public static String why(Passage passage) {
    Kind kind = passage.kind();
    if (kind == null) {
      return "writing.why.hand";
    }
    if (!passage.keepable()) {
      return "writing.why.fixed";
    }
    String doubtful = passage.confidence() < DOUBTFUL ? "doubtful." : "";
    return "writing.why." + doubtful + kind.name().toLowerCase(Locale.ROOT);
  }

  /** The message key of what an offer is; empty where its text says all. */
  public static String hint(Passage passage, Offer offer) {
    return switch (offer.choice()) {
      case PROPOSED -> proposed(passage);
      case PSEUDONYM -> "writing.offer.pseudonym";
      case GENERAL -> "writing.offer.general";
      case REMOVED -> "writing.offer.removed";
      case OWN -> "";
      case KEPT -> "writing.offer.kept.hint";
    };
  }

  private static String proposed(Passage passage) {
    if (passage.kind() == null) {
      return "writing.offer.removed";
    }
    return passage.kind() == Kind.NAME ? "writing.offer.pseudonym" : "writing.offer.proposed";
  }

  /** How a passage stands in the text: {@code por}, {@code troca} or {@code fica}. */
  public static String state(Passage passage, Occurrence occurrence) {
    if (!passage.decided()) {
      return "por";
    }
    return passage.stays(occurrence) ? "fica" : "troca";
  }

  /** Whether this was decided. */
  public static boolean chosen(Passage passage, Offer offer) {
    return passage.decision() != null && passage.decision().choice() == offer.choice();
  }

  /** The author's own words for a passage; empty when there are none. */
  public static String own(Passage passage) {
    return passage.decision() == null ? "" : passage.decision().own();
  }

  /** Whether the author has just marked the passage that is looked at first. */
  public boolean justMarked() {
    return !sent.newMark().isEmpty() && absent.isEmpty() && form.ok();
  }

  /** The words marked by hand that the text has. */
  public List<String> marks() {
    return sent.decisions().byHand().stream().filter(words -> !words.equals(absent)).toList();
  }

  /**
   * Who is who in the text as it will read.
   *
   * @param name the letter
   * @param words whom it stands for, as the text calls them
   */
  public record Pseudonym(String name, String words, int times) {}

  /** The letters given in place of names, in their order. */
  public List<Pseudonym> pseudonyms() {
    Map<String, List<String>> words = new TreeMap<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Passage passage : review.passages()) {
      boolean lettered =
          passage.kind() == Kind.NAME
              || (passage.decision() != null && passage.decision().choice() == Choice.PSEUDONYM);
      for (Occurrence one : lettered ? passage.occurrences() : List.<Occurrence>of()) {
        String instead = passage.instead(one);
        if (!passage.stays(one) && instead.matches("\\p{L}+ [A-Z]{1,2}")) {
          words.computeIfAbsent(instead, name -> new ArrayList<>());
          if (!words.get(instead).contains(passage.words())) {
            words.get(instead).add(passage.words());
          }
          times.merge(instead, 1, Integer::sum);
        }
      }
    }
    return words.entrySet().stream()
        .map(
            one ->
                new Pseudonym(
                    one.getKey(),
                    String.join(", ", one.getValue()),
                    times.getOrDefault(one.getKey(), 0)))
        .toList();
  }
}
