package org.malha.territory;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.malha.database.Turn;

/**
 * Mirrors the packed reference data into tables at start, so that other tables can point at it.
 * Deletes nothing.
 */
@Singleton
@Startup
@DependsOn("Schema")
public class TerritoryTables {
  @Resource(lookup = "java:app/malha")
  DataSource dataSource;

  @Inject Territory territory;
  @Inject Turn turn;

  @PostConstruct
  void mirror() {
    turn.take();
    try (Connection connection = dataSource.getConnection()) {
      add(
          connection,
          "entities",
          "id",
          "insert into entities (id, name) values (?, ?)",
          territory.entities().stream().map(e -> List.of(e.id(), e.shortName())).toList());
      add(
          connection,
          "municipalities",
          "dico",
          "insert into municipalities (dico, name, entity_id) values (?, ?, ?)",
          territory.municipalities().stream()
              .map(m -> List.of(m.dico(), m.name(), m.entity()))
              .toList());
    } catch (SQLException e) {
      throw new IllegalStateException("The territory could not be mirrored", e);
    }
  }

  private static void add(
      Connection connection, String table, String id, String insert, List<List<String>> rows)
      throws SQLException {
    Set<String> there = new HashSet<>();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery("select " + id + " from " + table)) {
      while (found.next()) {
        there.add(found.getString(1));
      }
    }
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (List<String> row : rows) {
        if (!there.contains(row.get(0))) {
          for (int i = 0; i < row.size(); i++) {
            statement.setString(i + 1, row.get(i));
          }
          statement.addBatch();
        }
      }
      statement.executeBatch();
    }
  }
}
