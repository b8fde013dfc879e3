package org.malha.cases.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.malha.cases.deidentify.Deidentified;
import org.malha.cases.deidentify.Deidentifier;
import org.malha.cases.deidentify.Kind;
import org.malha.cases.deidentify.Language;
import org.malha.cases.deidentify.Mark;
import org.malha.cases.deidentify.Residue;

/**
 * A draft with what its author has decided about it so far.
 *
 * {@snippet :
 * Review review = Review.of(draft, decisions, finder, Language.PORTUGUESE);
 * review.passages();    // to be decided, one by one
 * review.pieces();      // how it reads now
 * review.release(true); // the texts, or what is in the way
 * }
 *
 * <p>Whatever the finder sees in the text as it will read, and nobody has decided about, is a
 * passage too: what hides behind one name is often seen only when the name is gone. A review knows
 * nothing of another, so each step of a page makes it anew from what the browser sends.
 */
public final class Review {
  private static final int READINGS = 3;

  private final List<Passage> passages;
  private final FairCopy copy;
  private final Deidentified again;
  private final Residue risk;
  private final Language written;

  private Review(
      List<Passage> passages, FairCopy copy, Deidentified again, Residue risk, Language written) {
    this.passages = passages;
    this.copy = copy;
    this.again = again;
    this.risk = risk;
    this.written = written;
  }

  /**
   * Examines a draft, with the decisions made so far, a few times.
   *
   * @param reader the language of the reasons, and of what is put in where the draft does not show
   *     its own
   */
  public static Review of(Draft draft, Decisions decisions, Deidentifier finder, Language reader) {
    Sheet sheet = new Sheet(draft.fields());
    Language written = finder.language(sheet.text(), reader);
    Substitutes substitutes = Substitutes.of(written);
    int letters = Math.max(Lettered.last(sheet.text()), Lettered.last(draft.beside()));
    List<Mark> seen = new ArrayList<>();
    finder.examine(sheet.text(), reader).marks().forEach(mark -> seen.add(later(mark, letters)));
    for (int reading = 1; ; reading++) {
      List<Passage> passages =
          new Passages(sheet, substitutes, decisions, letters).of(places(sheet, seen, decisions));
      FairCopy copy = new FairCopy(sheet, passages);
      Deidentified again = finder.examine(copy.text(), reader);
      List<Mark> more = more(copy, again, substitutes);
      if (more.isEmpty() || reading == READINGS) {
        boolean kept = passages.stream().anyMatch(Passage::keepsSomething);
        Residue risk = Remainder.of(again, kept, finder, reader);
        return new Review(passages, copy, again, risk, written);
      }
      seen.addAll(more);
    }
  }

  private static List<Found> places(Sheet sheet, List<Mark> seen, Decisions decisions) {
    Finds finds = new Finds(sheet);
    seen.forEach(finds::add);
    decisions.byHand().forEach(finds::mark);
    finds.spread();
    return finds.all();
  }

  private static Mark later(Mark mark, int letters) {
    return new Mark(
        mark.start(),
        mark.end(),
        mark.kind(),
        mark.confidence(),
        Lettered.later(mark.replacement(), letters));
  }

  /** What is seen only now, as marks of the draft. */
  private static List<Mark> more(FairCopy copy, Deidentified again, Substitutes substitutes) {
    List<Mark> more = new ArrayList<>();
    for (Mark mark : again.marks()) {
      String general = substitutes.general(mark.kind(), mark.replacement());
      String instead = general == null ? mark.replacement() : general; // its letters begin anew
      for (Sheet.Part part : copy.written(mark.start(), mark.end())) {
        more.add(new Mark(part.start(), part.end(), mark.kind(), mark.confidence(), instead));
      }
    }
    return more;
  }

  /** The passages, in the order in which they first appear. */
  public List<Passage> passages() {
    return passages;
  }

  /** The draft cut into pieces, by field. */
  public SequencedMap<String, List<Piece>> pieces() {
    return copy.pieces();
  }

  /** How far it has come. */
  public Progress progress() {
    return new Progress(
        (int) passages.stream().filter(Passage::decided).count(),
        passages.size(),
        (int) passages.stream().filter(Passage::byHand).count());
  }

  /** What may still lead to somebody in the text as it will read, what is kept included. */
  public Residue risk() {
    return risk;
  }

  /** The language of the draft. */
  public Language language() {
    return written;
  }

  /** The passages of which something stays by decision. */
  public List<Passage> kept() {
    return passages.stream().filter(Passage::keepsSomething).toList();
  }

  /** How many passages of a kind stay nowhere. */
  public int replaced(Kind kind) {
    return (int)
        passages.stream().filter(one -> one.kind() == kind && !one.keepsSomething()).count();
  }

  /**
   * The texts, when all is decided, what stays is confirmed, and a last look finds nothing; else
   * what is in the way.
   *
   * @param keptConfirmed whether the author says once more that what stays identifies nobody
   */
  public Outcome release(boolean keptConfirmed) {
    List<Obstacle> obstacles = new ArrayList<>();
    for (Passage passage : passages) {
      if (!passage.decided()) {
        obstacles.add(
            new Obstacle(
                Obstacle.Reason.UNDECIDED,
                passage.words(),
                passage.occurrences().get(0).field(),
                passage.key()));
      }
    }
    if (!kept().isEmpty() && !keptConfirmed) {
      obstacles.add(new Obstacle(Obstacle.Reason.KEPT_UNCONFIRMED, "", "", null));
    }
    obstacles.addAll(new LastLook(copy, passages, again).obstacles());
    return obstacles.isEmpty() ? released() : new Outcome.Refused(obstacles);
  }

  private Released released() {
    SequencedMap<String, ReleasedText> texts = new LinkedHashMap<>();
    copy.fields().forEach((name, text) -> texts.put(name, new ReleasedText(text, written)));
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Passage passage : kept()) {
      if (passage.kind() != null) {
        counts.merge(passage.kind(), 1, Integer::sum);
      }
    }
    return new Released(texts, counts, risk().level(), written);
  }
}
