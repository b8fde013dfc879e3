package org.malha.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that are started in place of the one that reads, and behave badly. */
final class Programs {
  static final String CANARY = "Zvqortalina";

  private Programs() {}

  static Program of(Class<?> main) {
    return Program.of(main.getName(), System.getProperty("java.class.path"));
  }

  private static Path planted() throws IOException {
    return Files.writeString(
        Files.createTempFile("some", "thing"), CANARY.repeat(10_000)); // where parsers would
  }

  /** Takes the file, writes some of it down, and never ends. */
  static final class Sleeping {
    public static void main(String[] arguments) throws Exception {
      Pipe.task(System.in);
      planted();
      Thread.sleep(600_000);
    }
  }

  /** Never takes the file. */
  static final class Deaf {
    public static void main(String[] arguments) throws Exception {
      Thread.sleep(600_000);
    }
  }

  /** Starts a program that never ends, and neither does it. */
  static final class Parent {
    public static void main(String[] arguments) throws Exception {
      Pipe.task(System.in);
      new ProcessBuilder("sleep", "61.5").start().waitFor();
    }
  }

  /** Breaks, with something said about what it read. */
  static final class Breaking {
    public static void main(String[] arguments) throws Exception {
      Pipe.task(System.in);
      planted();
      throw new IllegalStateException(CANARY);
    }
  }

  /** Takes all memory that it can get. */
  static final class Eating {
    public static void main(String[] arguments) throws Exception {
      Pipe.task(System.in);
      var all = new ArrayList<byte[]>();
      while (all.size() < 1_000_000) {
        all.add(new byte[1 << 20]);
      }
    }
  }

  /** Says more than it was asked. */
  static final class Talking {
    public static void main(String[] arguments) throws Exception {
      Pipe.Task task = Pipe.task(System.in);
      Pipe.answer(told("a".repeat(task.mostCharacters() + 1)), System.out);
    }
  }

  /** Says no sentence of ours. */
  static final class Babbling {
    public static void main(String[] arguments) throws Exception {
      Pipe.task(System.in);
      System.out.println("Picked up JAVA_TOOL_OPTIONS: " + "x".repeat(100_000));
    }
  }

  /** Tells what it knows of the world around it. */
  static final class Telling {
    public static void main(String[] arguments) throws Exception {
      Pipe.task(System.in);
      Pipe.answer(
          told(
              String.join(" ", System.getenv().keySet())
                  + " "
                  + System.getProperty("java.io.tmpdir")),
          System.out);
    }
  }

  /** Knocks at the door whose number is the file. */
  static final class Knocking {
    public static void main(String[] arguments) throws Exception {
      int port = Integer.parseInt(new String(Pipe.task(System.in).document()));
      try (var channel = java.nio.channels.SocketChannel.open()) {
        channel.connect(new java.net.InetSocketAddress("127.0.0.1", port));
        Pipe.answer(told("came in"), System.out);
      } catch (IOException e) {
        Pipe.answer(told("kept out"), System.out);
      }
    }
  }

  private static Extracted told(String text) {
    return new Extracted(
        List.of(new Extracted.Page(List.of(text))), new Extracted.Lost(0, 0, 0, false));
  }
}
