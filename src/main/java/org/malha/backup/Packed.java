package org.malha.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup that was made, to be checked and read. Whoever reads it has checked it first. */
final class Packed implements AutoCloseable {
  private static final String TABLES = Packing.PAYLOAD + "tables/";
  private static final String FILES = Packing.PAYLOAD + "files/";

  private final ZipFile zip;

  private Packed(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens and checks all of it: hash of every part, rows of every table, position of the journal.
   *
   * @throws NotDone when anything is missing, too much or other than it was
   */
  static Packed checked(Path file) throws IOException {
    Packed packed = open(file);
    try {
      packed.check();
      return packed;
    } catch (ZipException | UncheckedIOException | java.io.EOFException e) {
      packed.close();
      throw damaged("is damaged");
    } catch (IOException | RuntimeException e) {
      packed.close();
      throw e;
    }
  }

  private static Packed open(Path file) throws IOException {
    try {
      return new Packed(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
    } catch (ZipException e) {
      throw damaged("is not a whole backup");
    }
  }

  private static NotDone damaged(String how) {
    return new NotDone("The file " + how + ". Nothing was changed.");
  }

  private void check() throws IOException {
    Set<String> names = names();
    if (!names.contains(Packing.TAG_MANIFEST) || !names.contains(Packing.MANIFEST)) {
      throw damaged("is no backup of Malha, or not a whole one");
    }
    String format = format();
    if (!format.equals(Backup.FORMAT)) {
      throw new NotDone("The file is of format " + format + ", which a newer Malha writes.");
    }
    var expected = new TreeSet<>(Set.of(Packing.TAG_MANIFEST));
    for (String manifest : List.of(Packing.TAG_MANIFEST, Packing.MANIFEST)) {
      expected.addAll(checkHashes(manifest));
    }
    if (!expected.equals(names)) {
      throw damaged("has parts that are not in its list");
    }
    checkCounts();
  }

  private Set<String> names() {
    var names = new HashSet<String>();
    for (ZipEntry entry : zip.stream().toList()) {
      String name = entry.getName();
      boolean inside = name.startsWith(Packing.BAG) && !List.of(name.split("/")).contains("..");
      if (!inside || !names.add(name.substring(Packing.BAG.length()))) {
        throw damaged("has parts that do not belong there");
      }
    }
    return names;
  }

  private String format() throws IOException {
    return new String(bytes("bag-info.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("Malha-Format: "))
        .map(line -> line.substring(14).strip())
        .findFirst()
        .orElse("?");
  }

  private Set<String> checkHashes(String manifest) throws IOException {
    var names = new TreeSet<String>();
    for (String line : new String(bytes(manifest), StandardCharsets.UTF_8).split("\n")) {
      if (line.length() < 67) {
        throw damaged("is damaged in its list");
      }
      String name = line.substring(66);
      if (!hash(name).equals(line.substring(0, 64))) {
        throw damaged("is damaged: «" + name + "» is not what was written");
      }
      names.add(name);
    }
    return names;
  }

  private String hash(String name) throws IOException {
    MessageDigest digest = Packing.sha256();
    try (var in = new DigestInputStream(part(name), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private void checkCounts() throws IOException {
    for (Map.Entry<String, Long> table : tables().entrySet()) {
      long lines;
      try (BufferedReader reader = rows(table.getKey())) {
        lines = reader.lines().count() - 1;
      }
      if (lines != table.getValue()) {
        throw damaged("is damaged: table «" + table.getKey() + "» has other rows than it says");
      }
    }
    if (journal().rows() != tables().getOrDefault("journal", -1L)) {
      throw damaged("is damaged: the journal is not where it says");
    }
  }

  /** How many rows each table has. */
  Map<String, Long> tables() throws IOException {
    return numbers("tables");
  }

  /** The number that each sequence gives next. */
  Map<String, Long> sequences() throws IOException {
    return numbers("sequences");
  }

  List<Migration> migrations() throws IOException {
    return sheet("schema").stream().map(Migration::of).toList();
  }

  JournalPosition journal() throws IOException {
    return JournalPosition.of(sheet("journal").get(0));
  }

  /** A table, line by line; the first names its columns. */
  BufferedReader rows(String table) throws IOException {
    return reader(TABLES + table + ".tsv");
  }

  /** Names of the uploaded files, as paths below their folder. */
  List<String> files() {
    return zip.stream()
        .map(entry -> entry.getName().substring(Packing.BAG.length()))
        .filter(name -> name.startsWith(FILES))
        .map(name -> name.substring(FILES.length()))
        .toList();
  }

  InputStream file(String name) throws IOException {
    return part(FILES + name);
  }

  private Map<String, Long> numbers(String sheet) throws IOException {
    var numbers = new TreeMap<String, Long>();
    for (List<@Nullable String> cells : sheet(sheet)) {
      numbers.put(cell(cells, 0), Long.parseLong(cell(cells, 1)));
    }
    return numbers;
  }

  private List<List<@Nullable String>> sheet(String name) throws IOException {
    try (BufferedReader reader = reader(Packing.PAYLOAD + "about/" + name + ".tsv")) {
      var lines = new ArrayList<List<@Nullable String>>();
      line(reader);
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(Cells.of(line));
      }
      return lines;
    }
  }

  private BufferedReader reader(String name) throws IOException {
    return new BufferedReader(new InputStreamReader(part(name), StandardCharsets.UTF_8));
  }

  private byte[] bytes(String name) throws IOException {
    try (InputStream in = part(name)) {
      return in.readAllBytes();
    }
  }

  private InputStream part(String name) throws IOException {
    @Nullable ZipEntry entry = zip.getEntry(Packing.BAG + name);
    @Nullable InputStream in = entry == null ? null : zip.getInputStream(entry);
    if (in == null) {
      throw damaged("is damaged: «" + name + "» is missing");
    }
    return in;
  }

  /** The first line, which must be there. */
  static String line(BufferedReader reader) throws IOException {
    @Nullable String line = reader.readLine();
    if (line == null) {
      throw damaged("is damaged: a table has no first line");
    }
    return line;
  }

  /** A cell that must be there. */
  static String cell(List<@Nullable String> cells, int i) {
    @Nullable String cell = i < cells.size() ? cells.get(i) : null;
    if (cell == null) {
      throw damaged("is damaged: a line is too short");
    }
    return cell;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
