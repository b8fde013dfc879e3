package org.malha.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * What {@code java -jar malha.jar} does when told to do something else than serve: {@code backup}
 * and {@code restore}. No server is started; what they need is taken out of the same file.
 */
final class Command {
  private static final Set<String> NAMES = Set.of("backup", "restore");
  private static final String WAR = "MICRO-INF/deploy/ROOT.war";
  private static final String H2 = "MICRO-INF/runtime/h2.jar";

  private Command() {}

  static boolean is(String[] arguments) {
    return arguments.length > 0 && NAMES.contains(arguments[0]);
  }

  /**
   * Runs it.
   *
   * @return the exit code
   * @throws InUse when a backup is to be restored where a portal runs
   */
  static int run(Settings settings, String[] arguments)
      throws IOException, ReflectiveOperationException {
    boolean running = claim(settings, arguments);
    Path folder = Files.createTempDirectory("malha-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> DataFolder.delete(folder)));
    try (var loader = new URLClassLoader(unpacked(folder), Command.class.getClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      return (int)
          loader
              .loadClass("org.malha.backup.Command")
              .getMethod("run", Settings.class, boolean.class, List.class)
              .invoke(null, settings, running, List.of(arguments));
    }
  }

  /** Keeps a portal from starting meanwhile, and says whether one runs. */
  private static boolean claim(Settings settings, String[] arguments) {
    if (arguments[0].equals("restore")) {
      DataFolder.lock("MALHA_DATA", settings.data());
      DataFolder.lock("MALHA_INDEX", settings.index());
      return false;
    }
    if (!settings.database().embedded() || !Files.isDirectory(settings.data())) {
      return false;
    }
    try {
      DataFolder.lock("MALHA_DATA", settings.data());
      return false;
    } catch (InUse e) {
      return true;
    }
  }

  private static URL[] unpacked(Path folder) throws IOException {
    var found = new ArrayList<URL>();
    try (var jar = new JarFile(ourselves().toFile())) {
      found.add(take(jar, H2, folder.resolve("h2.jar")).toUri().toURL());
      try (var war = new JarFile(take(jar, WAR, folder.resolve("ROOT.war")).toFile())) {
        for (JarEntry entry : war.stream().filter(Command::needed).toList()) {
          Path target = take(war, entry.getName(), folder.resolve(entry.getName()).normalize());
          if (entry.getName().endsWith(".jar")) {
            found.add(target.toUri().toURL());
          }
        }
      }
    }
    found.add(folder.resolve("WEB-INF/classes").toUri().toURL());
    return found.toArray(URL[]::new);
  }

  private static boolean needed(JarEntry entry) {
    String name = entry.getName();
    return name.matches("WEB-INF/lib/(flyway|postgresql|jspecify).*\\.jar")
        || name.matches("WEB-INF/classes/(org/malha/(backup|database)|db/migration)/[^/]+");
  }

  private static Path take(JarFile from, String name, Path target) throws IOException {
    JarEntry entry = from.getJarEntry(name);
    if (entry == null) {
      throw new IOException(name);
    }
    Files.createDirectories(target.getParent());
    try (InputStream in = from.getInputStream(entry)) {
      Files.copy(in, target);
    }
    return target;
  }

  /** The jar that this runs from. */
  static Path ourselves() throws IOException {
    try {
      Path file =
          Path.of(Command.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(file)) {
        return file;
      }
    } catch (URISyntaxException e) {
      // the sentence below
    }
    throw new IOException("This works with malha.jar only: mvn package -DskipTests makes it.");
  }
}
