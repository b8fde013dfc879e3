package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.malha.start.Settings;

/** The reference content: packed with the portal, or the folder that the settings name instead. */
@ApplicationScoped
public class Content {
  private final Optional<Path> folder;

  /** For CDI. */
  @Inject
  public Content(Settings settings) {
    this(settings.content());
  }

  /** The packed content only. */
  protected Content() {
    this(Optional.empty());
  }

  Content(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * The texts of all files of a folder that end so, by file name; those of the settings' folder
   * where it has this one, else the packed ones.
   */
  Map<String, String> files(String name, String ending) {
    Optional<Path> own = folder.map(root -> root.resolve(name)).filter(Files::isDirectory);
    return own.isPresent() ? read(own.get(), ending) : packed(name, ending);
  }

  /** The packed files, whatever the settings say. */
  static Map<String, String> packed(String name, String ending) {
    URL url = Content.class.getResource("/content/" + name);
    if (url == null) {
      throw new IllegalStateException("The folder content/" + name + " is not packed");
    }
    try {
      URI uri = url.toURI();
      if (uri.getScheme().equals("jar")) {
        mount(uri);
      }
      return read(Path.of(uri), ending);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void mount(URI uri) {
    try {
      // Left open on purpose: it belongs to the running archive and lives as long as the portal.
      @SuppressWarnings("unused")
      FileSystem archive = FileSystems.newFileSystem(uri, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      // Somebody opened it before.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> read(Path folder, String ending) {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> wanted = all.filter(file -> file.toString().endsWith(ending)).toList();
      var texts = new TreeMap<String, String>();
      for (Path file : wanted) {
        texts.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
