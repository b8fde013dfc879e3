package org.malha.database;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.SmallDisk;

/**
 * The disk is full again and again while many write and read. Each time there is room again all go
 * on, each with the connection that it had: none is left with a locked or a spoilt file.
 */
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class ReopeningIT {
  private static final int MEGABYTES = 300;
  private static final int TIMES = 6;
  private static final int PEOPLE = 8;
  private static final String SCHEMA = "create table word (id identity, word varchar)";

  private final AtomicLongArray done = new AtomicLongArray(PEOPLE);
  private final AtomicBoolean stop = new AtomicBoolean();

  @Test
  void allGoOnWheneverThereIsRoom() throws Exception {
    try (SmallDisk disk = SmallDisk.ofMegabytes(MEGABYTES);
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
      var h2 = new JdbcDataSource();
      h2.setURL("jdbc:h2:file:" + disk.folder().resolve("a") + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1");
      var source = new Reopening(h2, disk.folder());
      try (Connection first = LastingConnection.from(source)) {
        first.createStatement().execute(SCHEMA);
      }
      for (int n = 0; n < PEOPLE; n++) {
        int person = n;
        people.submit(() -> goOn(LastingConnection.from(source), person));
      }
      try {
        for (int time = 0; time < TIMES; time++) {
          allAreServed("before " + time);
          fill(disk);
          disk.free();
          allAreServed("after " + time);
        }
      } finally {
        stop.set(true);
      }
    }
  }

  private static void fill(SmallDisk disk) throws IOException, InterruptedException {
    disk.fillBut(0);
    TimeUnit.MILLISECONDS.sleep(300);
  }

  private void allAreServed(String when) throws InterruptedException {
    var before = new long[PEOPLE];
    for (int n = 0; n < PEOPLE; n++) {
      before[n] = done.get(n);
    }
    for (int n = 0; n < PEOPLE; n++) {
      for (int tenth = 0; tenth < 600 && done.get(n) < before[n] + 3; tenth++) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      assertTrue(done.get(n) >= before[n] + 3, when + ", person " + n);
    }
  }

  private Void goOn(Connection pooled, int person) throws InterruptedException {
    String statement =
        person % 2 == 0
            ? "insert into word (word) values ('uma palavra')"
            : "select count(*) from word where id > 1000000";
    while (!stop.get()) {
      try (PreparedStatement prepared = pooled.prepareStatement(statement)) {
        prepared.execute();
        done.incrementAndGet(person);
      } catch (SQLException e) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
    }
    return null;
  }
}
