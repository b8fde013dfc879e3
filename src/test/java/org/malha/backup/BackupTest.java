package org.malha.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malha.database.Databases;
import org.malha.start.Settings;

/** A backup of an embedded database that nobody serves, and what is refused as one. */
class BackupTest {
  private static final String FIRST = "20261121.1955";
  private static final String ODD = "tab\there, line\nend\r, \\N, «ção» 🙂";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aPortalWithTwoPeopleAndAFile() throws SQLException, IOException {
    file = folder.resolve("backup.zip");
    portal(here(), "latest");
    Path kept = here().files().resolve("ab/abcdef");
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, "Guia de acolhimento");
  }

  @Test
  void everythingComesBackAsItWas() throws IOException, SQLException {
    new Making(here(), false).into(file);
    new Filling(there()).from(file);
    assertEquals(people(here()), people(there()));
    assertEquals("Guia de acolhimento", Files.readString(there().files().resolve("ab/abcdef")));
    assertEquals(List.of("files", "malha.mv.db"), names(there().data()));
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException, SQLException {
    new Making(here(), false).into(file);
    assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
  }

  @Test
  void newRowsGetNumbersThatNobodyHad() throws IOException, SQLException {
    try (Connection connection = open(here())) {
      Engine.execute(connection, "alter sequence account_ids restart with 4711");
    }
    new Making(here(), false).into(file);
    new Filling(there()).from(file);
    assertEquals(List.of("4711"), asked(there(), "select next value for account_ids"));
  }

  @Test
  void whoeverFollowsTheJournalIsToldToBeginAnew() throws IOException, SQLException {
    new Making(here(), false).into(file);
    new Filling(there()).from(file);
    assertEquals(List.of("everything"), asked(there(), "select kind from journal where id > 5"));
  }

  @Test
  void anOlderDatabaseIsBroughtUpToDateAfterwards() throws IOException, SQLException {
    Settings old = settings("old");
    portal(old, FIRST);
    new Making(old, false).into(file);
    new Filling(there()).from(file);
    assertEquals(people(old), people(there()));
    assertEquals(List.of("0"), asked(there(), "select count(*) from library_items"));
  }

  @Test
  void aNewerDatabaseIsRefused() throws IOException, SQLException {
    try (Connection connection = open(here())) {
      Engine.execute(
          connection,
          """
          insert into "flyway_schema_history" values (99, '20991231.2359', 'fly', 'SQL',
            'V20991231_2359__fly.sql', 1, 'malha', current_timestamp, 1, true)
          """);
    }
    new Making(here(), false).into(file);
    assertTrue(refused().contains("newer Malha"));
  }

  @Test
  void aCutFileIsRefused() throws IOException, SQLException {
    new Making(here(), false).into(file);
    try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
      cut.setLength(cut.length() - 100);
    }
    assertTrue(refused().contains("not a whole backup"));
  }

  @Test
  void anotherByteIsNoticed() throws IOException, SQLException {
    new Making(here(), false).into(file);
    String people = "data/tables/people.tsv";
    int at = Files.readString(file, ISO_8859_1).indexOf(people) + people.length() + 10;
    try (var changed = new RandomAccessFile(file.toFile(), "rw")) {
      changed.seek(at);
      int was = changed.read();
      changed.seek(at);
      changed.write(was ^ 0xFF);
    }
    assertTrue(refused().contains("damaged"));
  }

  @Test
  void anotherRowIsNoticed() throws IOException, SQLException {
    new Making(here(), false).into(file);
    try (FileSystem zip = zip()) {
      Path people = zip.getPath("/malha-backup/data/tables/people.tsv");
      Files.writeString(people, Files.readString(people).replace("bruno@", "outro@"));
    }
    assertTrue(refused().contains("people.tsv"));
  }

  @Test
  void aPartThatNobodyListedIsNoticed() throws IOException, SQLException {
    new Making(here(), false).into(file);
    try (FileSystem zip = zip()) {
      Files.writeString(zip.getPath("/malha-backup/data/files/more"), "x");
    }
    assertTrue(refused().contains("not in its list"));
  }

  @Test
  void anyOtherFileIsRefused() throws IOException {
    Files.writeString(file, "a letter");
    assertTrue(refused().contains("not a whole backup"));
  }

  @Test
  void aRowThatPointsAtNobodyIsRefused() throws IOException, SQLException {
    try (Connection connection = open(here())) {
      Engine.execute(connection, "set referential_integrity false");
      Engine.execute(connection, "update people set left_by = 4 where id = 8");
      Engine.execute(connection, "set referential_integrity true");
    }
    new Making(here(), false).into(file);
    assertThrows(SQLException.class, () -> new Filling(there()).from(file));
    assertEquals(List.of(), names(there().data()));
  }

  @Test
  void whatIsThereAlreadyIsLeftAlone() throws IOException, SQLException {
    new Making(here(), false).into(file);
    byte[] before = Files.readAllBytes(file);
    assertThrows(NotDone.class, () -> new Making(here(), false).into(file));
    assertThrows(NotDone.class, () -> new Filling(here()).from(file));
    assertEquals(2, people(here()).size());
    assertEquals(before.length, Files.size(file));
  }

  @Test
  void aBackupThatFailsLeavesNothingBehind() throws IOException, SQLException {
    try (Connection connection = open(here())) {
      Engine.execute(connection, "drop table journal");
    }
    assertThrows(SQLException.class, () -> new Making(here(), false).into(file));
    assertEquals(List.of("here"), names(folder));
  }

  /** What is said; nothing is left behind. */
  private String refused() throws IOException {
    String said = assertThrows(NotDone.class, () -> new Filling(there()).from(file)).getMessage();
    assertEquals(List.of(), names(there().data()));
    return said;
  }

  private Settings here() {
    return settings("here");
  }

  private Settings there() {
    return settings("there");
  }

  private Settings settings(String name) {
    Path data = folder.resolve(name);
    return Settings.read(Map.of("MALHA_DATA", data.toString())::get);
  }

  private static void portal(Settings settings, String version) throws SQLException {
    Flyway.configure()
        .dataSource(Databases.of(settings.database()))
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .target(version)
        .load()
        .migrate();
    try (Connection connection = open(settings);
        var insert =
            connection.prepareStatement(
                "insert into people (id, name, sort_key, handle, email, job_title, zone, joined_at, left_by)"
                    + " values (?, ?, '', ?, ?, '', 'Europe/Lisbon', timestamp '2026-01-01 00:00:00.123456+00', 9)")) {
      // Each says that the other let them go, so that no order of rows would do.
      Engine.execute(connection, "alter table people set referential_integrity false");
      for (Object[] one : new Object[][] {{8, ODD, "bruno"}, {9, "Carla", "carla"}}) {
        insert.setObject(1, one[0]);
        insert.setObject(2, one[1]);
        insert.setObject(3, one[2]);
        insert.setObject(4, one[2] + "@example.org");
        insert.execute();
      }
      Engine.execute(connection, "update people set left_by = 8 where id = 9");
      Engine.execute(connection, "alter table people set referential_integrity true check");
      Engine.execute(
          connection,
          "insert into journal values (5, 'person', 8, timestamp '2026-01-01 00:00:00+00')");
    }
  }

  private static Connection open(Settings settings) throws SQLException {
    return Databases.of(settings.database()).getConnection();
  }

  private static List<String> people(Settings settings) throws SQLException {
    return asked(
        settings,
        "select row(id, name, password_hash, joined_at, left_by) from people where id > 0");
  }

  private static List<String> asked(Settings settings, String query) throws SQLException {
    try (Connection connection = open(settings)) {
      return Engine.names(connection, query);
    }
  }

  private FileSystem zip() throws IOException {
    return FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of());
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> !name.endsWith(".trace.db"))
          .sorted()
          .toList();
    }
  }
}
