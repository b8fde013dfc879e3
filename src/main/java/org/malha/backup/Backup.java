package org.malha.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes everything that a portal holds: all tables as they were at one moment, while people go on
 * writing, then the uploaded files.
 */
final class Backup {
  /** Of the file; a later one may not be readable by this release. */
  static final String FORMAT = "1";

  private final Connection connection;
  private final Engine engine;
  private final Packing bag;

  private Backup(Connection connection, Packing bag) throws SQLException {
    this.connection = connection;
    this.engine = Engine.of(connection);
    this.bag = bag;
  }

  /**
   * Writes one.
   *
   * @param connection to the database, used for nothing else, and to be closed afterwards
   * @param files the folder of uploaded files; need not be there
   */
  static void write(Connection connection, Path files, Instant now, OutputStream out)
      throws SQLException, IOException {
    var bag = new Packing(out);
    bag.tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    bag.tag(
        "bag-info.txt",
        "External-Description: Backup of a Malha portal\nBagging-Date: %s\nMalha-Format: %s\n"
            .formatted(now.toString().substring(0, 10), FORMAT));
    var backup = new Backup(connection, bag);
    backup.tables();
    // After the tables: every file that a row speaks of was there before the row.
    backup.files(files);
    bag.end();
  }

  private void tables() throws SQLException, IOException {
    engine.holdStill(connection);
    sheet(
        "journal", List.of("rows", "last", "at"), List.of(JournalPosition.in(connection).cells()));
    Map<String, Long> counts = new TreeMap<>();
    for (String table : engine.tables(connection)) {
      bag.payload(
          "tables/" + table + ".tsv",
          out -> counts.put(table, new Rows(connection, table).writeTo(out)));
    }
    sheet("tables", List.of("table", "rows"), pairs(counts));
    sheet("schema", List.of("version", "script", "checksum"), migrations());
    // Last: a sequence may be ahead of its table, never behind.
    SortedMap<String, Long> sequences = engine.sequences(connection);
    sheet("sequences", List.of("sequence", "next"), pairs(sequences));
    connection.rollback();
  }

  private List<List<String>> migrations() throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select version, script, checksum from flyway_schema_history
                where success and version is not null order by installed_rank
                """)) {
      var migrations = new ArrayList<List<String>>();
      while (rows.next()) {
        migrations.add(new Migration(rows.getString(1), rows.getString(2), rows.getInt(3)).cells());
      }
      return migrations;
    }
  }

  private static List<List<String>> pairs(Map<String, Long> numbers) {
    return numbers.entrySet().stream()
        .map(one -> List.of(one.getKey(), String.valueOf(one.getValue())))
        .toList();
  }

  private void sheet(String name, List<String> head, List<List<String>> lines)
      throws SQLException, IOException {
    var text = new StringBuilder(Cells.line(head)).append('\n');
    lines.forEach(line -> text.append(Cells.line(line)).append('\n'));
    bag.payload(
        "about/" + name + ".tsv",
        out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private void files(Path folder) throws SQLException, IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> inside = Files.walk(folder)) {
      all = inside.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : all) {
      if (!Files.exists(file)) {
        continue; // somebody's file was erased meanwhile
      }
      String name = folder.relativize(file).toString().replace('\\', '/');
      bag.payload("files/" + name, out -> Files.copy(file, out));
    }
  }
}
