package org.malha.bench;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** The same duties with the full-text search of PostgreSQL, in one statement. */
final class PostgreSql implements Engine {
  /** What an installation on a small machine would set. */
  static final String[] SETTINGS = {
    "shared_buffers=512MB",
    "work_mem=64MB",
    "maintenance_work_mem=256MB",
    "random_page_cost=1.1",
    "effective_cache_size=1GB",
    "max_wal_size=4GB"
  };

  private static final String ASK =
      """
      with asked as materialized (select %s as question),
      found as materialized (
        select id, element, sector, ts_rank_cd(words, question) as rank
        from items, asked where words @@ question and audience = any (?)),
      chosen as (select id, sector, rank from found where ? = '' or element = ?),
      best as materialized (select id, rank from chosen order by rank desc, id limit 10)
      select 1 as what, element as name, count(*) as many, null as title, null as body
        from found group by element
      union all
      select 2, sector, count(*), null, null from chosen group by sector
      union all
      select 3, '', count(*), null, null from chosen
      union all
      select 4, id || ' ' || path, 0, ts_headline('portuguese', title, question),
        ts_headline('portuguese', body, question, 'MaxWords=35, MinWords=20')
        from best join items using (id), asked
      """;

  private final Connection connection;

  PostgreSql(String url) throws SQLException {
    connection = DriverManager.getConnection(url, "malha", "");
  }

  void begin() throws SQLException {
    run(
        "set synchronous_commit = off",
        """
        create table items (
          id int not null, title text not null, body text not null, path text not null,
          type text not null, element text not null, sector text not null, year int not null,
          audience text not null,
          words tsvector generated always as (
            setweight(to_tsvector('portuguese', title), 'A')
            || setweight(to_tsvector('portuguese', body), 'D')) stored)
        """);
  }

  void add(List<Item> items) throws Exception {
    var rows = new StringBuilder();
    for (Item item : items) {
      rows.append(item.number()).append('\t').append(item.title()).append('\t');
      rows.append(item.body()).append('\t').append("/itens/").append(item.number());
      rows.append('\t').append(item.type()).append('\t').append(item.element()).append('\t');
      rows.append(item.sector()).append('\t').append(item.year()).append('\t');
      rows.append(item.audience()).append('\n');
    }
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn(
            "copy items (id, title, body, path, type, element, sector, year, audience) from stdin",
            new StringReader(rows.toString()));
  }

  void end() throws SQLException {
    run(
        "alter table items add primary key (id)",
        "create index on items using gin (words)",
        "create index on items (audience)",
        "vacuum analyze items",
        "checkpoint");
  }

  private void run(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public Answer ask(Asked asked) throws SQLException {
    int total = 0;
    List<String> hits = new ArrayList<>();
    Map<String, Integer> elements = new HashMap<>();
    Map<String, Integer> sectors = new HashMap<>();
    try (PreparedStatement statement = prepared(asked);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        switch (row.getInt(1)) {
          case 1 -> elements.put(row.getString(2), row.getInt(3));
          case 2 -> sectors.put(row.getString(2), row.getInt(3));
          case 3 -> total = row.getInt(3);
          default -> hits.add(row.getString(2) + row.getString(4) + row.getString(5));
        }
      }
    }
    return new Answer(total, hits, elements, sectors);
  }

  private PreparedStatement prepared(Asked asked) throws SQLException {
    String question =
        switch (asked.kind()) {
          case PHRASE -> "phraseto_tsquery('portuguese', ?)";
          case BEGINNING -> "to_tsquery('portuguese', ? || ':*')";
          default -> "plainto_tsquery('portuguese', ?)";
        };
    question += " || phraseto_tsquery('portuguese', ?)".repeat(asked.others().size());
    PreparedStatement statement = connection.prepareStatement(ASK.formatted(question));
    int at = 1;
    statement.setString(at++, asked.words());
    for (String name : asked.others()) {
      statement.setString(at++, name);
    }
    statement.setArray(at++, connection.createArrayOf("text", Asked.READER.toArray()));
    statement.setString(at++, asked.element());
    statement.setString(at, asked.element());
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
