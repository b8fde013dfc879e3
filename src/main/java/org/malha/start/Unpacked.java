package org.malha.start;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What is inside {@code malha.jar}, unpacked once for all starts: the server's own jars as {@link
 * OneJar}, the web application, its libraries, and a small jar that starts them with nothing but
 * Java's own class loader, so that Java can keep an archive of their classes ({@link ClassArchive},
 * ADR 0019). The libraries lie beside the application, or the server would read each of their
 * classes at each start, to see whether one is a part of the application.
 *
 * <p>The folder is named after what is in the jar, appears all at once, and is made again when a
 * file is missing or of another size.
 */
final class Unpacked {
  private static final String RUNTIME = "MICRO-INF/runtime/";
  private static final String WAR = "MICRO-INF/deploy/ROOT.war";
  private static final String LAUNCHER = "launch.jar";
  private static final String SERVER = "server.jar";
  private static final String LIBRARIES = "libraries";
  private static final String LIST = "files";
  private static final String HELD = "held";
  private static final long ROOM = 1_000_000_000; // needs half of it for ever
  private static final Duration KEPT = Duration.ofDays(1);

  /** Kept for the life of the process: a collected lock would be a lock given back. */
  private static final List<FileLock> HOLDING = new ArrayList<>();

  private final Path folder;

  private Unpacked(Path folder) {
    this.folder = folder;
  }

  /** Finds it in a folder that may hold several of them, or makes it there. */
  static Unpacked of(Path jar, Path cache) throws IOException {
    try (var from = new JarFile(jar.toFile())) {
      var unpacked = new Unpacked(cache.toAbsolutePath().normalize().resolve(name(from)));
      if (unpacked.whole()) {
        unpacked.touch();
      } else {
        unpacked.make(from);
      }
      return unpacked;
    }
  }

  /** The one at this place, without looking whether it is whole. */
  static Unpacked at(Path folder) {
    return new Unpacked(folder);
  }

  Path folder() {
    return folder;
  }

  /** That of the content, as {@link #name(JarFile)} says it. */
  String name() {
    return folder.getFileName().toString();
  }

  Path launcher() {
    return folder.resolve(LAUNCHER);
  }

  Path application() {
    return folder.resolve("ROOT");
  }

