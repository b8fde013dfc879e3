package org.malha.bench.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malha.support.Postgres;

/** Debian's {@code wrk}: asks as fast as it is answered, over connections that stay open. */
final class Wrk {
  static final int CONNECTIONS = 16;

  private static final Path PROGRAM = Path.of("/usr/bin/wrk");
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern ALL = Pattern.compile("(\\d+) requests in");
  private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
  private static final Pattern FAILED =
      Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");
  private static final Pattern SLOW = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");

  private Wrk() {}

  /**
   * What came of one round.
   *
   * @param rate answers in a second
   * @param slowMillis 99 of 100 were as fast or faster
   * @param failed how many got no answer, or one that says no
   */
  record Result(double rate, long answers, double slowMillis, long failed) {}

  /** Finds it, or installs it as root on Debian, or asks for it in one sentence. */
  static void require() throws IOException, InterruptedException {
    if (!Files.isExecutable(PROGRAM) && Postgres.asRoot()) {
      new ProcessBuilder("apt-get", "install", "-y", "-qq", "wrk").inheritIO().start().waitFor();
    }
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException(
          "The measuring needs wrk; install it, for example with: apt-get install wrk");
    }
  }

  /**
   * Asks for so many seconds.
   *
   * @param script in Lua, or null to ask for the address itself
   */
  static Result run(String url, int seconds, String cookie, Path script)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.addAll(List.of(PROGRAM.toString(), "-t1", "-c" + CONNECTIONS, "--latency"));
    command.addAll(List.of("-d" + seconds + "s", "-H", "Cookie: " + cookie));
    command.addAll(List.of("-H", "Accept-Encoding: identity"));
    if (script != null) {
      command.addAll(List.of("-s", script.toString()));
    }
    command.add(url);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + "\n" + told);
    }
    return read(told);
  }

  static Result read(String told) {
    Matcher failed = FAILED.matcher(told);
    long none = 0;
    if (failed.find()) {
      for (int i = 1; i <= failed.groupCount(); i++) {
        none += Long.parseLong(failed.group(i));
      }
    }
    Matcher slow = SLOW.matcher(told);
    double millis =
        slow.find()
            ? Double.parseDouble(slow.group(1))
                * switch (slow.group(2)) {
                  case "us" -> 0.001;
                  case "ms" -> 1;
                  default -> 1_000;
                }
            : Double.NaN;
    return new Result(
        number(RATE, told), (long) number(ALL, told), millis, none + (long) number(REFUSED, told));
  }

  private static double number(Pattern pattern, String told) {
    Matcher found = pattern.matcher(told);
    return found.find() ? Double.parseDouble(found.group(1)) : 0;
  }
}
