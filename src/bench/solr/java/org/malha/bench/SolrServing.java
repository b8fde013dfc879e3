package org.malha.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Solr in a process of its own, because it brings another Lucene. It answers on the loopback
 * address, a line for a line, and ends when the process that started it does.
 */
public final class SolrServing {
  private final SolrEmbedded solr;

  private SolrServing(SolrEmbedded solr) {
    this.solr = solr;
  }

  /** Loads the items, of which there are as many as the second argument says, and answers. */
  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    PrintStream out = System.out;
    System.setOut(System.err); // whatever else is said
    Thread.ofPlatform().daemon().start(SolrServing::endWithTheOther);
    try (var solr = new SolrEmbedded(Path.of(args[0]));
        var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      solr.load(new Corpus(Path.of("content")), Integer.parseInt(args[1]));
      out.println(server.getLocalPort());
      while (true) {
        try (Socket asking = server.accept()) {
          new SolrServing(solr).serve(asking);
        }
      }
    }
  }

  private static void endWithTheOther() {
    try {
      while (System.in.read() >= 0) {
        continue;
      }
    } catch (IOException gone) {
      // as good as the end
    }
    Runtime.getRuntime().halt(0);
  }

  private void serve(Socket asking) throws IOException {
    asking.setTcpNoDelay(true);
    var in =
        new BufferedReader(new InputStreamReader(asking.getInputStream(), StandardCharsets.UTF_8));
    var out = new PrintStream(asking.getOutputStream(), true, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.println(said(line));
    }
  }

  private String said(String line) {
    try {
      String[] verb = line.split("\t", 2);
      Asked asked = Asked.of(verb[1]);
      return verb[0].equals("time") ? Times.of(solr, asked).line() : solr.ask(asked).line();
    } catch (Exception e) {
      e.printStackTrace();
      return "failed\t" + e;
    }
  }
}
