package org.malha.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import org.malha.database.Databases;
import org.malha.start.Settings;

/** Makes a backup file that only its owner can read, and that is there whole or not at all. */
final class Making {
  private final Settings settings;
  private final boolean running;

  Making(Settings settings, boolean running) {
    this.settings = settings;
    this.running = running;
  }

  /**
   * Writes, reads it again, and only then gives it its name.
   *
   * @return what to tell
   */
  String into(Path file) throws IOException, SQLException {
    if (Files.exists(file)) {
      throw new NotDone("«" + file + "» is there already. Give a name that is not taken.");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NotDone("There is no folder «" + folder + "».");
    }
    Path part = Files.createTempFile(folder, ".malha-", ".part"); // 0600 from the beginning
    var hook = new Thread(() -> part.toFile().delete());
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      write(part);
      String told = "Written: " + described(part, file);
      Files.move(part, file);
      return told;
    } finally {
      Files.deleteIfExists(part);
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  private void write(Path part) throws IOException, SQLException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      if (running && settings.database().embedded()) {
        Knock.ask(settings, out);
      } else {
        ask(out);
      }
      out.flush();
      channel.force(true);
    }
  }

  private void ask(OutputStream out) throws IOException, SQLException {
    boolean embedded = settings.database().embedded();
    if (embedded && !Files.exists(settings.data().resolve("malha.mv.db"))) {
      throw new NotDone("MALHA_DATA: there is no database in «" + settings.data() + "».");
    }
    try (Connection connection = Databases.of(settings.database()).getConnection()) {
      Backup.write(connection, settings.files(), Instant.now(), out);
      if (embedded) {
        Engine.execute(connection, "shutdown");
      }
    }
  }

  /** Checks a backup and says what is in it. */
  static String described(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new NotDone("«" + file + "» cannot be read.");
    }
    return described(file, file);
  }

  private static String described(Path file, Path name) throws IOException {
    try (Packed packed = Packed.checked(file)) {
      long rows = packed.tables().values().stream().mapToLong(Long::longValue).sum();
      return """
          «%s»
          %d rows in %d tables, %d files, journal at %d of %s, schema %s
          SHA-256 %s"""
          .formatted(
              name,
              rows,
              packed.tables().size(),
              packed.files().size(),
              packed.journal().last(),
              packed.journal().at(),
              packed.migrations().get(packed.migrations().size() - 1).version(),
              fingerprint(file));
    }
  }

  private static String fingerprint(Path file) throws IOException {
    MessageDigest digest = Packing.sha256();
    try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
