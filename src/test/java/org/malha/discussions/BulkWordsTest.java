package org.malha.discussions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.malha.web.IdentifierGuard;
import org.malha.web.TextRules;

/** Posts in bulk are posts like any other. */
class BulkWordsTest {
  @Property(tries = 200)
  void everyTextCouldHaveBeenWrittenByAPerson(@ForAll long seed) {
    String text = BulkWords.text(new Random(seed));
    assertEquals(text, TextRules.clean(text));
    assertEquals(Optional.empty(), TextRules.check(text, Post.LONGEST));
    assertEquals(List.of(), IdentifierGuard.find(text));
  }

  @Property
  void everyPostFindsItsDiscussion(
      @ForAll @IntRange(min = 1, max = 60) int discussions,
      @ForAll @IntRange(max = 100_000) int posts) {
    List<Integer> shares = BulkPosts.shares(discussions, posts);
    assertEquals(discussions, shares.size());
    assertEquals(posts, shares.stream().mapToInt(Integer::intValue).sum());
    assertTrue(shares.stream().allMatch(share -> share >= 0));
  }
}
