package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.malha.content.ContentFolder;

/**
 * Gives the whole content folder back as a zip: the items as they now stand, and the constraints,
 * questions and vocabularies as they were read. The same content makes the same bytes.
 */
@ApplicationScoped
@Transactional
public class Exporting {
  /** No date of ours matters; from the first of January 1980 on the zone would come in. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, Month.FEBRUARY, 1, 0, 0);

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject ContentFolder content;

  /** Every file by its path. */
  Map<String, String> files() {
    var files = new TreeMap<String, String>();
    files.putAll(content.files("constraints", ".md").texts());
    files.putAll(content.files("questions", ".yaml").texts());
    files.putAll(content.files("taxonomy", ".yaml").texts());
    em.createQuery("select i.file, i.text from LibraryItem i", Object[].class)
        .getResultList()
        .forEach(row -> files.put((String) row[0], (String) row[1]));
    return files;
  }

  /** The zip. */
  public byte[] zip() {
    return zip(files());
  }

  static byte[] zip(Map<String, String> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        var entry = new ZipEntry("content/" + file.getKey());
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
