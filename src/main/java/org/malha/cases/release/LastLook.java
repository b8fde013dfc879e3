package org.malha.cases.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.malha.cases.deidentify.Deidentified;
import org.malha.cases.deidentify.Mark;
import org.malha.cases.release.FairCopy.Origin;
import org.malha.cases.release.FairCopy.Stretch;
import org.malha.cases.release.Obstacle.Reason;

/** What stands in the way in the text as it would be released, whatever was decided. */
final class LastLook {
  private static final double SURE = 0.8;

  private final FairCopy copy;
  private final List<Passage> passages;
  private final Deidentified again;
  private final Set<Obstacle> obstacles = new LinkedHashSet<>();

  LastLook(FairCopy copy, List<Passage> passages, Deidentified again) {
    this.copy = copy;
    this.passages = passages;
    this.again = again;
  }

  List<Obstacle> obstacles() {
    again.marks().forEach(this::identifier);
    passages.stream()
        .filter(passage -> passage.decided() && !passage.kept())
        .forEach(this::leftOver);
    return new ArrayList<>(obstacles);
  }

  private void identifier(Mark mark) {
    boolean fixed = Substitutes.fixed(mark.kind());
    boolean surely = mark.confidence() >= SURE && (mark.kind().direct() || fixed);
    for (Stretch stretch : copy.under(mark.start(), mark.end())) {
      if (stretch.origin() == Origin.OWN) {
        add(Reason.OWN_WORDS, stretch);
      } else if (stretch.origin() == Origin.KEPT && fixed) {
        add(Reason.IDENTIFIER, stretch);
      }
    }
    if (surely && !copy.written(mark.start(), mark.end()).isEmpty()) {
      String words = copy.text().substring(mark.start(), mark.end());
      obstacles.add(new Obstacle(Reason.IDENTIFIER, words, copy.field(mark.start()), null));
    }
  }

  private void add(Reason reason, Stretch stretch) {
    Passage passage = stretch.passage();
    obstacles.add(
        new Obstacle(
            reason,
            copy.text().substring(stretch.start(), stretch.end()),
            copy.field(stretch.start()),
            passage == null ? null : passage.key()));
  }

  /** The words of a passage that was replaced may stand nowhere, unless by another decision. */
  private void leftOver(Passage passage) {
    Set<String> words = new LinkedHashSet<>();
    passage.occurrences().forEach(one -> words.add(one.words()));
    words.add(passage.words());
    for (String one : words) {
      boolean possible = passage.byHand() || WholeWords.maybe(one, copy.text(), 0);
      if (possible && WholeWords.telling(one)) {
        Matcher left =
            passage.byHand()
                ? WholeWords.anyCase(one, copy.text())
                : WholeWords.exactly(one, copy.text());
        while (left.find()) {
          leftOver(passage, left);
        }
      }
    }
  }

  private void leftOver(Passage passage, Matcher left) {
    if (left.group().contains(Sheet.BETWEEN)) {
      return; // the end of one paragraph and the beginning of the next
    }
    for (Stretch stretch : copy.under(left.start(), left.end())) {
      boolean excused = stretch.origin() == Origin.KEPT && stretch.passage() == passage;
      if (stretch.origin() != Origin.OURS && !excused) {
        @Nullable Passage where = stretch.passage() == null ? passage : stretch.passage();
        Reason reason = stretch.origin() == Origin.OWN ? Reason.OWN_WORDS : Reason.LEFT_OVER;
        obstacles.add(new Obstacle(reason, left.group(), copy.field(left.start()), where.key()));
        return;
      }
    }
  }
}
