package org.malha.start;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hangs up on whoever takes too long to send a request. The server itself minds only silence: one
 * byte a second would keep a connection for ever, and with a body also the thread that waits for
 * it. The more wait, the less patience there is.
 */
final class SlowSenders implements Listener.Sending {
  static final long HEAD_SECONDS = 15;
  static final long BODY_SECONDS = 60;

  /** So many bodies may be waited for at once before patience ends; there are 200 threads. */
  static final int CROWD = 60;

  static final long BODY_SECONDS_IN_A_CROWD = 3;

  private static final Logger LOG = Logger.getLogger("org.malha.start");
  private static final long LOOK_EVERY_MILLIS = 1000;
  private static final long LAST_WORDS_SECONDS = 5;
  private static final long SECOND = 1_000_000_000L;

  /** A body that is being sent, and since when. */
  private record Body(Object request, long since) {}

  private final Map<Object, Long> heads = new ConcurrentHashMap<>();
  private final Map<Object, Body> bodies = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  SlowSenders(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** From here on they are hung up on. */
  static void mind(Listener listener) {
    var slow = new SlowSenders(System::nanoTime);
    listener.watch(slow);
    var thread = new Thread(slow::mind, "malha-slow-senders");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void bytes(Object connection) {
    if (!bodies.containsKey(connection)) {
      heads.putIfAbsent(connection, nanos.getAsLong());
    }
  }

  @Override
  public void head(Object connection, Object request) throws ReflectiveOperationException {
    heads.remove(connection);
    Object packet = Listener.call(request, "getRequest");
    if (comes(packet)) {
      bodies.put(connection, new Body(packet, nanos.getAsLong()));
    }
  }

  /** Whether some of its body has not come yet. */
  private static boolean comes(Object packet) throws ReflectiveOperationException {
    return (boolean) Listener.call(packet, "isExpectContent");
  }

  @Override
  public void answered(Object connection) {
    closed(connection);
  }

  @Override
  public void closed(Object connection) {
    heads.remove(connection);
    bodies.remove(connection);
  }

  private void mind() {
    try {
      while (true) {
        Thread.sleep(LOOK_EVERY_MILLIS);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(Level.INFO, "Slow senders are left to the server", e);
    }
  }

  /** Hangs up on those who have had their time. */
  void look() throws ReflectiveOperationException {
    long now = nanos.getAsLong();
    for (Map.Entry<Object, Long> head : heads.entrySet()) {
      hangUp(head.getKey(), now - head.getValue(), HEAD_SECONDS);
    }
    for (Map.Entry<Object, Body> body : bodies.entrySet()) {
      if (!comes(body.getValue().request())) {
        bodies.remove(body.getKey());
      }
    }
    long patience = bodies.size() > CROWD ? BODY_SECONDS_IN_A_CROWD : BODY_SECONDS;
    for (Map.Entry<Object, Body> body : bodies.entrySet()) {
      long since = now - body.getValue().since();
      endInput(body.getKey(), since, patience);
      hangUp(body.getKey(), since, patience + LAST_WORDS_SECONDS);
    }
  }

  /** Wakes the thread that waits for more, as closing the connection would not. */
  private static void endInput(Object connection, long since, long seconds)
      throws ReflectiveOperationException {
    if (since >= seconds * SECOND) {
      tell(Listener.call(connection, "getChannel"), "shutdownInput");
    }
  }

  private void hangUp(Object connection, long since, long seconds)
      throws ReflectiveOperationException {
    if (since >= seconds * SECOND) {
      closed(connection);
      tell(connection, "terminateSilently");
    }
  }

  private static void tell(Object whom, String what) throws ReflectiveOperationException {
    try {
      Listener.call(whom, what);
    } catch (InvocationTargetException e) {
      LOG.log(Level.FINE, "Somebody has hung up by themselves", e);
    }
  }
}
