package org.malha.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Embedded Solr with all items, out of {@code src/bench/solr}: it brings another Lucene than ours,
 * so it has a class path and a process of its own. It ends with this process at the latest.
 */
final class SolrProcess implements AutoCloseable {
  private static final Path BUILT = Path.of("target/solr");

  private final Process process;
  private final int port;

  private SolrProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static SolrProcess start(int items) throws IOException {
    Path data = Systems.folder(Systems.SOLR, items).toAbsolutePath();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "--enable-native-access=ALL-UNNAMED",
                "-Dmalha.bench.data=" + data,
                "-classpath",
                BUILT.resolve("classes") + ":" + BUILT.resolve("lib") + "/*",
                "org.malha.bench.SolrServing",
                BUILT.resolve("home").toString(),
                "" + items)
            .redirectError(Bench.HOME.resolve("solr.log").toFile())
            .start();
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String port = out.readLine();
    if (port == null) {
      throw new IOException("Solr did not start, see solr.log in " + Bench.HOME);
    }
    return new SolrProcess(process, Integer.parseInt(port));
  }

  int port() {
    return port;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.getOutputStream().close(); // at which it ends
    process.waitFor();
  }
}
