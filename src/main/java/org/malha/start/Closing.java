package org.malha.start;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import sun.misc.Signal;

/**
 * Ends the portal as a shop closes: nobody else is let in, and whoever is inside is served. The
 * server by itself would stop under the requests that it is working on.
 */
final class Closing {
  private static final Logger LOG = Logger.getLogger("org.malha.start");
  private static final int KILLED_BY = 128; // what a shell adds to the number of the signal
  private static final long PATIENCE_MILLIS = 30_000;
  private static final long LOOK_EVERY_MILLIS = 50;
  private static final int QUIET_LOOKS = 3;

  private final Listener listener;
  private final AtomicBoolean closing = new AtomicBoolean();

  private Closing(Listener listener) {
    this.listener = listener;
  }

  /** From here on SIGTERM and SIGINT close in this way. */
  static void prepare(Listener listener) {
    var closing = new Closing(listener);
    listener.watch(closing::lastOfItsConnection);
    for (String name : new String[] {"TERM", "INT"}) {
      try {
        Signal.handle(new Signal(name), closing::close);
      } catch (IllegalArgumentException e) {
        LOG.log(Level.FINE, "Somebody else minds this signal", e);
      }
    }
  }

  /** While closing, an answer says that no other will come on this connection. */
  private void lastOfItsConnection(Object request) throws ReflectiveOperationException {
    if (closing.get()) {
      Object state = Listener.call(Listener.call(request, "getRequest"), "getProcessingState");
      Method set = state.getClass().getMethod("setKeepAlive", boolean.class);
      set.setAccessible(true);
      set.invoke(state, false);
    }
  }

  private void close(Signal signal) {
    if (!closing.compareAndSet(false, true)) {
      return;
    }
    try {
      listener.acceptNoMore();
      awaitQuiet();
      listener.close();
    } catch (ReflectiveOperationException | IOException e) {
      LOG.log(Level.INFO, "The server closes by itself", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // What the server prints as it ends is no log; the log has its own way out.
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.setErr(System.out);
    System.exit(KILLED_BY + signal.getNumber());
  }

  private void awaitQuiet() throws ReflectiveOperationException, InterruptedException {
    int quiet = 0;
    for (long waited = 0; waited < PATIENCE_MILLIS && quiet < QUIET_LOOKS; ) {
      quiet = listener.inHand() == 0 ? quiet + 1 : 0;
      Thread.sleep(LOOK_EVERY_MILLIS);
      waited += LOOK_EVERY_MILLIS;
    }
    if (quiet < QUIET_LOOKS) {
      LOG.warning("The portal closes although requests are not answered yet");
    }
  }
}
