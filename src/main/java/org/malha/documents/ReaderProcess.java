package org.malha.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One process for one file. It is killed, with whatever it started, when its time is up and in any
 * case at the end, so nothing of a file outlives the answer.
 */
final class ReaderProcess {
  /** Java's own word for having run out of memory. */
  private static final int OUT_OF_MEMORY = 3;

  private static final int LAST_WORDS_SECONDS = 2;

  private final Process process;
  private volatile boolean late;

  private ReaderProcess(Process process) {
    this.process = process;
  }

  /**
   * Has a file read.
   *
   * @return nothing where the program broke
   * @throws IOException when it could not be started
   */
  static Optional<Reading> read(
      Program program, Pipe.Task task, int megabytes, Duration patience, Path temporary)
      throws IOException {
    var reader = new ReaderProcess(program.start(megabytes, temporary));
    var clock = new Thread(() -> reader.watch(patience), "malha-reader-clock");
    clock.setDaemon(true);
    clock.start();
    try {
      return reader.ask(task);
    } finally {
      reader.kill();
    }
  }

  private void watch(Duration patience) {
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        late = true;
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Reading> ask(Pipe.Task task) {
    try (OutputStream to = process.getOutputStream();
        InputStream from = new BufferedInputStream(process.getInputStream())) {
      Pipe.send(task, to);
      return Optional.of(Pipe.answer(from, task.mostCharacters()));
    } catch (IOException e) {
      return late ? Optional.of(new Refused(Why.TOO_SLOW)) : afterBreaking();
    }
  }

  private Optional<Reading> afterBreaking() {
    try {
      if (process.waitFor(LAST_WORDS_SECONDS, TimeUnit.SECONDS)
          && process.exitValue() == OUT_OF_MEMORY) {
        return Optional.of(new Refused(Why.TOO_LARGE));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private void kill() {
    List<ProcessHandle> its = process.descendants().toList();
    process.destroyForcibly();
    its.forEach(ProcessHandle::destroyForcibly);
    try {
      process.waitFor(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
