package org.malha.documents.child;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.malha.documents.Extracted;
import org.malha.documents.Extracted.Lost;
import org.malha.documents.Extracted.Page;
import org.malha.documents.Reading;
import org.malha.documents.Refused;
import org.malha.documents.Why;

/** A PDF, page by page; a page without letters is read as the picture that it is. */
final class Pdf {
  private static final int MOST_PAGES = 1000;
  private static final float POINTS_PER_INCH = 72;
  private static final float DOTS_PER_INCH = 250;
  private static final float MOST_DOTS = 12_000_000;
  private static final String PARAGRAPH = "\n\n";

  private final Scan scan;
  private final int most;
  private final List<Page> pages = new ArrayList<>();
  private int length;
  private int images;
  private boolean unread;

  private Pdf(Scan scan, int most) {
    this.scan = scan;
    this.most = most;
  }

  static Reading read(byte[] bytes, int most, Scan scan) throws IOException, TooLong {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        return new Refused(Why.TOO_LARGE);
      }
      return new Pdf(scan, most).read(document);
    } catch (InvalidPasswordException e) {
      return new Refused(Why.ENCRYPTED);
    }
  }

  private Reading read(PDDocument document) throws IOException, TooLong {
    var stripper = new PDFTextStripper();
    stripper.setParagraphEnd(PARAGRAPH);
    stripper.setLineSeparator("\n");
    for (int number = 0; number < document.getNumberOfPages(); number++) {
      stripper.setStartPage(number + 1);
      stripper.setEndPage(number + 1);
      page(document, number, stripper.getText(document));
    }
    form(document);
    if (pages.stream().allMatch(page -> page.paragraphs().isEmpty())) {
      return new Refused(unread ? Why.SCANNED : Why.EMPTY);
    }
    int files = document.getDocumentCatalog().getNames() == null ? 0 : files(document);
    return new Extracted(pages, new Lost(images, files, 0, false));
  }

  private void page(PDDocument document, int number, String letters) throws IOException, TooLong {
    int pictures = pictures(document.getPage(number));
    String text = letters;
    if (letters.isBlank() && pictures > 0 && scan.possible()) {
      text = scan.read(picture(document, number));
    } else {
      images += pictures;
      unread |= letters.isBlank() && pictures > 0;
    }
    take(text);
  }

  private void take(String text) throws TooLong {
    var paragraphs = new Paragraphs(most - length);
    paragraphs.take(text);
    pages.add(new Page(paragraphs.done()));
    length += text.length();
  }

  private static int pictures(PDPage page) {
    PDResources resources = page.getResources();
    int count = 0;
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        count += resources.isImageXObject(name) ? 1 : 0;
      }
    }
    return count;
  }

  /** As fine as reading needs, and no larger than memory allows, whatever the page says it is. */
  private static byte[] picture(PDDocument document, int number) throws IOException {
    var box = document.getPage(number).getCropBox();
    double inches = box.getWidth() / POINTS_PER_INCH * (box.getHeight() / POINTS_PER_INCH);
    double dots = Math.min(DOTS_PER_INCH, Math.sqrt(MOST_DOTS / inches));
    var out = new ByteArrayOutputStream();
    ImageIO.setUseCache(false);
    ImageIO.write(
        new PDFRenderer(document).renderImageWithDPI(number, (float) dots, ImageType.GRAY),
        "png",
        out);
    return out.toByteArray();
  }

  /** What was filled in is no text of any page. */
  private void form(PDDocument document) throws TooLong {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm();
    var filled = new StringBuilder();
    if (form != null) {
      for (PDField field : form.getFieldTree()) {
        filled.append(field.getValueAsString()).append(PARAGRAPH);
      }
    }
    if (!filled.toString().isBlank()) {
      take(filled.toString());
    }
  }

  private static int files(PDDocument document) {
    try {
      var tree = document.getDocumentCatalog().getNames().getEmbeddedFiles();
      return tree == null || tree.getNames() == null ? 0 : tree.getNames().size();
    } catch (IOException e) {
      return 0;
    }
  }
}
