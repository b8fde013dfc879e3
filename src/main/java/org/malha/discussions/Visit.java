package org.malha.discussions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a discussion remembers of a viewer.
 *
 * @param person the viewer's id; 0 for a visitor
 * @param wanted where the draft of the form that is shown would be
 * @param drafts everything that the viewer has begun to write in the discussion
 * @param lastRead up to which number they have read; null on the first visit
 */
record Visit(
    long person, @Nullable Integer lastRead, String wanted, List<Draft> drafts, int openReports) {
  private static final Pattern ANSWER = Pattern.compile("d-\\d+-r-(\\d{1,9})");

  static final Visit OF_A_VISITOR = new Visit(0, null, "", List.of(), 0);

  /** The draft of the form that is shown, if there is one. */
  Optional<Draft> draft() {
    return drafts.stream().filter(draft -> draft.place().equals(wanted)).findFirst();
  }

  /** The numbers of the posts whose answers wait elsewhere, begun and not sent. */
  List<Integer> begun() {
    return drafts.stream()
        .map(Draft::place)
        .filter(place -> !place.equals(wanted))
        .map(ANSWER::matcher)
        .filter(Matcher::matches)
        .map(answer -> Integer.valueOf(answer.group(1)))
        .sorted()
        .toList();
  }

  /** Whether a post was written by somebody else since the last visit. */
  boolean fresh(int number, long author) {
    return lastRead != null && number > lastRead && author != person;
  }

  /** How many posts of others were written since; of their own, those that the page shows. */
  int unread(int total, List<Line> shown) {
    if (lastRead == null) {
      return 0;
    }
    long own = shown.stream().filter(l -> l.number() > lastRead && l.authorId() == person).count();
    return Math.max(0, total - lastRead - (int) own);
  }

  /** The number of the first that somebody else wrote since, as far as the page tells. */
  int firstUnread(List<Line> shown) {
    int next = lastRead == null ? 1 : lastRead + 1;
    Set<Integer> own =
        shown.stream()
            .filter(l -> l.authorId() == person)
            .map(Line::number)
            .collect(Collectors.toSet());
    while (own.contains(next)) {
      next++;
    }
    return next;
  }
}
