package org.malha.start;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * Many jars as one, for a class path. Java asks the jars of a class path one after the other, and
 * most of what a start looks for is not in most of 300 jars (ADR 0019).
 *
 * <p>Of a name that is in several jars the first one stays, as it would be found on a class path;
 * what is read from all of them (providers, and the services of HK2) is put together. Of what is
 * there for several versions of Java, that for the running one stays. Nothing is compressed: it is
 * read more often than written.
 */
final class OneJar implements Closeable {
  /** Read from every jar that has it, line by line. */
  private static final Pattern JOINED = Pattern.compile("META-INF/(services|hk2-locator)/[^/]+");

  /** Only true of the jar that it came from. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "META-INF/(MANIFEST\\.MF|INDEX\\.LIST|[^/]+\\.(SF|RSA|DSA)|versions/.*|maven/.*)|.*module-info\\.class");

  private final JarOutputStream out;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, ByteArrayOutputStream> joined = new LinkedHashMap<>();

  /** Begins it; an empty manifest is all that is in it. */
  OneJar(Path target) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    out = new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(target)), manifest);
  }

  /** Adds what is in a jar and was in none before. */
  void add(Path jar) throws IOException {
    try (var from = new JarFile(jar.toFile(), false, JarFile.OPEN_READ, JarFile.runtimeVersion())) {
      for (JarEntry entry : from.versionedStream().toList()) {
        try (InputStream in = from.getInputStream(entry)) {
          add(entry.getName(), in);
        }
      }
    }
  }

  private void add(String name, InputStream in) throws IOException {
    if (LEFT_OUT.matcher(name).matches()) {
      return;
    }
    if (JOINED.matcher(name).matches()) {
      ByteArrayOutputStream all = joined.computeIfAbsent(name, n -> new ByteArrayOutputStream());
      in.transferTo(all);
      all.write('\n');
    } else if (taken.add(name)) {
      put(name, in.readAllBytes());
    }
  }

  private void put(String name, byte[] content) throws IOException {
    var sum = new CRC32();
    sum.update(content);
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    entry.setTime(0);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      for (var each : joined.entrySet()) {
        put(each.getKey(), each.getValue().toByteArray());
      }
    }
  }
}
