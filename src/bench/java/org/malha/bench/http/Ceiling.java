package org.malha.bench.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.malha.support.Postgres;

/** Payara Micro as it comes, with {@link Bytes} and nothing else. */
final class Ceiling implements AutoCloseable {
  private static final long PATIENCE_NANOS = 120_000_000_000L;

  private final Process process;
  private final String address;

  private Ceiling(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts one on a free port of this machine. */
  static Ceiling start(Path folder) throws IOException, InterruptedException {
    Path war = war(Files.createDirectories(folder).resolve("ROOT.war"));
    int port = Postgres.freePort();
    Path boot =
        Files.writeString(
            folder.resolve("pre-boot.txt"),
            "set configs.config.server-config.network-config.network-listeners"
                + ".network-listener.http-listener.address=127.0.0.1\n");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-Xmx1g",
                    "-jar",
                    System.getProperty("malha.bench.server"),
                    "--nocluster",
                    "--nohazelcast",
                    "--disablephonehome",
                    "--prebootcommandfile",
                    boot.toString(),
                    "--port",
                    "" + port,
                    "--deploy",
                    war.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    var started = new Ceiling(process, "http://127.0.0.1:" + port);
    started.await();
    return started;
  }

  private void await() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!Http.answers(address + "/1")) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new IllegalStateException("The bare server did not start");
      }
      Thread.sleep(200);
    }
  }

  private static Path war(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipOutputStream(out)) {
      for (Class<?> one : List.of(Bytes.class, BytesApplication.class)) {
        String name = one.getName().replace('.', '/') + ".class";
        zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
        try (InputStream in = one.getResourceAsStream("/" + name)) {
          in.transferTo(zip);
        }
      }
    }
    return file;
  }

  /** Where so many bytes are handed out. */
  String url(int bytes) {
    return address + "/" + bytes;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
