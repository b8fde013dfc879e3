package org.malha.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Constructor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.malha.web.Language;
import org.malha.web.Messages;

/**
 * No table is forgotten: what the rooms say of their tables is compared with the schema itself.
 * Whoever adds a column that points at people, or a text, says in the {@link Traces} of their room
 * what becomes of it when a person is erased and whether it is in the archive of their data.
 */
class SchemaTest {
  /** Texts in which nobody can be named, or that go with the person's own row, and why. */
  private static final Map<String, String> NOT_WORDS =
      Map.ofEntries(
          Map.entry("entities.name", "reference data"),
          Map.entry("municipalities.name", "reference data"),
          Map.entry("organisations.name", "bodies, not people"),
          Map.entry("organisations.sort_key", "bodies, not people"),
          Map.entry("people.name", "the person's own row is deleted"),
          Map.entry("people.sort_key", "the person's own row is deleted"),
          Map.entry("people.email", "the person's own row is deleted"),
          Map.entry("people.password_hash", "the person's own row is deleted"),
          Map.entry("sessions.device", "a kind of browser; the row is deleted"),
          Map.entry("invitations.email", "invitations to the address are deleted"),
          Map.entry("working_groups.name", "a group's public name and address"),
          Map.entry("working_groups.sort_key", "a group's public name and address"),
          Map.entry("working_groups.territory", "codes of municipalities"),
          Map.entry("drafts.fields", "DiscussionTraces.prepare: encoded as browsers do"),
          Map.entry("post_links.path", "paths of ours"),
          Map.entry("constraints.sectors", "codes"),
          Map.entry("constraints.actors", "codes"),
          Map.entry("constraints.practices", "ids"),
          Map.entry("library_items.file", "a publication"),
          Map.entry("library_items.text", "a publication; a curator decides"),
          Map.entry("library_items.offered", "a publication; a curator decides"),
          Map.entry("past_library_texts.text", "a publication; a curator decides"),
          Map.entry("audit_rows.was", "codes and names of organisations"),
          Map.entry("audit_rows.became", "codes and names of organisations"),
          Map.entry("erasures.told", "keys and numbers"),
          Map.entry("room_keys.wrapped", "a key"),
          Map.entry("case_rooms.title", "sealed; passed the review"),
          Map.entry("case_rooms.situation", "sealed; passed the review"),
          Map.entry("case_rooms.note", "sealed; codes"),
          Map.entry("case_rooms.lesson_words", "sealed; passed the review"),
          Map.entry("case_rooms.lesson_reasons", "sealed; codes"),
          Map.entry("lessons_to_come.text", "passed the review and a second reader"),
          Map.entry("case_contributions.words", "sealed; passed the review"),
          Map.entry("mask_openings.reason", "sealed; erased with the room"));

  private static Connection database;
  private static List<Traces> rooms;

  @BeforeAll
  static void migrate() throws SQLException {
    String url =
        "jdbc:h2:mem:traces;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    database = DriverManager.getConnection(url, "malha", "");
    Flyway.configure()
        .dataSource(url, "malha", "")
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .load()
        .migrate();
    rooms =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.malha").stream()
                .filter(type -> type.isAssignableTo(Traces.class) && !type.isInterface())
                .map(SchemaTest::made)
                .toList();
  }

