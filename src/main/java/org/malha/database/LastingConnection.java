package org.malha.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection for a pool. When the database has closed it (PostgreSQL was started again, H2 met a
 * full disk), the work in hand fails, and the next work gets a fresh one: without this a pool hands
 * out the dead one for ever. Its statements are counted in {@link Statements}.
 */
final class LastingConnection implements InvocationHandler {
  private static final Set<String> ENDS_WORK = Set.of("commit", "rollback");
  private static final Set<String> SETTINGS =
      Set.of("setAutoCommit", "setTransactionIsolation", "setReadOnly");

  private static final Set<String> LEAVES = Set.of("close", "abort");

  private final Reopening source;
  private final Map<Method, Object[]> settings = new LinkedHashMap<>();
  private Connection real;
  private Behind behind;
  private boolean lost;
  private boolean autoCommit = true;
  private boolean working;

  private LastingConnection(Reopening source) throws SQLException {
    this.source = source;
    real = source.open();
    behind = Behind.of(real);
  }

  /** The first connection is opened here, and a failure to do so is thrown. */
  static Connection from(Reopening source) throws SQLException {
    return proxy(Connection.class, new LastingConnection(source));
  }

  @Override
  public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments)
      throws Throwable {
    String name = method.getName();
    if (begins(name)) {
      beginWork();
    }
    try {
      return counted(call(method, real, behind, arguments));
    } finally {
      if (SETTINGS.contains(name) && arguments != null) {
        settings.put(method, arguments);
      }
      if (name.equals("setAutoCommit") && arguments != null) {
        autoCommit = (Boolean) arguments[0];
      }
      if (ENDS_WORK.contains(name) || autoCommit) {
        working = false;
      }
    }
  }

  /** Only between two transactions: half of one must never be done twice, or alone. */
  private void beginWork() throws Throwable {
    lost |= behind.closed();
    if (lost && !working) {
      Connection fresh = source.open();
      for (Map.Entry<Method, Object[]> setting : settings.entrySet()) {
        setting.getKey().invoke(fresh, setting.getValue());
      }
      real = fresh;
      behind = Behind.of(real);
      lost = false;
    }
    working = !autoCommit;
  }

  /** Whoever still asks a closed H2 makes it strike off the one that was opened since. */
  private @Nullable Object call(
      Method method, Object on, Behind behind, Object @Nullable [] arguments) throws Throwable {
    String name = method.getName();
    if (behind.closed() && asks(name)) {
      lost = true;
      throw new SQLNonTransientConnectionException("The database was closed", "08003");
    }
    if (behind.closed() && (LEAVES.contains(name) || SETTINGS.contains(name))) {
      return null; // the next connection is set alike
    }
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      lost |= saysLost(cause);
      throw cause;
    }
  }

  private static boolean begins(String name) {
    return name.startsWith("prepare") || name.equals("createStatement");
  }

  private static boolean asks(String name) {
    return begins(name) || name.startsWith("execute") || ENDS_WORK.contains(name);
  }

  private static boolean saysLost(Throwable thrown) {
    return thrown instanceof SQLNonTransientConnectionException
        || thrown instanceof SQLRecoverableException
        || (thrown instanceof SQLException sql && saysLost(sql.getSQLState()));
  }

  /** Class 08 is a lost connection, 57P one that the database's administrator ended. */
  private static boolean saysLost(@Nullable String state) {
    return state != null && (state.startsWith("08") || state.startsWith("57P"));
  }

  private @Nullable Object counted(@Nullable Object result) {
    if (result instanceof CallableStatement statement) {
      return proxy(CallableStatement.class, counting(statement));
    }
    if (result instanceof PreparedStatement statement) {
      return proxy(PreparedStatement.class, counting(statement));
    }
    if (result instanceof Statement statement) {
      return proxy(Statement.class, counting(statement));
    }
    return result;
  }

  private InvocationHandler counting(Statement statement) {
    Behind mine = behind;
    return (self, method, arguments) -> {
      Object result = call(method, statement, mine, arguments);
      if (method.getName().startsWith("execute")) {
        Statements.one();
      }
      return result;
    };
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            LastingConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
