package org.malha.cases.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.malha.documents.Extracted;
import org.malha.documents.Extraction;
import org.malha.documents.Reading;
import org.malha.documents.Refused;
import org.malha.documents.Why;
import org.malha.web.Form;
import org.malha.web.Upload;

/**
 * A note that somebody brings as a file instead of pasting it: its text goes into a field of the
 * form, where they read it before anything else happens to it. The file is dropped.
 */
@ApplicationScoped
public class BroughtNotes {
  /** The field with the file. */
  public static final String FILE = "ficheiro";

  /** So many files may be in memory at once. */
  private static final int AT_ONCE = 8;

  private final Semaphore places = new Semaphore(AT_ONCE);

  @Inject Extraction extraction;

  /**
   * A form with the text of the file.
   *
   * @param lost what was in the file and is not in the text; null where there is no text
   */
  public record Brought(Form form, Extracted.@Nullable Lost lost) {}

  /**
   * Reads the file that came with a form into a field.
   *
   * @param into the field that gets the text, below what was typed into it; the others stay
   */
  public Brought read(@Nullable String contentType, InputStream body, String into)
      throws IOException {
    if (!places.tryAcquire()) {
      return refused(Form.empty(), Why.BUSY);
    }
    try {
      Upload upload = Upload.read(body, contentType, Extraction.LARGEST);
      Form form = Form.of(upload.fields());
      if (upload.tooLarge()) {
        return refused(form, Why.TOO_LARGE);
      }
      Optional<Upload.Part> file = upload.file(FILE);
      if (file.isEmpty()) {
        form.reject(FILE, "document.none");
        return new Brought(form, null);
      }
      return filled(form, into, file.get());
    } finally {
      places.release();
    }
  }

  private Brought filled(Form form, String into, Upload.Part file) {
    Reading reading = extraction.read(file.content(), file.fileName(), Finder.LONGEST);
    return switch (reading) {
      case Refused refused -> refused(form, refused.why());
      case Extracted extracted ->
          new Brought(form.with(into, below(form.value(into), extracted.text())), extracted.lost());
    };
  }

  /** What was typed before is not lost. */
  private static String below(String typed, String text) {
    return typed.isBlank() ? text : typed.stripTrailing() + "\n\n" + text;
  }

  private static Brought refused(Form form, Why why) {
    form.reject(FILE, "document." + why.name().toLowerCase(Locale.ROOT));
    return new Brought(form, null);
  }
}
