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
  private Tail.@Nullable Position position;

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
        recover(e);
      }
    }
    close();
  }

  private void step(IndexFolder folder) throws IOException {
    if (position == null) {
      resume(folder);
    }
    if (position == null || shelf.takeWish()) {
      rebuild(folder);
    }
    if (position != null && tail.follow(position)) {
      shelf.rebuild();
    }
  }

  private void resume(IndexFolder folder) throws IOException {
    Optional<Path> built = folder.current();
    if (built.isEmpty()) {
      return;
    }
    @Nullable Index index = null;
    try {
      index = Index.open(built.get());
      index.check();
      position = tail.resumed(index).orElse(null);
    } catch (IOException | RuntimeException e) {
      if (Damage.elsewhere(e)) {
        throw e;
      }
      LOG.log(Level.WARNING, "The search index cannot be used and is built again", e);
    }
    if (position != null && index != null) {
      readAgain(index);
      shelf.serve(index);
    } else if (index != null) {
      index.close();
    }
  }

  /** What the journal does not tell of may have come with a new release. */
  private void readAgain(Index index) throws IOException {
    for (String kind : sources.unjournalled()) {
      index.removeKind(kind);
      sources.all(kind, index::put);
    }
    index.learn(sources.things());
    index.show();
  }

  private void rebuild(IndexFolder folder) throws IOException {
    Optional<Path> old = folder.current();
    Path built = folder.begin();
    Index index = Index.open(built);
    Tail.Position next = tail.beginning(index);
    try {
      fill(index);
      if (stopping) {
        index.close();
        return;
      }
      tail.follow(next);
      index.learn(sources.things());
      index.show();
      tail.commit(next);
      folder.serve(built);
    } catch (IOException | RuntimeException e) {
      index.close();
      throw e;
    } finally {
      shelf.progress(null);
    }
    @Nullable Index before = position == null ? null : position.index();
    position = next;
    shelf.serve(index);
    if (before != null) {
      before.close();
    }
    if (old.isPresent()) {
      folder.delete(old.get());
    }
    LOG.log(Level.INFO, "The search index was built with {0} entries", index.size());
  }

  private void fill(Index index) throws IOException {
    for (String kind : sources.kinds()) {
      sources.all(
          kind,
          entries -> {
            index.add(entries);
            shelf.progress(new Shelf.Progress(index.size(), kind));
            if (stopping) {
              throw new IOException("The portal is stopping");
            }
            if (position != null) {
              tail.follow(position); // what serves goes on being up to date
            }
          });
    }
  }

  private void recover(Exception e) {
    if (stopping) {
      return;
    }
    if (Damage.elsewhere(e)) {
      LOG.log(Level.SEVERE, "MALHA_INDEX: another process uses «" + settings.index() + "»");
    } else {
      LOG.log(Level.WARNING, "The search index could not be kept up to date", e);
    }
    if (Damage.is(e)) {
      close();
      shelf.rebuild();
    }
    wake.await(PAUSE_MILLIS);
  }

  private void close() {
    Tail.@Nullable Position last = position;
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
