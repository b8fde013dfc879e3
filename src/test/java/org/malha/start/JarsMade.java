package org.malha.start;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Small jars with a text for each name. */
final class JarsMade {
  private JarsMade() {}

  static byte[] of(Map<String, String> content) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (content.keySet().stream().anyMatch(name -> name.startsWith("META-INF/versions/"))) {
      manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
    }
    var bytes = new ByteArrayOutputStream();
    try (var jar = new JarOutputStream(bytes)) {
      var first = new ZipEntry("META-INF/MANIFEST.MF");
      first.setTime(0); // or the same content would not be the same
      jar.putNextEntry(first);
      manifest.write(jar);
      for (var each : content.entrySet()) {
        var entry = new ZipEntry(each.getKey());
        entry.setTime(0);
        jar.putNextEntry(entry);
        jar.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
