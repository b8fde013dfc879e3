package org.malha.start;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The server's own listener for HTTP (Grizzly), reached by reflection: its classes are not there
 * when this is compiled. Should a later server have none of this, the portal goes on without what
 * it is for: {@link UnreadableAddresses}, {@link SlowSenders} and {@link Closing}.
 */
final class Listener {
  private static final Logger LOG = Logger.getLogger("org.malha.start");

  private static final Map<Class<?>, Map<String, Method>> FOUND = new ConcurrentHashMap<>();

  private final ClassLoader server;
  private final Object transport;
  private final List<Object> filters;

  private Listener(ClassLoader server, Object transport, List<Object> filters) {
    this.server = server;
    this.transport = transport;
    this.filters = filters;
  }

  /** Something that wants to see a request as soon as its head has come. */
  interface Watching {
    void came(Object request) throws ReflectiveOperationException;
  }

  /** Something that wants to know who takes how long to send a request. */
  interface Sending {
    /** Some of one has come. */
    void bytes(Object connection) throws ReflectiveOperationException;

    /** Its head has come, not always all of its body. */
    void head(Object connection, Object request) throws ReflectiveOperationException;

    /** It was answered. */
    void answered(Object connection);

    /** Nothing more will come. */
    void closed(Object connection);
  }

  static Optional<Listener> on(int port) {
    ClassLoader server = Thread.currentThread().getContextClassLoader();
    try {
      for (Object proxy : proxies(server)) {
        if (call(proxy, "getPort").equals(port)) {
          return Optional.of(of(server, call(proxy, "getUnderlyingListener")));
        }
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(Level.INFO, "The server's listener is left to itself", e);
    }
    return Optional.empty();
  }

  private static Listener of(ClassLoader server, Object listener)
      throws ReflectiveOperationException {
    Class<?> kind = server.loadClass("org.glassfish.grizzly.http.server.HttpServerFilter");
    var found = (List<?>) accessible(listener, "getFilters", Class.class).invoke(listener, kind);
    return new Listener(server, call(listener, "getTransport"), new ArrayList<>(found));
  }

  private static Collection<?> proxies(ClassLoader server) throws ReflectiveOperationException {
    Object habitat =
        server
            .loadClass("org.glassfish.internal.api.Globals")
            .getMethod("getDefaultHabitat")
            .invoke(null);
    Class<?> kind = server.loadClass("com.sun.enterprise.v3.services.impl.GrizzlyService");
    Object service =
        habitat
            .getClass()
            .getMethod("getService", Class.class, Annotation[].class)
            .invoke(habitat, kind, new Annotation[0]);
    return (Collection<?>) field(kind, "proxies").get(service);
  }

  /** Shows every request to somebody, before any code of the portal sees it. */
  void watch(Watching watching) {
    watchRequests(Map.of("onRequestReceiveEvent", event -> watching.came(event[2])));
  }

  /** Tells somebody how requests come in, connection by connection. */
  void watch(Sending sending) {
    watchRequests(
        Map.of(
            "onRequestReceiveEvent", event -> sending.head(event[1], event[2]),
            "onRequestCompleteEvent", event -> sending.answered(event[1])));
    probe(
        "org.glassfish.grizzly.ConnectionProbe",
        Map.of(
            "onReadEvent", event -> sending.bytes(event[0]),
            "onCloseEvent", event -> sending.closed(event[0])),
        "getConnectionMonitoringConfig",
        List.of(transport));
  }

  /** What to do with the arguments of an event. */
  private interface Heard {
    void with(Object[] event) throws ReflectiveOperationException;
  }

  private void watchRequests(Map<String, Heard> heard) {
    probe(
        "org.glassfish.grizzly.http.server.HttpServerProbe", heard, "getMonitoringConfig", filters);
  }

  private void probe(String name, Map<String, Heard> heard, String config, List<Object> of) {
    try {
      Class<?> kind = server.loadClass(name);
      Object probes = Array.newInstance(kind, 1);
      Array.set(probes, 0, Proxy.newProxyInstance(server, new Class<?>[] {kind}, hearing(heard)));
      for (Object one : of) {
        Object monitoring = call(one, config);
        accessible(monitoring, "addProbes").invoke(monitoring, probes);
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(Level.INFO, "Requests are not watched", e);
    }
  }

  private static InvocationHandler hearing(Map<String, Heard> heard) {
    return (self, method, event) -> {
      Heard ours = heard.get(method.getName());
      if (ours != null) {
        ours.with(event);
      }
      return method.getName().equals("hashCode")
          ? System.identityHashCode(self)
          : method.getName().equals("equals") ? self == event[0] : null;
    };
  }

  /** How many requests came and have no whole answer yet. */
  int inHand() throws ReflectiveOperationException {
    int all = 0;
    for (Object filter : filters) {
      all += ((AtomicInteger) field(filter.getClass(), "activeRequestsCounter").get(filter)).get();
    }
    return all;
  }

  /** Takes no new connection; those that are open stay so. */
  void acceptNoMore() throws ReflectiveOperationException {
    call(transport, "unbindAll");
  }

  /** Closes all connections. */
  void close() throws ReflectiveOperationException, IOException {
    try {
      call(transport, "shutdownNow");
    } catch (InvocationTargetException e) {
      throw new IOException(e.getCause());
    }
  }

  /**
   * Calls a method without parameters; looks for it once, because this happens at every request.
   */
  static Object call(Object target, String name) throws ReflectiveOperationException {
    Map<String, Method> known =
        FOUND.computeIfAbsent(target.getClass(), kind -> new ConcurrentHashMap<>());
    Method method = known.get(name);
    if (method == null) {
      method = accessible(target, name);
      known.put(name, method);
    }
    return method.invoke(target);
  }

  /** The method wherever it stands in the class's ancestry; the first with so many parameters. */
  private static Method accessible(Object target, String name, Class<?>... parameters)
      throws ReflectiveOperationException {
    for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        boolean takesThem =
            parameters.length > 0
                ? method.getParameterCount() == parameters.length
                : method.getParameterCount() == 0 || method.isVarArgs();
        if (method.getName().equals(name) && takesThem && !method.isBridge()) {
          method.setAccessible(true);
          return method;
        }
      }
    }
    throw new NoSuchMethodException(target.getClass() + "." + name);
  }

  private static Field field(Class<?> declaring, String name) throws NoSuchFieldException {
    for (Class<?> type = declaring; type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field;
        }
      }
    }
    throw new NoSuchFieldException(declaring + "." + name);
  }
}
