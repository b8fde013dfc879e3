package org.malha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlowSendersTest {
  private long seconds;
  private final SlowSenders slow = new SlowSenders(() -> seconds * 1_000_000_000L);

  /** What the server has in the place of these is reached by the same names. */
  public static final class Connection {
    private boolean ended;
    private boolean gone;

    public void terminateSilently() {
      gone = true;
    }

    public Connection getChannel() {
      return this;
    }

    public void shutdownInput() {
      ended = true;
    }
  }

  public record Request(Packet getRequest) {}

  public static final class Packet {
    private boolean rest = true;

    public boolean isExpectContent() {
      return rest;
    }
  }

  private void after(long time) throws ReflectiveOperationException {
    seconds += time;
    slow.look();
  }

  @Test
  void aHeadThatTakesTooLongIsWaitedForNoMore() throws ReflectiveOperationException {
    var dripping = new Connection();
    slow.bytes(dripping);
    after(14);
    slow.bytes(dripping);
    assertFalse(dripping.gone);
    after(1);
    assertTrue(dripping.gone);
  }

  @Test
  void whoeverSentTheirHeadIsServedAsLongAsItTakes() throws ReflectiveOperationException {
    var sent = new Connection();
    var packet = new Packet();
    slow.bytes(sent);
    slow.head(sent, new Request(packet));
    packet.rest = false;
    after(600);
    assertFalse(sent.gone);
  }

  @Test
  void aBodyMayTakeAMinute() throws ReflectiveOperationException {
    var uploading = new Connection();
    slow.bytes(uploading);
    slow.head(uploading, new Request(new Packet()));
    after(59);
    slow.bytes(uploading);
    assertFalse(uploading.ended);
    after(1);
    assertTrue(uploading.ended);
    assertFalse(uploading.gone);
    after(5);
    assertTrue(uploading.gone);
  }

  @Test
  void whereManyAreSlowPatienceEndsSooner() throws ReflectiveOperationException {
    List<Connection> crowd = new ArrayList<>();
    for (int n = 0; n <= SlowSenders.CROWD; n++) {
      var one = new Connection();
      slow.head(one, new Request(new Packet()));
      crowd.add(one);
    }
    after(2);
    assertEquals(0, crowd.stream().filter(one -> one.ended).count());
    after(1);
    assertEquals(crowd.size(), crowd.stream().filter(one -> one.ended).count());
  }

  /** Has closed between being looked at and being hung up on. */
  public static final class Vanished {
    public void terminateSilently() throws IOException {
      throw new ClosedChannelException();
    }

    public Vanished getChannel() {
      return this;
    }

    public void shutdownInput() throws IOException {
      throw new ClosedChannelException();
    }
  }

  @Test
  void somebodyWhoVanishesKeepsNobodyElseWaitedFor() throws ReflectiveOperationException {
    slow.bytes(new Vanished());
    slow.head(new Vanished(), new Request(new Packet()));
    after(61);
    var dripping = new Connection();
    slow.bytes(dripping);
    after(15);
    assertTrue(dripping.gone);
  }

  @Test
  void theNextRequestOfAConnectionHasItsOwnTime() throws ReflectiveOperationException {
    var patient = new Connection();
    slow.bytes(patient);
    after(10);
    slow.answered(patient);
    slow.bytes(patient);
    after(10);
    assertFalse(patient.gone);
    after(5);
    assertTrue(patient.gone);
  }
}
