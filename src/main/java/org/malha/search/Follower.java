package org.malha.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.malha.start.Settings;

/**
 * Keeps the index of this node up to date for as long as the portal runs, in one thread of its own:
 * opens what is there, builds it where it is missing, damaged or older than the code, and follows
 * the journal, woken by our own changes and looking twice a second for those of other nodes.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Follower {
  private static final Logger LOG = Logger.getLogger(Follower.class.getName());
  private static final long LOOK_EVERY_MILLIS = 500;
  private static final long PAUSE_MILLIS = 5_000;
  private static final long LAST_WORK_MILLIS = 20_000;

  @Resource ManagedThreadFactory threads;
  @Inject Settings settings;
  @Inject Shelf shelf;
  @Inject Sources sources;
  @Inject Tail tail;
  @Inject Wake wake;

  private volatile boolean stopping;
  private @Nullable Thread thread;
  private @Nullable Position position;
  private boolean damaged;
  private boolean waiting;

  @PostConstruct
  void start() {
    thread = threads.newThread(this::work);
    thread.setName("malha-search");
    thread.start();
  }

  @PreDestroy
  void stop() {
    stopping = true;
    wake.up();
    if (thread != null) {
      try {
        // Not interrupted: Lucene's files would be closed under its hands.
        thread.join(LAST_WORK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void work() {
    var folder = new IndexFolder(settings.index());
    while (!stopping) {
      try {
        step(folder);
        wake.await(LOOK_EVERY_MILLIS);
      } catch (IOException | RuntimeException e) {
        recover(e, folder);
      }
    }
    close();
  }

  void step(IndexFolder folder) throws IOException {
    if (position != null && waitsForRoom(folder)) {
      return; // what is there can be searched
    }
    if (position == null && !damaged) {
      resume(folder);
    }
    if (position == null || shelf.wished()) {
      rebuild(folder);
    }
    if (position != null) {
      follow(position);
      shelf.caughtUp();
    }
  }

  /** Whether nothing is written because the disk is full; what is missed stands in the journal. */
  private boolean waitsForRoom(IndexFolder folder) {
    boolean before = waiting;
    waiting = !folder.hasRoom();
    if (waiting != before) {
      LOG.warning(
          waiting
              ? "The disk is full: what is written now is found once there is room"
              : "There is room again for the search index");
    }
    return waiting;
  }

  private void follow(Position followed) throws IOException {
    if (tail.follow(followed)) {
      shelf.rebuild();
    }
  }

  private void resume(IndexFolder folder) throws IOException {
    @Nullable Index index = kept(folder);
    if (index == null) {
      return;
    }
    @Nullable Position next = null;
    try {
      next = tail.resumed(index).orElse(null);
      if (next != null) {
        readAgain(next);
        follow(next);
      }
    } catch (IOException | RuntimeException e) {
      index.close();
      throw e;
    }
    if (next == null) {
      index.close();
      return;
    }
    position = next;
    shelf.serve(index);
  }

  /** The index that was kept, whole. */
  private @Nullable Index kept(IndexFolder folder) throws IOException {
    Optional<Path> built = folder.current();
    if (built.isEmpty()) {
      return null;
    }
    @Nullable Index index = null;
    try {
      index = Index.open(built.get());
      index.check();
      return index;
    } catch (IOException | RuntimeException e) {
      if (Damage.elsewhere(e)) {
        throw e;
      }
      LOG.log(Level.WARNING, "The search index cannot be used and is built again", e);
      if (index != null) {
        index.close();
      }
      return null;
    }
  }

  /** What the journal does not tell of may have come with a new release. */
  private void readAgain(Position next) throws IOException {
    for (String kind : sources.kinds()) {
      if (!next.isOf(kind, sources.edition(kind))) {
        tail.readAgain(kind, next);
      }
    }
    tail.learn(next);
    next.index().show();
  }

  private void rebuild(IndexFolder folder) throws IOException {
    shelf.begun();
    try {
      Optional<Path> old = folder.current();
      Path built = folder.begin();
      Position next = built(built, folder);
      @Nullable Position before = position;
      position = next;
      damaged = false;
      shelf.serve(next.index());
      LOG.log(Level.INFO, "The search index was built with {0} entries", next.index().size());
      clearAway(before, folder, old);
    } catch (IOException | RuntimeException e) {
      shelf.rebuild(); // is wished as before
      throw e;
    } finally {
      shelf.ended();
    }
  }

  private Position built(Path built, IndexFolder folder) throws IOException {
    Index index = Index.open(built);
    try {
      Position next = tail.beginning(index);
      for (String kind : sources.kinds()) {
        tail.fill(kind, next, entries -> meanwhile(index));
      }
      tail.learn(next);
      follow(next);
      index.show();
      tail.commit(next);
      folder.serve(built);
      return next;
    } catch (IOException | RuntimeException e) {
      index.close();
      throw e;
    }
  }

  /** While an index is built, what serves goes on being up to date. */
  private void meanwhile(Index index) throws IOException {
    shelf.progress(index.size());
    if (stopping) {
      throw new IOException("The portal is stopping");
    }
    try {
      if (position != null) {
        follow(position);
      }
    } catch (RuntimeException e) {
      throw new IOException(e); // not the fault of the source that is being read
    }
  }

  /** What is left here is taken away with the next index. */
  private static void clearAway(@Nullable Position before, IndexFolder folder, Optional<Path> old) {
    try {
      if (before != null) {
        before.index().close();
      }
      if (old.isPresent()) {
        folder.delete(old.get());
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "The index before could not be taken away", e);
    }
  }

  private void recover(Exception e, IndexFolder folder) {
    if (stopping) {
      return;
    }
    if (Damage.elsewhere(e)) {
      LOG.log(Level.SEVERE, "MALHA_INDEX: another process uses «" + settings.index() + "»");
    } else {
      LOG.log(Level.WARNING, "The search index could not be kept up to date", e);
    }
    if (Damage.is(e) && !(position != null && waitsForRoom(folder))) {
      damaged = true;
      close();
      shelf.rebuild();
    }
    wake.await(PAUSE_MILLIS);
  }

  void close() {
    @Nullable Position last = position;
    position = null;
    shelf.serve(null);
    if (last != null) {
      try {
        if (stopping) {
          tail.commit(last);
        }
        last.index().close();
      } catch (IOException | RuntimeException e) {
        LOG.log(Level.FINE, "The search index was left as it is", e);
      }
    }
  }
}
