package org.malha.support;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection without manners: it sends what no client library would. */
public final class Wire implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 30_000;

  private final Socket socket;

  private Wire(Socket socket) {
    this.socket = socket;
  }

  /** To the portal that all tests share. */
  public static Wire open() throws IOException {
    var socket = new Socket(address().getHost(), address().getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    return new Wire(socket);
  }

  /** Where that is. */
  public static URI address() {
    return URI.create(RunningPortal.shared().address());
  }

  /** Everything that comes back for this, until the other side hangs up. */
  public static String ask(String request) throws IOException {
    try (Wire wire = open()) {
      wire.send(request);
      return wire.answer();
    }
  }

  /** Sends it as it stands; whether it was taken. */
  public boolean send(String bytes) {
    return send(bytes.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends it as it stands; whether it was taken. */
  public boolean send(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Ends what is sent, and waits for what comes back. */
  public void sayNoMore() throws IOException {
    socket.shutdownOutput();
  }

  /** What comes back until the other side hangs up; empty when it does so without a word. */
  public String answer() throws IOException {
    var all = new java.io.ByteArrayOutputStream();
    byte[] some = new byte[8192];
    try {
      for (int n = 0; n >= 0; n = socket.getInputStream().read(some)) {
        all.write(some, 0, n);
      }
    } catch (SocketException reset) {
      // is hanging up, too
    } catch (SocketTimeoutException e) {
      throw new AssertionError("Nobody hung up after: " + all.toString(StandardCharsets.UTF_8), e);
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  /** The first line of what comes back, whatever follows. */
  public String firstLine() throws IOException {
    var line = new StringBuilder();
    for (int c = 0; c >= 0 && c != '\r'; c = socket.getInputStream().read()) {
      line.append(c == 0 ? "" : String.valueOf((char) c));
    }
    return line.toString();
  }

  /** The status of an answer; 0 when there was none. */
  public static int status(String answer) {
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
