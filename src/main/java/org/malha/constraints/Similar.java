package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.web.Language;
import org.malha.web.Slug;

/**
 * Finds constraints that may be the same as one that somebody is about to raise: those of the group
 * and the reported ones whose titles share words with it.
 */
@ApplicationScoped
@Transactional
public class Similar {
  /**
   * A constraint that may be the same.
   *
   * @param reference {@code C-0012}; null for a reported one
   * @param state null for a reported one
   */
  public record Match(
      String title, String path, @Nullable String reference, @Nullable State state) {}

  private record Scored(Match match, double score) {}

  private static final int MOST = 5;
  private static final int LATEST = 1000;
  private static final int STEM = 5;
  private static final double ENOUGH = 0.34;
  private static final Set<String> COMMON =
      Set.of("para", "entre", "sobre", "quando", "como", "pela", "pelo", "with", "from", "between");

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject ReportedConstraints reported;

  /** Those most like a title, the most alike first. */
  public List<Match> to(String title, long groupId, Language language) {
    Set<String> words = words(title);
    var scored = new ArrayList<Scored>();
    for (Match match : candidates(groupId, language)) {
      double score = overlap(words, words(match.title()));
      if (score >= ENOUGH) {
        scored.add(new Scored(match, score));
      }
    }
    return scored.stream()
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .limit(MOST)
        .map(Scored::match)
        .toList();
  }

  private List<Match> candidates(long groupId, Language language) {
    var candidates = new ArrayList<Match>();
    em.createQuery(
            """
            select c.id, c.title, c.state from Constraint c where c.group.id = :group
            order by c.id desc
            """,
            Object[].class)
        .setParameter("group", groupId)
        .setMaxResults(LATEST)
        .getResultStream()
        .map(row -> raised((Long) row[0], (String) row[1], (State) row[2]))
        .forEach(candidates::add);
    for (ReportedConstraint one : reported.all()) {
      candidates.add(new Match(one.title().in(language), one.path(), null, null));
    }
    return candidates;
  }

  private static Match raised(long id, String title, State state) {
    return new Match(title, Constraint.path(id, title), Constraint.reference(id), state);
  }

  /** How many of the words of the shorter title stand in the other, at least two. */
  static double overlap(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    int shorter = Math.min(one.size(), other.size());
    return common < Math.min(2, shorter) || shorter == 0 ? 0 : (double) common / shorter;
  }

  /** The beginnings of the words that mean something. */
  static Set<String> words(String title) {
    return Arrays.stream(Slug.of(title).split("-"))
        .filter(word -> word.length() > 3 && !COMMON.contains(word))
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toSet());
  }
}
