package org.malha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewerJavaTest {
  @TempDir Path jvms;

  private Path jdk(String name, String version) throws IOException {
    Path home = Files.createDirectories(jvms.resolve(name));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "");
    assertTrue(java.toFile().setExecutable(true));
    return home;
  }

  @Test
  void theNewestThatIsNewEnoughIsTaken() throws IOException {
    Path old = jdk("seventeen", "17.0.15");
    Path enough = jdk("twenty-one", "21.0.2");
    Path newest = jdk("twenty-five", "25");
    assertEquals(
        Optional.of(newest.resolve("bin/java")), NewerJava.find(List.of(old, newest, enough)));
  }

  @Test
  void anOldOneIsNoHelp() throws IOException {
    assertEquals(Optional.empty(), NewerJava.find(List.of(jdk("seventeen", "17.0.15"), jvms)));
  }

  @Test
  void unreadableAddressesAreKnown() {
    assertTrue(UnreadableAddresses.unreadable("/%zz"));
    assertTrue(UnreadableAddresses.unreadable("/a%2"));
    assertTrue(UnreadableAddresses.unreadable("/a%00b"));
    assertTrue(UnreadableAddresses.unreadable("/%c3%28"));
    assertTrue(!UnreadableAddresses.unreadable("/constrangimentos/12-extra%C3%A7%C3%A3o?q=a+b"));
  }
}
