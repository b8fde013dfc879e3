package org.malha.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The same duties with Solr, asked in {@link SolrProcess}. */
final class Solr implements Engine {
  private final Socket socket;
  private final PrintStream to;
  private final BufferedReader from;

  Solr(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    to = new PrintStream(socket.getOutputStream(), true, StandardCharsets.UTF_8);
    from =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public Answer ask(Asked asked) throws IOException {
    return Answer.read(said("ask", asked));
  }

  /** How long it takes over there, without the way to it and back. */
  Times times(Asked asked) throws IOException {
    return Times.read(said("time", asked));
  }

  private String said(String verb, Asked asked) throws IOException {
    to.println(verb + "\t" + asked.line());
    String line = from.readLine();
    if (line == null || line.startsWith("failed")) {
      throw new IOException("Solr answers " + asked + " with " + line);
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
