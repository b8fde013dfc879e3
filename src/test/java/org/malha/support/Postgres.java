package org.malha.support;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL server for the tests, from binaries that come with the build (ADR 0010), in a folder
 * that is thrown away. PostgreSQL refuses to run as root, so as root it runs as {@code nobody}.
 */
public final class Postgres {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  private final Path home;
  private final int port;

  private Postgres(Path home, int port) {
    this.home = home;
    this.port = port;
  }

  /**
   * Unpacks, initialises and starts a server on a free port of the loopback address.
   *
   * @param settings such as {@code work_mem=64MB}
   */
  public static Postgres start(String... settings) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("malha-postgresql-");
    unpack(home.resolve("binaries"));
    var server = new Postgres(home, freePort());
    if (asRoot()) {
      server.run("chown", "-R", "nobody", home.toString());
    }
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    server.runAsOwner(
        server.binary("initdb"),
        "-D",
        server.data(),
        "-U",
        "malha",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C.UTF-8");
    server.runAsOwner(
        server.binary("pg_ctl"),
        "-D",
        server.data(),
        "-w",
        "-l",
        home.resolve("data/log").toString(),
        "-o",
        "-p "
            + server.port
            + " -c listen_addresses=127.0.0.1 -k "
            + home
            + "/data"
            + Stream.of(settings).map(setting -> " -c " + setting).collect(Collectors.joining()),
        "start");
    return server;
  }

  /** A new, empty database. */
  public String database(String name) throws IOException, InterruptedException {
    try (var connection = java.sql.DriverManager.getConnection(url("postgres"), "malha", "");
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (java.sql.SQLException e) {
      throw new IOException(e);
    }
    return url(name);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Stops the server and deletes its folder. */
  public void stop() throws IOException, InterruptedException {
    runAsOwner(binary("pg_ctl"), "-D", data(), "-m", "immediate", "stop");
    run("rm", "-rf", home.toString());
  }

  private String binary(String name) {
    return home.resolve("binaries/bin").resolve(name).toString();
  }

  private String data() {
    return home.resolve("data").toString();
  }

  private void runAsOwner(String... command) throws IOException, InterruptedException {
    var whole = new ArrayList<String>();
    if (asRoot()) {
      whole.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
    }
    whole.addAll(List.of(command));
    run(whole.toArray(String[]::new));
  }

  private void run(String... command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("malha-postgresql-", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + ": " + Files.readString(log));
    }
    Files.delete(log);
  }

  /** Whether this process may install what it needs. */
  public static boolean asRoot() {
    return System.getProperty("user.name").equals("root");
  }

  /** A port that nobody listens on just now. */
  public static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void unpack(Path folder) throws IOException {
    try (InputStream packed = Postgres.class.getResourceAsStream(ARCHIVE)) {
      if (packed == null) {
        throw new IOException(
            "The tests need PostgreSQL binaries for this machine; they come for Linux on x86-64 only.");
      }
      var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(target.getParent());
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(tar, target);
          boolean runs = (entry.getMode() & 0100) != 0;
          Set<java.nio.file.attribute.PosixFilePermission> may =
              PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--");
          Files.setPosixFilePermissions(target, may);
        }
      }
    }
  }
}
