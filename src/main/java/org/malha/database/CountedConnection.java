package org.malha.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Connections and statements that add one to {@link Statements} for each execution. */
final class CountedConnection {
  private CountedConnection() {}

  static Connection around(Connection real) {
    return proxy(Connection.class, real, CountedConnection::statementAround);
  }

  private static @Nullable Object statementAround(String method, @Nullable Object result) {
    if (result instanceof CallableStatement statement) {
      return proxy(CallableStatement.class, statement, CountedConnection::count);
    }
    if (result instanceof PreparedStatement statement) {
      return proxy(PreparedStatement.class, statement, CountedConnection::count);
    }
    if (result instanceof Statement statement) {
      return proxy(Statement.class, statement, CountedConnection::count);
    }
    return result;
  }

  private static @Nullable Object count(String method, @Nullable Object result) {
    if (method.startsWith("execute")) {
      Statements.one();
    }
    return result;
  }

  private interface After {
    @Nullable Object call(String method, @Nullable Object result);
  }

  private static <T> T proxy(Class<T> type, T real, After after) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          try {
            return after.call(method.getName(), method.invoke(real, arguments));
          } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(
            CountedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
