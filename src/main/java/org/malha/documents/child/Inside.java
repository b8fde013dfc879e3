package org.malha.documents.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A packed document without what its writer noted beside the text, which parsers would take for
 * text: remarks in the margin, and in an ODT what was deleted.
 *
 * @param document to be read instead
 * @param comments how many remarks there were
 * @param changes whether deletions, insertions or moves were noted
 */
record Inside(byte[] document, int comments, boolean changes) {
  /** So much may unfold from a file: a hundred times more than the longest text has letters. */
  static final int MOST = 60_000_000;

  private static final String TEXT = "word/document.xml";
  private static final String REMARKS = "word/comments.xml";
  private static final String ODT = "content.xml";
  private static final String DELETED = "text:tracked-changes";
  private static final Pattern REMARK = Pattern.compile("<(w:comment|office:annotation)[ >]");
  private static final Pattern CHANGE = Pattern.compile("<w:(del|ins|moveFrom)[ >]");

  private static final String NO_REMARKS =
      "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";

  /** More unfolds than anybody writes. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Unpacks, looks, and packs again. */
  static Inside of(byte[] document) throws IOException {
    var out = new ByteArrayOutputStream();
    int comments = 0;
    boolean changes = false;
    int left = MOST;
    try (var in = new ZipInputStream(new ByteArrayInputStream(document));
        var zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readNBytes(left + 1);
        left -= part.length;
        if (left < 0) {
          throw new TooMuch();
        }
        String name = entry.getName();
        if (name.equals(TEXT)) {
          changes |= CHANGE.matcher(text(part)).find();
        } else if (name.equals(REMARKS)) {
          comments += count(text(part));
          part = NO_REMARKS.getBytes(StandardCharsets.UTF_8);
        } else if (name.equals(ODT)) {
          comments += count(text(part));
          byte[] accepted = withoutDeleted(text(part)).getBytes(StandardCharsets.UTF_8);
          changes |= accepted.length < part.length;
          part = accepted;
        }
        put(zip, entry, part);
      }
    }
    return new Inside(out.toByteArray(), comments, changes);
  }

  private static String text(byte[] part) {
    return new String(part, StandardCharsets.UTF_8);
  }

  private static int count(String part) {
    Matcher remark = REMARK.matcher(part);
    int count = 0;
    while (remark.find()) {
      count++;
    }
    return count;
  }

  private static String withoutDeleted(String content) {
    int start = content.indexOf("<" + DELETED);
    String end = "</" + DELETED + ">";
    int stop = start < 0 ? -1 : content.indexOf(end, start);
    return stop < 0
        ? content
        : content.substring(0, start) + content.substring(stop + end.length());
  }

  /** The name of its own kind stands in an ODT unpacked, as the first thing. */
  private static void put(ZipOutputStream zip, ZipEntry was, byte[] part) throws IOException {
    var entry = new ZipEntry(was.getName());
    if (was.getMethod() == ZipEntry.STORED) {
      var sum = new CRC32();
      sum.update(part);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(part.length);
      entry.setCrc(sum.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(part);
  }
}
