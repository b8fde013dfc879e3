package org.malha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {
  @TempDir Path folder;
  private Path cache;

  @BeforeEach
  void cache() {
    cache = folder.resolve("not/there/yet");
  }

  private Path jar(String page) throws IOException {
    var war = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(war)) {
      put(zip, "WEB-INF/page", page.getBytes(StandardCharsets.UTF_8));
      put(zip, "WEB-INF/lib/finder.jar", JarsMade.of(Map.of("finder", "6")));
    }
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.malha.start.Start");
    Path jar = folder.resolve("malha.jar");
    try (var zip = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      put(zip, "MICRO-INF/runtime/b.jar", JarsMade.of(Map.of("b", "1")));
      put(zip, "MICRO-INF/runtime/a.jar", JarsMade.of(Map.of("a", "3")));
      put(zip, "MICRO-INF/domain/domain.xml", new byte[] {4});
      put(zip, "MICRO-INF/deploy/ROOT.war", war.toByteArray());
      put(zip, "org/malha/start/Start.class", new byte[] {5});
    }
    return jar;
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(0); // or the same content would not be the same
    zip.putNextEntry(entry);
    zip.write(content);
  }

  @Test
  void theSmallJarNamesServerAndLibrariesAsItsClassPath() throws IOException {
    Unpacked unpacked = Unpacked.of(jar("one"), cache);
    assertEquals("one", Files.readString(unpacked.application().resolve("WEB-INF/page")));
    assertFalse(Files.exists(unpacked.folder().resolve("runtime")), "only needed to make the one");
    assertFalse(Files.exists(unpacked.application().resolve("WEB-INF/lib")));
    try (var launcher = new JarFile(unpacked.launcher().toFile())) {
      Attributes said = launcher.getManifest().getMainAttributes();
      assertEquals("server.jar libraries/finder.jar", said.getValue(Attributes.Name.CLASS_PATH));
      assertEquals("org.malha.start.Start", said.getValue(Attributes.Name.MAIN_CLASS));
      assertTrue(launcher.getEntry("MICRO-INF/domain/domain.xml") != null);
      assertNull(launcher.getEntry("MICRO-INF/deploy/ROOT.war"));
      assertNull(launcher.getEntry("MICRO-INF/runtime/a.jar"));
    }
    try (var server = new JarFile(unpacked.folder().resolve("server.jar").toFile())) {
      assertTrue(server.getEntry("a") != null && server.getEntry("b") != null);
    }
  }

  @Test
  void theSameContentIsUnpackedOnceAndOtherContentBesideIt() throws IOException {
    Path first = Unpacked.of(jar("one"), cache).folder();
    Path marked = Files.createFile(first.resolve("mark"));
    assertEquals(first, Unpacked.of(jar("one"), cache).folder());
    assertTrue(Files.exists(marked));
    assertNotEquals(first, Unpacked.of(jar("two"), cache).folder());
  }

  @Test
  void whatIsMissingOrCutIsUnpackedAgain() throws IOException {
    Path jar = jar("one");
    Unpacked unpacked = Unpacked.of(jar, cache);
    Files.delete(unpacked.application().resolve("WEB-INF/page"));
    Unpacked.of(jar, cache);
    assertEquals("one", Files.readString(unpacked.application().resolve("WEB-INF/page")));
    Files.write(unpacked.launcher(), new byte[10]);
    Unpacked.of(jar, cache);
    assertNotEquals(10, Files.size(unpacked.launcher()));
  }

  /** What a process of its own does in the next test. */
  public static void main(String[] args) throws IOException {
    Unpacked.of(Path.of(args[0]), Path.of(args[1]));
  }

  @Test
  void twoAtOnceMakeOne() throws IOException, InterruptedException {
    Path jar = jar("one");
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            String.join(File.pathSeparator, classes(Unpacked.class), classes(UnpackedTest.class)),
            UnpackedTest.class.getName(),
            jar.toString(),
            cache.toString());
    Process one = new ProcessBuilder(command).inheritIO().start();
    Process other = new ProcessBuilder(command).inheritIO().start();
    assertEquals(0, one.waitFor());
    assertEquals(0, other.waitFor());
    try (Stream<Path> there = Files.list(cache)) {
      assertEquals(1, there.filter(Files::isDirectory).count());
    }
  }

  private static String classes(Class<?> of) {
    return of.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  @Test
  void whatNobodyUsedForADayIsTakenAway() throws IOException {
    Unpacked old = Unpacked.of(jar("old"), cache);
    Unpacked recent = Unpacked.of(jar("recent"), cache);
    Unpacked mine = Unpacked.of(jar("mine"), cache);
    var longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
    Files.setLastModifiedTime(old.folder(), longAgo);
    Files.setLastModifiedTime(mine.folder(), longAgo);
    mine.tidy();
    assertFalse(Files.exists(old.folder()));
    assertTrue(Files.exists(recent.folder()));
    assertTrue(Files.exists(mine.folder()));
  }
}
