package org.malha.documents.child;

import java.io.InputStream;
import java.util.Locale;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Counts what lies inside a document and opens none of it. */
final class Embedded implements EmbeddedDocumentExtractor {
  private int images;
  private int files;

  @Override
  public boolean shouldParseEmbedded(Metadata about) {
    String kind = String.valueOf(about.get(Metadata.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
    String name =
        String.valueOf(about.get(TikaCoreProperties.RESOURCE_NAME_KEY)).toLowerCase(Locale.ROOT);
    String role = String.valueOf(about.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
    if (role.equals("THUMBNAIL") || role.equals("METADATA") || name.contains("thumbnail")) {
      return false;
    }
    if (kind.startsWith("image/") || name.matches(".*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)")) {
      images++;
    } else {
      files++;
    }
    return false;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata about, boolean outputHtml) {
    // never: see above
  }

  int images() {
    return images;
  }

  int files() {
    return files;
  }
}