  /** Sizes and check sums of all that is packed: the same name means the same content. */
  static String name(JarFile jar) {
    var content = new StringBuilder();
    jar.stream()
        .forEach(
            e -> content.append(e.getName()).append(e.getCrc()).append('/').append(e.getSize()));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean whole() {
    try (Stream<String> lines = Files.lines(folder.resolve(LIST))) {
      return lines.allMatch(
          line -> {
            int blank = line.indexOf(' ');
            File file = folder.resolve(line.substring(blank + 1)).toFile();
            return file.length() == Long.parseLong(line.substring(0, blank)) && file.isFile();
          });
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private void touch() {
    try {
      Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // read-only: then nobody tidies here either
    }
  }

  /** Only one process at a time, and none that another has made meanwhile. */
  private void make(JarFile from) throws IOException {
    Files.createDirectories(folder.getParent());
    try (var channel =
            FileChannel.open(
                folder.resolveSibling(name() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      if (held.isValid() && !whole()) {
        makeAlone(from);
      }
    }
  }

  private void makeAlone(JarFile from) throws IOException {
    if (folder.getParent().toFile().getUsableSpace() < ROOM) {
      throw new IOException("the disk is for what people write");
    }
    Path fresh = Files.createTempDirectory(folder.getParent(), "new-");
    try {
      unpack(from, fresh);
      if (Files.exists(folder)) {
        Files.move(folder, Files.createTempDirectory(folder.getParent(), "old-").resolve("it"));
      }
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      DataFolder.delete(fresh);
    }
  }

  private static void unpack(JarFile from, Path to) throws IOException {
    for (JarEntry entry : from.stream().filter(e -> e.getName().startsWith(RUNTIME)).toList()) {
      try (InputStream in = from.getInputStream(entry)) {
        take(in, entry, "runtime/" + entry.getName().substring(RUNTIME.length()), to);
      }
    }
    try (var war = new ZipInputStream(from.getInputStream(from.getEntry(WAR)))) {
      for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
        take(war, entry, "ROOT/" + entry.getName(), to);
      }
    }
    beside(to);
    server(to);
    launcher(from, to);
    Files.createFile(to.resolve(HELD));
    list(to);
  }

  private static void take(InputStream in, ZipEntry entry, String name, Path to)
      throws IOException {
    Path target = to.resolve(name).normalize();
    if (!target.startsWith(to)) {
      throw new IOException(name);
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(in, target);
    }
  }

  /**
   * Everything else that is in the jar, with the server and the libraries as its class path and the
   * server's resource adapters as resources.
   */
  private static void launcher(JarFile from, Path to) throws IOException {
    var manifest = new Manifest(from.getManifest());
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath(to));
    try (var out = new JarOutputStream(Files.newOutputStream(to.resolve(LAUNCHER)), manifest)) {
      for (JarEntry entry : from.stream().filter(Unpacked::launches).toList()) {
        String name = entry.getName();
        out.putNextEntry(new ZipEntry(isAdapter(name) ? name.substring(RUNTIME.length()) : name));
        try (InputStream in = from.getInputStream(entry)) {
          in.transferTo(out);
        }
      }
    }
  }

  private static boolean launches(JarEntry entry) {
    String name = entry.getName();
    return isAdapter(name)
        || !(name.equals(JarFile.MANIFEST_NAME) || name.equals(WAR) || name.startsWith(RUNTIME));
  }

  private static boolean isAdapter(String name) {
    return name.startsWith(RUNTIME) && name.endsWith(".rar");
  }

  private static void beside(Path to) throws IOException {
    Path inside = to.resolve("ROOT/WEB-INF/lib");
    if (Files.exists(inside)) {
      Files.move(inside, to.resolve(LIBRARIES));
    } else {
      Files.createDirectory(to.resolve(LIBRARIES));
    }
  }

  /** The server's jars become one. */
  private static void server(Path to) throws IOException {
    Path runtime = to.resolve("runtime");
    try (var one = new OneJar(to.resolve(SERVER))) {
      for (Path jar : jars(runtime)) {
        one.add(jar);
      }
    }
    DataFolder.delete(runtime);
  }

  private static String classPath(Path to) throws IOException {
    return Stream.concat(
            Stream.of(SERVER),
            jars(to.resolve(LIBRARIES)).stream().map(jar -> LIBRARIES + "/" + jar.getFileName()))
        .collect(Collectors.joining(" "));
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static void list(Path to) throws IOException {
    var lines = new ArrayList<String>();
    try (Stream<Path> all = Files.walk(to)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        lines.add(Files.size(file) + " " + to.relativize(file).toString().replace('\\', '/'));
      }
    }
    Files.write(to.resolve(LIST), lines);
  }

  /** Keeps others from tidying this one away, until the process ends. */
  void hold() {
    try {
      HOLDING.add(FileChannel.open(folder.resolve(HELD)).tryLock(0, Long.MAX_VALUE, true));
    } catch (IOException e) {
      // then it must not have been started for a day to be taken away
    }
  }

  /** Takes away what other releases left beside this one and nobody has used for a day. */
  void tidy() {
    Instant oldest = Instant.now().minus(KEPT);
    try (Stream<Path> beside = Files.list(folder.getParent())) {
      for (Path other : beside.filter(path -> !path.equals(folder)).toList()) {
        if (Files.getLastModifiedTime(other).toInstant().isBefore(oldest) && !held(other)) {
          DataFolder.delete(other);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // only room on the disk
    }
  }

  private static boolean held(Path other) throws IOException {
    Path held = other.resolve(HELD);
    if (!Files.exists(held)) {
      return false;
    }
    try (var channel = FileChannel.open(held, StandardOpenOption.WRITE)) {
      return channel.tryLock() == null;
    }
  }
}
