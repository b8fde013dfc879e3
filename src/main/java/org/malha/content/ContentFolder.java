package org.malha.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.malha.start.Settings;
import org.malha.start.Start;

/**
 * The content that comes in files: packed with the portal, or in the folder that the settings name
 * instead.
 *
 * <p>A file is read when it is at most {@link #LARGEST} bytes of UTF-8 without control characters
 * and lies, links followed, inside the folder. Any other is a {@link Fault}.
 */
@ApplicationScoped
public class ContentFolder {
  /** The largest file that is read, in bytes. */
  public static final int LARGEST = 512 * 1024;

  private static final int DEEPEST = 4;
  private static final String THIS_TIME = UUID.randomUUID().toString();

  /**
   * What a folder holds.
   *
   * @param texts of the files that can be read, by their path inside the content folder
   * @param faults of the others
   */
  public record Found(Map<String, String> texts, List<Fault> faults) {}

  private final Optional<Path> folder;

  /** For CDI. */
  @Inject
  public ContentFolder(Settings settings) {
    this(settings.content());
  }

  /** The packed content only. */
  public ContentFolder() {
    this(Optional.empty());
  }

  /** That of a folder, or the packed content. */
  public ContentFolder(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * All files below a folder whose names end so; those of the settings' folder where it has this
   * one, else the packed ones.
   */
  public Found files(String name, String ending) {
    Optional<Path> own = folder.filter(root -> Files.isDirectory(root.resolve(name)));
    return own.isPresent() ? new Walk(own.get(), ending).of(name) : packed(name, ending);
  }

  /**
   * A word that is another one whenever the release or a file of the settings' folder is, by name,
   * size and time; and at each start where nobody knows the release.
   */
  public String edition() {
    var edition = new CRC32();
    folder.ifPresent(root -> files(root).forEach(file -> edition.update(bytes(file))));
    String release = System.getProperty(Start.RELEASE, THIS_TIME);
    return "%s-%08x".formatted(release, edition.getValue());
  }

  private static List<String> files(Path root) {
    try (Stream<Path> all = Files.walk(root, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
      var files = new ArrayList<String>();
      for (Path file : all.sorted().toList()) {
        files.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      return List.of(THIS_TIME);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The packed files, whatever the settings say; none where the folder is not packed. */
  public static Found packed(String name, String ending) {
    URL url = ContentFolder.class.getResource("/content");
    if (url == null) {
      throw new IllegalStateException("The folder content is not packed");
    }
    try {
      URI uri = url.toURI();
      if (uri.getScheme().equals("jar")) {
        mount(uri);
      }
      return new Walk(Path.of(uri), ending).of(name);
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

  /** One reading of a folder. */
  private static final class Walk {
    private final Path root;
    private final String ending;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Walk(Path root, String ending) {
      this.root = root;
      this.ending = ending;
    }

    Found of(String name) {
      Path start = root.resolve(name);
      if (Files.exists(start)) {
        try (Stream<Path> all = Files.walk(start, DEEPEST)) {
          all.sorted().filter(this::wanted).forEach(this::add);
        } catch (IOException | UncheckedIOException e) {
          faults.add(new Fault(name, 0, "cannot be read: " + e.getMessage()));
        }
      }
      return new Found(texts, faults);
    }

    private boolean wanted(Path file) {
      return !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
          && (file.toString().endsWith(ending) || Files.isDirectory(file));
    }

    private void add(Path file) {
      String name = root.relativize(file).toString().replace('\\', '/');
      try {
        texts.put(name, text(file));
      } catch (Broken e) {
        faults.add(e.in(name));
      } catch (IOException e) {
        faults.add(new Fault(name, 0, "cannot be read: " + e.getClass().getSimpleName()));
      }
    }

    private String text(Path file) throws IOException {
      if (!file.toRealPath().startsWith(root.toRealPath())) {
        throw new Broken(0, "leads out of the content folder");
      }
      if (!Files.isRegularFile(file)) {
        throw new Broken(0, "is no file");
      }
      if (Files.size(file) > LARGEST) {
        throw new Broken(0, "is larger than " + LARGEST / 1024 + " kB");
      }
      return clean(decoded(Files.readAllBytes(file)));
    }
  }

  private static String decoded(byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    try {
      var result = decoder.decode(in, out, true);
      if (result.isError()) {
        result.throwException();
      }
      return out.flip().toString();
    } catch (CharacterCodingException e) {
      throw new Broken(1 + lineEnds(bytes, in.position()), "is not UTF-8");
    }
  }

  private static int lineEnds(byte[] bytes, int before) {
    int found = 0;
    for (int i = 0; i < before; i++) {
      if (bytes[i] == '\n') {
        found++;
      }
    }
    return found;
  }

  private static String clean(String text) {
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      } else if (c < ' ' && c != '\t' && c != '\r') {
        throw new Broken(line, "holds a control character");
      }
    }
    return text;
  }
}
