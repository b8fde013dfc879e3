package org.malha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in one jar is what was found in many on a class path. */
class OneJarTest {
  private static final String PROVIDERS = "META-INF/services/org.malha.Herald";

  @TempDir Path folder;

  @SafeVarargs
  private URLClassLoader one(Map<String, String>... jars) throws IOException {
    Path target = folder.resolve("one.jar");
    try (var one = new OneJar(target)) {
      for (Map<String, String> content : List.of(jars)) {
        Path jar = Files.createTempFile(folder, "", ".jar");
        one.add(Files.write(jar, JarsMade.of(content)));
      }
    }
    return new URLClassLoader(new URL[] {target.toUri().toURL()}, null);
  }

  private static String found(ClassLoader in, String name) throws IOException {
    try (var stream = in.getResourceAsStream(name)) {
      assertNotNull(stream, name);
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void ofOneNameTheFirstIsFound() throws IOException {
    try (var in = one(Map.of("only/here", "a", "both", "first"), Map.of("both", "second"))) {
      assertEquals("a", found(in, "only/here"));
      assertEquals("first", found(in, "both"));
    }
  }

  @Test
  void providersOfAllAreFound() throws IOException {
    try (var in = one(Map.of(PROVIDERS, "org.malha.Ana"), Map.of(PROVIDERS, "org.malha.Rui"))) {
      assertEquals(
          List.of("org.malha.Ana", "org.malha.Rui"), found(in, PROVIDERS).lines().toList());
    }
  }

  @Test
  void theServicesOfAllAreReadInTheirOrder() throws IOException {
    String services = "META-INF/hk2-locator/default";
    try (var in = one(Map.of(services, "[one]\n"), Map.of(services, "[two]\n"))) {
      assertEquals("[one]\n\n[two]\n\n", found(in, services));
    }
  }

  @Test
  void whatIsForANewerJavaIsTakenInsteadOfTheOlder() throws IOException {
    Map<String, String> jar =
        Map.of("x", "old", "META-INF/versions/11/x", "new", "META-INF/versions/999/x", "not yet");
    try (var in = one(jar)) {
      assertEquals("new", found(in, "x"));
      assertNull(in.getResource("META-INF/versions/11/x"));
    }
  }

  @Test
  void whatIsOnlyTrueOfAJarIsLeftOut() throws IOException {
    try (var in =
        one(
            Map.of(
                "META-INF/SERVER.SF",
                "signed",
                "module-info.class",
                "module",
                "META-INF/maven/pom.xml",
                "pom"))) {
      assertNull(in.getResource("META-INF/SERVER.SF"));
      assertNull(in.findResource("module-info.class"));
      assertNull(in.getResource("META-INF/maven/pom.xml"));
    }
  }
}
