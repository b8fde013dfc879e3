package org.malha.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malha.database.Databases;
import org.malha.start.Settings;

/** Makes a portal of a backup where none is yet: files and database, both or neither. */
final class Filling {
  private static final String DATABASE = "malha.mv.db";

  private final Settings settings;
  private final Path scratch;
  private final List<Path> made = new ArrayList<>();

  Filling(Settings settings) {
    this.settings = settings;
    this.scratch = settings.data().resolve("restoring");
  }

  /**
   * Does it all, or nothing.
   *
   * @return what to tell
   */
  String from(Path file) throws IOException, SQLException {
    if (!Files.isReadable(file)) {
      throw new NotDone("«" + file + "» cannot be read.");
    }
    requireEmpty();
    try (Packed backup = Packed.checked(file)) {
      clear(scratch); // of one that was killed
      Files.createDirectories(scratch);
      files(backup);
      database(backup);
      Files.deleteIfExists(settings.index().resolve("current"));
      return "Restored from " + Making.described(file) + "\nThe portal can be started.";
    } catch (IOException | SQLException | RuntimeException e) {
      undo();
      throw e;
    } finally {
      clear(scratch);
    }
  }

  private void requireEmpty() throws IOException {
    if (settings.database().embedded() && Files.exists(settings.data().resolve(DATABASE))) {
      throw new NotDone(
          "MALHA_DATA: «"
              + settings.data()
              + "» has a database already. A backup is restored into an empty folder only.");
    }
    if (Files.isDirectory(settings.files())) {
      try (Stream<Path> inside = Files.list(settings.files())) {
        if (inside.findAny().isPresent()) {
          throw new NotDone("MALHA_FILES: «" + settings.files() + "» is not empty.");
        }
      }
    }
  }

  private void files(Packed backup) throws IOException {
    Path folder = settings.files();
    for (String name : backup.files()) {
      Path target = folder.resolve(name).normalize();
      if (!target.startsWith(folder.normalize())) {
        throw new NotDone("The backup has a file that does not belong there.");
      }
      createFolders(target.getParent());
      try (InputStream in = backup.file(name)) {
        made.add(target);
        Files.copy(in, target);
      }
    }
  }

  private void createFolders(@Nullable Path folder) throws IOException {
    if (folder != null && !Files.isDirectory(folder)) {
      createFolders(folder.getParent());
      Files.createDirectory(folder);
      made.add(folder);
    }
  }

  private void database(Packed backup) throws IOException, SQLException {
    if (!settings.database().embedded()) {
      new Restore(Databases.of(settings.database()), backup).into(scratch, Instant.now());
      return;
    }
    // Beside its place until it is whole: a portal must never find half of one.
    var beside = Databases.of(Settings.read(this::besides).database());
    try (Connection kept = beside.getConnection()) {
      new Restore(beside, backup).into(scratch, Instant.now());
      Engine.execute(kept, "shutdown");
    }
    Files.move(scratch.resolve(DATABASE), settings.data().resolve(DATABASE));
  }

  private String besides(String name) {
    return name.equals("MALHA_DATA") ? scratch.toString() : System.getProperty(name, "");
  }

  private void undo() throws IOException {
    Collections.reverse(made);
    for (Path one : made) {
      Files.deleteIfExists(one);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.sorted(Comparator.reverseOrder()).forEach(Filling::delete);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
