package org.malha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.PortalClient.visitor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.PortalClient.Answer;
import org.malha.support.Wire;

/**
 * Five thousand who say nothing, and hundreds who send a byte a second, all at once: everybody else
 * is served meanwhile, and each of them is hung up on when their time is over. One thread sends.
 */
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class SlowSendersIT {
  private static final int SILENT = 5000;
  private static final int SLOW = 250;

  /** So many bodies are given more time, see SlowSendersTest. */
  private static final int FEW = 60;

  private static final long SECOND = 1_000_000_000L;
  private static final long LONGEST = 75;

  private enum Kind {
    SILENT(60),
    HEAD(25),
    BODY(20);

    private final long most;

    Kind(long most) {
      this.most = most;
    }

    private byte[] first() {
      String host = " HTTP/1.1\r\nHost: " + Wire.address().getAuthority() + "\r\n";
      String text =
          switch (this) {
            case SILENT -> "";
            case HEAD -> "GET /entrar" + host + "X-Slow: ";
            case BODY ->
                "POST /entrar"
                    + host
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 900000\r\n\r\nemail=";
          };
      return text.getBytes(StandardCharsets.US_ASCII);
    }
  }

  private record One(Kind kind, SocketChannel channel, long begun) {}

  private final List<One> open = new ArrayList<>();
  private final Map<Kind, Long> longest = new EnumMap<>(Kind.class);
  private long slowestPage;

  @Test
  void othersAreServedAndTheirTimeEnds() throws IOException, InterruptedException {
    enoughDescriptors();
    assertEquals(200, visitor().get("/entrar").status());
    try (Selector selector = Selector.open()) {
      connect(selector, Kind.SILENT, SILENT);
      connect(selector, Kind.HEAD, SLOW);
      connect(selector, Kind.BODY, SLOW);
      assertEquals(SILENT + 2 * SLOW, open.size());
      long end = System.nanoTime() + LONGEST * SECOND;
      for (int second = 0; open.size() > FEW && System.nanoTime() < end; second++) {
        aPage(second);
        takeWhoIsGone(selector);
        aByteEach();
        Thread.sleep(1000);
      }
    } finally {
      for (One one : open) {
        one.channel().close();
      }
    }
    for (Kind kind : Kind.values()) {
      assertTrue(
          longest.getOrDefault(kind, LONGEST) <= kind.most,
          "The last was let go after " + longest + " s; a page took " + slowestPage / 1_000_000);
    }
    assertTrue(open.stream().allMatch(one -> one.kind() == Kind.BODY), open::toString);
    assertTrue(slowestPage < 20 * SECOND, "A page took " + slowestPage / 1_000_000 + " ms");
  }

  private static void enoughDescriptors() {
    var system =
        (com.sun.management.UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    assertTrue(
        system.getMaxFileDescriptorCount() > SILENT + 3 * SLOW,
        "This test needs more open files than it may have; raise them with: ulimit -n 8192");
  }

  private void connect(Selector selector, Kind kind, int how) throws IOException {
    var address = new InetSocketAddress(Wire.address().getHost(), Wire.address().getPort());
    for (int n = 0; n < how; n++) {
      SocketChannel channel = SocketChannel.open(address);
      channel.configureBlocking(false);
      var one = new One(kind, channel, System.nanoTime());
      channel.register(selector, SelectionKey.OP_READ, one);
      channel.write(ByteBuffer.wrap(kind.first()));
      open.add(one);
    }
  }

  private void aByteEach() {
    for (One one : open) {
      if (one.kind() != Kind.SILENT) {
        try {
          one.channel().write(ByteBuffer.wrap(new byte[] {'x'}));
        } catch (IOException e) {
          // is gone, and will be noticed
        }
      }
    }
  }

  private void takeWhoIsGone(Selector selector) throws IOException {
    selector.selectNow();
    for (SelectionKey key : selector.selectedKeys()) {
      One one = (One) key.attachment();
      if (gone(one.channel())) {
        one.channel().close();
        open.remove(one);
        longest.merge(one.kind(), (System.nanoTime() - one.begun()) / SECOND, Math::max);
      }
    }
    selector.selectedKeys().clear();
  }

  private static boolean gone(SocketChannel channel) {
    try {
      return channel.read(ByteBuffer.allocate(8192)) < 0;
    } catch (IOException e) {
      return true;
    }
  }

  private void aPage(int second) {
    long begin = System.nanoTime();
    Answer page = visitor().get("/entrar?n=" + second);
    assertEquals(200, page.status());
    slowestPage = Math.max(slowestPage, System.nanoTime() - begin);
  }
}
