package org.malha.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {
  @TempDir Path root;

  private ContentFolder.Found practices() {
    return new ContentFolder(Optional.of(root)).files("practices", ".md");
  }

  private Path file(String name) throws IOException {
    Path file = root.resolve("practices").resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  @Test
  void whatCanBeReadIsReadAndTheRestIsNamed() throws IOException {
    Files.writeString(file("good.md"), "words\r\n");
    Files.writeString(file("deep/er/good.md"), "more");
    Files.writeString(file("other.txt"), "not asked for");
    Files.write(file("latin.md"), new byte[] {'a', '\n', 'b', (byte) 0xE9, '\n'});
    Files.writeString(file("control.md"), "a\nb\nc\u0000");
    ContentFolder.Found found = practices();
    assertEquals(Set.of("practices/good.md", "practices/deep/er/good.md"), found.texts().keySet());
    assertEquals("words\r\n", found.texts().get("practices/good.md"));
    assertEquals(
        List.of(
            new Fault("practices/control.md", 3, "holds a control character"),
            new Fault("practices/latin.md", 2, "is not UTF-8")),
        found.faults());
  }

  @Test
  void aFileOfFiftyMegabytesIsNotRead() throws IOException {
    Files.write(file("large.md"), new byte[50_000_000]);
    Files.writeString(file("small.md"), "words");
    ContentFolder.Found found = practices();
    assertEquals(Set.of("practices/small.md"), found.texts().keySet());
    assertEquals("practices/large.md: is larger than 512 kB", found.faults().get(0).toString());
  }

  @Test
  void aLinkLeadsNowhereOutside() throws IOException {
    Path secret = Files.writeString(root.resolveSibling("secret.md"), "secret");
    Files.writeString(file("good.md"), "words");
    Files.createSymbolicLink(file("out.md"), secret);
    Files.createSymbolicLink(file("folder"), root.getParent());
    Files.createSymbolicLink(file("dangling.md"), root.resolve("nothing.md"));
    Files.createSymbolicLink(file("inside.md"), file("good.md"));
    ContentFolder.Found found = practices();
    Files.delete(secret);
    assertEquals(Set.of("practices/good.md", "practices/inside.md"), found.texts().keySet());
    assertEquals(3, found.faults().size(), found.faults()::toString);
    assertTrue(
        found
            .faults()
            .contains(new Fault("practices/out.md", 0, "leads out of the content folder")));
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertTrue(ContentFolder.packed("nothing", ".md").texts().isEmpty());
  }

  @Test
  void thePackedContentIsReadWithoutFault() {
    for (String folder : List.of("constraints", "practices", "glossary", "courses")) {
      ContentFolder.Found found = ContentFolder.packed(folder, ".md");
      assertEquals(List.of(), found.faults());
      assertTrue(found.texts().size() > 10, folder);
    }
  }
}
