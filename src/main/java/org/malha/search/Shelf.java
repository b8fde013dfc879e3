package org.malha.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The index that serves at this moment, for those who ask; and how far a new one is. */
@ApplicationScoped
public class Shelf {
  private static final Logger LOG = Logger.getLogger(Shelf.class.getName());

  private final AtomicReference<@Nullable Index> serving = new AtomicReference<>();
  private volatile boolean wanted;
  private volatile @Nullable Progress progress;

  /**
   * How far a new index is.
   *
   * @param done how many entries it has by now
   * @param kind of which it takes entries at the moment
   */
  public record Progress(int done, String kind) {}

  /** Something that is done with the index. */
  interface Asking<T> {
    T of(Index index) throws IOException;
  }

  /**
   * Asks the index; empty while there is none. One that turns out to be damaged serves no more and
   * is built again.
   */
  <T> Optional<T> ask(Asking<T> asking) {
    for (int attempt = 0; attempt < 3; attempt++) {
      Index index = serving.get();
      if (index == null) {
        return Optional.empty();
      }
      try {
        return Optional.of(asking.of(index));
      } catch (IOException | RuntimeException e) {
        if (serving.get() == index) {
          failed(index, e);
        }
      }
    }
    return Optional.empty();
  }

  private void failed(Index index, Exception e) {
    if (!Damage.is(e)) {
      throw e instanceof RuntimeException mistake
          ? mistake
          : new UncheckedIOException((IOException) e);
    }
    LOG.log(Level.WARNING, "The search index is damaged and is built again", e);
    serving.compareAndSet(index, null);
    wanted = true;
  }

  /** Lets another index serve, or none. */
  @Nullable Index serve(@Nullable Index index) {
    return serving.getAndSet(index);
  }

  /** Whether questions are answered. */
  public boolean answers() {
    return serving.get() != null;
  }

  /** How many entries there are. */
  public int size() {
    Index index = serving.get();
    return index == null ? 0 : index.size();
  }

  /** How far a new index is, while one is built. */
  public Optional<Progress> progress() {
    return Optional.ofNullable(progress);
  }

  void progress(@Nullable Progress now) {
    progress = now;
  }

  /** Asks for a new index, to be built while this one serves. */
  public void rebuild() {
    wanted = true;
  }

  /** Whether a new index was asked for; asking again starts anew. */
  boolean takeWish() {
    boolean was = wanted;
    wanted = false;
    return was;
  }
}
