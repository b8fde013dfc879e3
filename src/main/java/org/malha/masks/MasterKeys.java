package org.malha.masks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.malha.start.Settings;

/**
 * The master keys of this installation, as they stand in the file that {@code MALHA_CASE_KEY}
 * names. Read whenever they are needed, so that a key that was added or taken away counts at once.
 */
@ApplicationScoped
public class MasterKeys {
  @Inject Settings settings;

  /**
   * The keys; the file is made with a first one where there is none.
   *
   * @throws UncheckedIOException when the file cannot be read or made
   */
  KeyFile read() {
    try {
      Path file = settings.caseKey();
      return KeyFile.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
