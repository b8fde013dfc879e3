package org.malha.documents;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The program that reads a file, and how it is shut in: our Java with little memory, no variables
 * of ours, no core dump, small files only, and where the kernel allows it no network at all. What
 * it prints of faults is thrown away: it might quote.
 */
final class Program {
  private static final String MAIN = "org.malha.documents.child.Main";

  /** In units of half a kilobyte: what the memory of the machine is filled with at most. */
  private static final int LARGEST_FILE = 131_072;

  private static final String SMALL = "ulimit -c 0; ulimit -f " + LARGEST_FILE + "; exec \"$@\"";
  private static final String SHELL = "/bin/sh";
  private static final int PATIENCE_SECONDS = 5;

  private final List<String> shutIn;
  private final String classPath;
  private final String main;

  private Program(List<String> shutIn, String classPath, String main) {
    this.shutIn = shutIn;
    this.classPath = classPath;
    this.main = main;
  }

  /** The one that stands in the folder of our classes, with the jars beside that folder. */
  static Program ours() {
    return of(MAIN, classPath());
  }

  static Program of(String main, String classPath) {
    return new Program(shutIn(), classPath, main);
  }

  /** {@code WEB-INF/classes} and {@code WEB-INF/tika} where we are deployed. */
  static String classPath() {
    String name = MAIN.replace('.', '/') + ".class";
    URL found = Objects.requireNonNull(Program.class.getClassLoader().getResource(name), name);
    try {
      Path classes = Path.of(found.toURI());
      for (int step = MAIN.split("\\.").length; step > 0; step--) {
        classes = Objects.requireNonNull(classes.getParent());
      }
      return classes + File.pathSeparator + classes.resolveSibling("tika").resolve("*");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> shutIn() {
    var words = new ArrayList<String>();
    if (works("unshare", "-r", "-n", "true")) {
      words.addAll(List.of("unshare", "-r", "-n"));
    }
    if (Files.isExecutable(Path.of(SHELL))) {
      words.addAll(List.of(SHELL, "-c", SMALL, "sh"));
    }
    return words;
  }

  private static boolean works(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether the kernel keeps it from any network, and not only Java. */
  boolean withoutNetwork() {
    return shutIn.contains("-n");
  }

  /**
   * Starts it.
   *
   * @param temporary where it may write; may be a place that is not there
   */
  Process start(int megabytes, Path temporary) throws IOException {
    var command = new ArrayList<>(shutIn);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + megabytes + "m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + File.separator + "dev" + File.separator + "null",
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            // The standard output is for the answer, and Java itself would warn there.
            "-Xlog:disable",
            "-XX:+DisplayVMOutputToStderr",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + temporary,
            "-Duser.home=" + temporary,
            // Names of the net are looked for in an empty file.
            "-Djdk.net.hosts.file=" + File.separator + "dev" + File.separator + "null",
            "-cp",
            classPath,
            main));
    var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
    Map<String, String> left = new TreeMap<>();
    InstalledOcr.variables()
        .filter(System.getenv()::containsKey)
        .forEach(name -> left.put(name, System.getenv(name)));
    builder.environment().clear();
    builder.environment().putAll(left);
    return builder.start();
  }
}
