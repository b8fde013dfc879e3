package org.malha.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
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
  private volatile long caughtUp = System.nanoTime();

  /**
   * How far a new index is.
   *
   * @param done how many entries it has by now
   * @param about how many it may have in the end, as many as the one that serves; 0 if none does
   */
  public record Progress(int done, int about) {}

  /** Something that is done with the index. */
  interface Asking<T> {
    T of(Index index) throws IOException;
  }

  /**
   * Asks the index; empty while there is none, or when the question fails by itself. An index that
   * turns out to be damaged serves no more and is built again.
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
        if (serving.get() == index && !Damage.is(e)) {
          LOG.log(Level.WARNING, "A search was not answered: {0}", Putting.inShort(e));
          return Optional.empty();
        }
        if (serving.compareAndSet(index, null)) {
          LOG.log(Level.WARNING, "The search index is damaged and is built again", e);
          wanted = true;
        }
      }
    }
    return Optional.empty();
  }

  /** Lets another index serve, or none. */
  @Nullable Index serve(@Nullable Index index) {
    return serving.getAndSet(index);
  }

  /** Whether questions are answered. */
  public boolean answers() {
    return serving.get() != null;
  }

  /** Everything that the journal told a moment ago has been taken in. */
  void caughtUp() {
    caughtUp = System.nanoTime();
  }

  /** Seconds since all that had changed could be found; about half a one where all is well. */
  public double behind() {
    return (System.nanoTime() - caughtUp) / 1e9;
  }

  /** How many entries there are. */
  public int size() {
    Index index = serving.get();
    return index == null ? 0 : index.size();
  }

  /** How far a new index is, from when it is asked for until it serves. */
  public Optional<Progress> progress() {
    boolean asked = wanted; // read first: a wish ends after the building has begun
    Progress now = progress;
    return now == null && asked ? Optional.of(new Progress(0, size())) : Optional.ofNullable(now);
  }

  /** A new index has so many entries. */
  void progress(int done) {
    progress = new Progress(done, size());
  }

  /** Asks for a new index, to be built while this one serves. */
  public void rebuild() {
    wanted = true;
  }

  /** Whether a new index was asked for. */
  boolean wished() {
    return wanted;
  }

  /** A new index is begun as was wished; asking again from now on starts anew. */
  void begun() {
    progress(0);
    wanted = false;
  }

  /** No new index is being built any more. */
  void ended() {
    progress = null;
  }
}
