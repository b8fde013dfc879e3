package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Fills discussions with very many posts at once, for measuring and for demonstrations at scale.
 * Numbers, roots and counters are what {@link Conversation} would have made of them; owners and
 * journal are told nothing. The same discussions get the same words again.
 */
@ApplicationScoped
public class BulkPosts {
  private static final int BATCH = 1_000;

  @Inject Clock clock;
  @Inject BulkBatch batch;

  /**
   * Spreads posts over discussions, the most over the first, as groups do: the second gets half as
   * many as the first, the third a third.
   *
   * @param discussions their ids
   * @param authors ids of the people who write, at least one
   * @param posts how many in all
   */
  public void write(List<Long> discussions, List<Long> authors, int posts) {
    var random = new Random(20_261_121);
    List<Integer> shares = shares(discussions.size(), posts);
    for (int i = 0; i < discussions.size(); i++) {
      for (int left = shares.get(i); left > 0; left -= BATCH) {
        batch.write(
            discussions.get(i), authors, Math.min(BATCH, left), left, random, clock.instant());
      }
    }
  }

  /** How many posts each discussion gets; together exactly as many as there are. */
  static List<Integer> shares(int discussions, int posts) {
    var shares = new ArrayList<Integer>();
    double weights = 0;
    for (int i = 1; i <= discussions; i++) {
      weights += 1.0 / i;
    }
    int given = 0;
    for (int i = 1; i <= discussions; i++) {
      int share =
          i == discussions ? posts - given : Math.min(posts - given, (int) (posts / weights / i));
      shares.add(share);
      given += share;
    }
    return shares;
  }
}
