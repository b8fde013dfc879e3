package org.malha.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents made by hand, good and bad, as small as programs take them. */
public final class Documents {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** A picture of nothing: one transparent dot. */
  private static final byte[] PNG =
      java.util.Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  private Documents() {}

  /** A DOCX whose paragraphs these are. */
  public static byte[] docx(String... paragraphs) {
    return docxOf(wordParagraphs(paragraphs));
  }

  private static String wordParagraphs(String... paragraphs) {
    var body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
          .append(escaped(paragraph))
          .append("</w:t></w:r></w:p>");
    }
    return body.toString();
  }

  /** A DOCX with this between the tags of its body. */
  public static byte[] docxOf(String body) {
    return zip(docxParts(body));
  }

  private static Map<String, byte[]> docxParts(String body) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("[Content_Types].xml", bytes(contentTypes("")));
    parts.put(
        "_rels/.rels", bytes(relations(relation("rId1", "officeDocument", "word/document.xml"))));
    parts.put("word/document.xml", bytes(wordDocument(body)));
    return parts;
  }

  private static String contentTypes(String more) {
    return "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + MAIN
        + "\"/>"
        + more
        + "</Types>";
  }

  private static String relations(String relations) {
    return "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATION
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String wordDocument(String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\""
        + WORD
        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>"
        + body
        + "</w:body></w:document>";
  }

  /**
   * A DOCX as offices leave them: an author, a comment, a picture, another file inside, something
   * deleted and something inserted.
   */
  public static byte[] docxWithAll(String author) {
    String body =
        wordParagraphs("O texto que conta.")
            + "<w:p><w:r><w:t xml:space=\"preserve\">Ficou </w:t></w:r><w:del w:id=\"1\" w:author=\""
            + author
            + "\"><w:r><w:delText>apagado</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\""
            + author
            + "\"><w:r><w:t>inserido</w:t></w:r></w:ins></w:p>"
            + "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Com nota</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
            + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:drawing><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
            + "<a:blip r:embed=\"rId3\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></w:drawing></w:r></w:p>";
    var parts = docxParts(body);
    parts.put(
        "[Content_Types].xml",
        bytes(
            contentTypes(
                "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>"
                    + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>")));
    parts.put(
        "_rels/.rels",
        bytes(
            relations(
                relation("rId1", "officeDocument", "word/document.xml")
                    + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>")));
    parts.put(
        "docProps/core.xml",
        bytes(
            "<?xml version=\"1.0\"?><cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + author
                + "</dc:title><dc:creator>"
                + author
                + "</dc:creator></cp:coreProperties>"));
    parts.put(
        "word/_rels/document.xml.rels",
        bytes(
            relations(
                relation("rId2", "comments", "comments.xml")
                    + relation("rId3", "image", "media/image1.png")
                    + relation("rId4", "package", "embeddings/folha.bin"))));
    parts.put(
        "word/comments.xml",
        bytes(
            "<?xml version=\"1.0\"?><w:comments xmlns:w=\""
                + WORD
                + "\"><w:comment w:id=\"0\" w:author=\""
                + author
                + "\" w:initials=\"X\"><w:p><w:r><w:t>Comentado por "
                + author
                + "</w:t></w:r></w:p></w:comment></w:comments>"));
    parts.put("word/media/image1.png", PNG);
    parts.put("word/embeddings/folha.bin", bytes("outra coisa"));
    return zip(parts);
  }

  /** An ODT whose paragraphs these are. */
  public static byte[] odt(String... paragraphs) {
    var body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append("<text:p>").append(escaped(paragraph)).append("</text:p>");
    }
    return odtOf(body.toString(), "");
  }

  /** An ODT with this as its text, and this in its manifest. */
  public static byte[] odtOf(String body, String manifest) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("mimetype", bytes(ODT));
    parts.put(
        "META-INF/manifest.xml",
        bytes(
            "<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
                + ODT
                + "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\">"
                + manifest
                + "</manifest:file-entry></manifest:manifest>"));
    parts.put(
        "content.xml",
        bytes(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\""
                + OFFICE
                + "\" xmlns:text=\""
                + TEXT
                + "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>"));
    return zip(parts);
  }

  /** An ODT with something deleted and a comment. */
  public static byte[] odtWithAll(String author) {
    return odtOf(
        "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>"
            + author
            + "</dc:creator></office:change-info><text:p>apagado</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>O texto que conta.<office:annotation><dc:creator>"
            + author
            + "</dc:creator><text:p>comentado</text:p></office:annotation></text:p>",
        "");
  }

  /** A file of this format that opens with a password only. */
  public static byte[] lockedOdt() {
    return odtOf(
        "x",
        "<manifest:encryption-data manifest:checksum-type=\"SHA1/1K\" manifest:checksum=\"x\"><manifest:algorithm manifest:algorithm-name=\"Blowfish CFB\" manifest:initialisation-vector=\"x\"/></manifest:encryption-data>");
  }

  /** An RTF with letters as Windows wrote them. */
  public static byte[] rtf(String text) {
    var body = new StringBuilder();
    for (char c : text.toCharArray()) {
      body.append(c < 128 ? String.valueOf(c) : String.format("\\'%02x", (int) c));
    }
    return bytes(
        "{\\rtf1\\ansi\\ansicpg1252{\\info{\\author Xavierina}{\\title Xavierina}}{\\fonttbl{\\f0 Arial;}}\\f0 "
            + body
            + "\\par}");
  }

  /** A PDF with a page for each text, which may have Latin letters and no brackets. */
  public static byte[] pdf(String... pages) {
    var kids = new StringBuilder();
    var objects = new java.util.ArrayList<String>();
    for (int n = 0; n < pages.length; n++) {
      kids.append(4 + 2 * n).append(" 0 R ");
    }
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages.length + ">>");
    objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    for (int n = 0; n < pages.length; n++) {
      String stream = "BT /F1 12 Tf 72 700 Td (" + pages[n] + ") Tj ET";
      objects.add(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents "
              + (5 + 2 * n)
              + " 0 R>>");
      objects.add("<</Length " + stream.length() + ">>stream\n" + stream + "\nendstream");
    }
    return pdfOf(objects);
  }

  /** A PDF of one page that is a grey picture. */
  public static byte[] scannedPdf() {
    return pdfOf(
        java.util.List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</P 4 0 R>>>>/Contents 5 0 R>>",
            "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\nx\nendstream",
            "<</Length 26>>stream\nq 595 0 0 842 0 0 cm /P Do Q\nendstream"));
  }

  private static byte[] pdfOf(java.util.List<String> objects) {
    var out = new StringBuilder("%PDF-1.4\n");
    var places = new StringBuilder("0000000000 65535 f \n");
    for (int n = 0; n < objects.size(); n++) {
      places.append(String.format("%010d 00000 n \n", out.length()));
      out.append(n + 1).append(" 0 obj").append(objects.get(n)).append("endobj\n");
    }
    int table = out.length();
    int size = objects.size() + 1;
    out.append("xref\n0 ").append(size).append('\n').append(places);
    out.append("trailer<</Size ")
        .append(size)
        .append("/Root 1 0 R/Info<</Author(Xavierina)/Title(Xavierina)>>>>");
    out.append("\nstartxref\n").append(table).append("\n%%EOF\n");
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The picture of nothing. */
  public static byte[] png() {
    return PNG.clone();
  }

  /** A DOCX whose one part unfolds to so many megabytes. */
  public static byte[] bomb(int megabytes) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : docxParts("").entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        if (part.getKey().equals("word/document.xml")) {
          String[] around = wordDocument("MITTE").split("MITTE");
          zip.write(bytes(around[0] + "<w:p><w:r><w:t>"));
          var piece = bytes("a".repeat(1 << 20));
          for (int n = 0; n < megabytes; n++) {
            zip.write(piece);
          }
          zip.write(bytes("</w:t></w:r></w:p>" + around[1]));
        } else {
          zip.write(part.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A DOCX with an entity that is made of entities. */
  public static byte[] laughs() {
    var entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ah\">");
    for (int n = 1; n < 30; n++) {
      entities
          .append("<!ENTITY a" + n + " \"")
          .append(("&a" + (n - 1) + ";").repeat(10))
          .append("\">");
    }
    var parts = docxParts("");
    String document = wordDocument("<w:p><w:r><w:t>&a29;</w:t></w:r></w:p>");
    parts.put("word/document.xml", bytes(document.replace("?><w:", "?>" + entities + "]><w:")));
    return zip(parts);
  }

  /** A DOCX that asks for an address of the net while it is read. */
  public static byte[] curious(String address) {
    var parts = docxParts("");
    String document = wordDocument("<w:p><w:r><w:t>Fim &x;</w:t></w:r></w:p>");
    parts.put(
        "word/document.xml",
        bytes(
            document.replace(
                "?><w:",
                "?><!DOCTYPE w:document SYSTEM \""
                    + address
                    + "/dtd\" [<!ENTITY x SYSTEM \""
                    + address
                    + "/x\">]><w:")));
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          var sum = new CRC32();
          sum.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
