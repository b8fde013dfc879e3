package org.malha.documents;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text out of a file: DOCX, DOC, ODT, RTF, TXT, PDF, and pictures of text where tesseract
 * is installed. What is read is told to whoever asked and to nobody else; nothing stays behind.
 */
@ApplicationScoped
public class Extraction {
  /** The largest file that is read, in bytes. */
  public static final int LARGEST = 10 << 20;

  private static final Logger LOG = Logger.getLogger("org.malha.documents");
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final int TRIES = 2;
  private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

  private final Caps caps;
  private final Semaphore places;
  private final Path memory;
  private @Nullable Program program;
  private @Nullable String languages;
  private @Nullable MemoryFolder folder;

  /** With the usual caps. */
  public Extraction() {
    this(Caps.USUAL, null, MEMORY, null);
  }

  Extraction(Caps caps, @Nullable Program program, Path memory, @Nullable String languages) {
    this.caps = caps;
    this.places = new Semaphore(caps.atOnce(), true);
    this.program = program;
    this.memory = memory;
    this.languages = languages;
  }

  /**
   * Reads a file; waits some seconds where others are being read.
   *
   * @param fileName of which only the ending counts, and that only where the content does not say
   *     what it is
   * @param mostCharacters that the text may have, in UTF-16 units; more is {@link Why#TOO_LONG}
   */
  public Reading read(byte[] document, String fileName, int mostCharacters) {
    if (document.length == 0) {
      return new Refused(Why.EMPTY);
    }
    if (document.length > LARGEST) {
      return new Refused(Why.TOO_LARGE);
    }
    try {
      if (!places.tryAcquire(caps.queue().toMillis(), TimeUnit.MILLISECONDS)) {
        return new Refused(Why.BUSY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Refused(Why.BUSY);
    }
    try {
      prepare();
      return told(tried(new Pipe.Task(ending(fileName), mostCharacters, languages(), document)));
    } finally {
      places.release();
    }
  }

  /** Whether every place is taken. */
  boolean reading() {
    return places.availablePermits() == 0;
  }

  /** Where files are while they are read, if there is such a place. */
  synchronized Optional<Path> place() {
    return Optional.ofNullable(folder).map(MemoryFolder::path);
  }

  /** What a file is called may say who it is about; only what follows the last dot is looked at. */
  static String ending(String fileName) {
    Matcher ending = ENDING.matcher(fileName.strip());
    return ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static Reading told(Reading reading) {
    if (reading instanceof Refused refused) {
      LOG.fine(() -> "A file was not read: " + refused.why());
    }
    return reading;
  }

  private Reading tried(Pipe.Task task) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Optional<Reading> reading = once(task);
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    LOG.info("A file was given up: the program that reads broke twice");
    return new Refused(Why.GAVE_UP);
  }

  private Optional<Reading> once(Pipe.Task task) {
    Path temporary = memory.resolve(UUID.randomUUID().toString()); // which is not there
    try {
      temporary = fresh().orElse(temporary);
      return ReaderProcess.read(
          Objects.requireNonNull(program),
          task,
          caps.megabytes(),
          task.languages().isEmpty() ? caps.patience() : caps.patienceForPictures(),
          temporary);
    } catch (IOException e) {
      return Optional.empty();
    } finally {
      MemoryFolder.wipe(temporary);
    }
  }

  private synchronized Optional<Path> fresh() throws IOException {
    return folder == null ? Optional.empty() : Optional.of(folder.fresh());
  }

  /** Looks each time: whoever tidies the machine may have taken the folder away. */
  private synchronized void prepare() {
    if (program == null) {
      program = Program.ours();
    }
    if (folder == null || !Files.isDirectory(folder.path())) {
      folder = MemoryFolder.in(memory).orElse(null);
    }
  }

  /** None without a place in memory: a picture is never written to a disk. */
  private synchronized String languages() {
    if (languages == null) {
      languages = folder == null ? "" : InstalledOcr.languages();
    }
    return languages;
  }

  @PreDestroy
  synchronized void close() {
    if (folder != null) {
      folder.close();
      folder = null;
    }
  }
}