  private static Traces made(JavaClass type) {
    try {
      Constructor<?> constructor = type.reflect().getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Traces) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  private static List<Pointer> pointers() {
    return rooms.stream().flatMap(room -> room.pointers().stream()).toList();
  }

  private static List<Part> parts() {
    return rooms.stream().flatMap(room -> room.parts().stream()).toList();
  }

  private static Set<String> keysToPeople() throws SQLException {
    var columns = new TreeSet<String>();
    try (ResultSet keys = database.getMetaData().getExportedKeys(null, "public", "people")) {
      while (keys.next()) {
        columns.add(keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME"));
      }
    }
    return columns;
  }

  @Test
  void everyColumnThatPointsAtAPersonHasAFate() throws SQLException {
    assertEquals(
        keysToPeople(),
        pointers().stream()
            .map(at -> at.table() + "." + at.column())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void nothingPointsAtPeopleBehindTheBackOfTheDatabase() throws SQLException {
    Set<String> known = keysToPeople();
    Set<String> secret =
        columns().entrySet().stream()
            .filter(column -> column.getValue() == Types.BIGINT)
            .map(Map.Entry::getKey)
            .filter(name -> name.matches(".*\\.(?:.*_by|(?:person|author|actor|reader|user)_id)"))
            .filter(name -> !known.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), secret);
  }

  @Test
  void everyTextIsSearchedForNamesOrSaysWhyNot() throws SQLException {
    Set<String> spoken =
        Stream.concat(
                rooms.stream()
                    .flatMap(room -> room.wordings().stream())
                    .flatMap(text -> text.columns().stream().map(c -> text.table() + "." + c)),
                NOT_WORDS.keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> texts =
        columns().entrySet().stream()
            .filter(column -> column.getValue() == Types.VARCHAR)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(texts, spoken);
  }

  @Test
  void everyTableWithAPersonIsInTheArchiveOrSaysWhyNot() {
    Map<String, String> parts =
        parts().stream()
            .collect(Collectors.toMap(Part::name, Part::sql, (a, b) -> a, TreeMap::new));
    for (Pointer at : pointers()) {
      assertFalse(at.where().isBlank(), at::toString);
      if (at.archived()) {
        String sql = parts.getOrDefault(at.where(), "");
        assertEquals(
            List.of(true, true),
            List.of(
                sql.matches("(?s).*\\b(?:from|join)\\s+" + at.table() + "\\b.*"),
                sql.contains(at.column() + " = ?")),
            at::toString);
      }
    }
  }

  @Test
  void everyPartIsSqlThatCanBeAskedAndHoldsNoSecret() throws SQLException {
    for (Part part : parts()) {
      try (var asked = database.prepareStatement(part.sql() + " limit 1 offset 0")) {
        asked.setLong(1, 1);
        try (ResultSet rows = asked.executeQuery()) {
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            String column = rows.getMetaData().getColumnLabel(i);
            assertFalse(column.toLowerCase(java.util.Locale.ROOT).contains("hash"), part.name());
          }
          Set<String> columns = new TreeSet<>();
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            columns.add(rows.getMetaData().getColumnLabel(i));
          }
          assertEquals(
              true, columns.containsAll(part.headings()) && columns.containsAll(part.words()));
        }
      }
    }
  }

  @Test
  void everyEffectCanBeCounted() throws SQLException {
    for (Effect effect : rooms.stream().flatMap(room -> room.effects().stream()).toList()) {
      try (var asked = database.prepareStatement("select (" + effect.sql() + ")")) {
        int marks = (int) effect.sql().chars().filter(sign -> sign == '?').count();
        for (int i = 1; i <= marks; i++) {
          asked.setLong(i, 1);
        }
        asked.executeQuery().close();
      }
    }
  }

  @Test
  void whoeverHasLeftIsCalledAsThePagesExpect() throws SQLException {
    try (var asked = database.prepareStatement("select name, left_at from people where id = ?")) {
      asked.setLong(1, Leaver.NOBODY);
      try (ResultSet row = asked.executeQuery()) {
        assertEquals(true, row.next());
        assertEquals(Messages.text(Language.PT, "person.gone"), row.getString(1));
        assertEquals(true, row.getTimestamp(2) != null, "could sign in");
      }
    }
  }

  @Test
  void everythingHasASentence() {
    for (Language language : Language.values()) {
      Stream.of(
              parts().stream().map(Part::key),
              rooms.stream().flatMap(room -> room.effects().stream()).map(e -> "effect." + e.key()),
              Stream.of(Fate.values()).map(Fate::key),
              Stream.of(Mode.values()).flatMap(m -> Stream.of(m.key(), m.key() + ".how")),
              Stream.of(Receipt.Asked.values()).map(Receipt.Asked::key))
          .flatMap(keys -> keys)
          .forEach(key -> assertEquals(true, Messages.has(language, key), key));
    }
  }

  /** Whole numbers, and texts in which a name has room, by table and column. */
  private static Map<String, Integer> columns() throws SQLException {
    var columns = new TreeMap<String, Integer>();
    try (ResultSet all = database.getMetaData().getColumns(null, "public", "%", "%")) {
      while (all.next()) {
        int type = all.getInt("DATA_TYPE");
        boolean text =
            type == Types.CLOB || (type == Types.VARCHAR && all.getInt("COLUMN_SIZE") >= 200);
        String table = all.getString("TABLE_NAME");
        if (!table.startsWith("flyway") && (text || type == Types.BIGINT)) {
          columns.put(
              table + "." + all.getString("COLUMN_NAME"), text ? Types.VARCHAR : Types.BIGINT);
        }
      }
    }
    return columns;
  }
}
