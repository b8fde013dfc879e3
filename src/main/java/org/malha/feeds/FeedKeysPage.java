package org.malha.feeds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.ApiToken;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * The viewer's keys of feeds.
 *
 * @param wanted the thread whose feed is wanted, if one is
 * @param made the addresses that a new key opens, shown this once: they stand in no page that can
 *     be asked for; empty where none was made
 */
public record FeedKeysPage(Form form, List<Key> keys, @Nullable Thread wanted, List<Address> made)
    implements View {
  /** A key that still opens. */
  public record Key(long id, String label, Instant made, Instant expires) {
    static Key of(ApiToken token) {
      return new Key(token.id(), token.label(), token.madeAt(), token.expiresAt());
    }
  }

  /** A thread. */
  public record Thread(long id, String title) {}

  /**
   * Where a feed is fetched.
   *
   * @param key of the sentence that says what it is of; with a name it says that instead
   */
  public record Address(String key, String name, String url) {}

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
