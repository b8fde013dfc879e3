package org.malha.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form that brings a file ({@code multipart/form-data}), read here and not by the server, because
 * nothing of it may become a file again: it lives in the memory of the request.
 */
public final class Upload {
  /** What may stand around a file: boundaries, headers, other fields. */
  private static final int AROUND = 1 << 20;

  private static final int MOST_PARTS = 50;
  private static final int LONGEST_HEAD = 8000;

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");

  private static final Pattern NAME = Pattern.compile("(?i);\\s*name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i);\\s*filename=\"([^\"]*)\"");
  private static final byte[] LINE = {'\r', '\n'};
  private static final byte[] BLANK_LINE = {'\r', '\n', '\r', '\n'};

  /** The file as it was sent; its name is what the sender says. */
  public record Part(String fileName, byte[] content) {
    /** Says nothing of either: this may end up in a message. */
    @Override
    public String toString() {
      return "Part[" + content.length + " bytes]";
    }
  }

  private final MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
  private final MultivaluedMap<String, Part> files = new MultivaluedHashMap<>();
  private final boolean tooLarge;

  private Upload(boolean tooLarge) {
    this.tooLarge = tooLarge;
  }

  /**
   * Reads a body to its end.
   *
   * @param most bytes that the file may have; of a body that cannot hold so few the file is not
   *     kept, but what was typed before and after it is
   * @throws Refusal.Invalid when it is not the form that it says it is
   */
  public static Upload read(InputStream body, @Nullable String contentType, int most)
      throws IOException {
    Matcher named = BOUNDARY.matcher(contentType == null ? "" : contentType);
    if (!named.find()) {
      throw new Refusal.Invalid("error.upload");
    }
    byte[] all = body.readNBytes(most + AROUND + 1);
    if (all.length > most + AROUND) {
      var upload = new Upload(true);
      upload.takeTyped(Arrays.copyOf(all, AROUND), boundary(named));
      upload.takeTyped(end(all, body), boundary(named));
      return upload;
    }
    var upload = new Upload(false);
    upload.take(all, boundary(named));
    return upload;
  }

  /** The last bytes of a body of which the beginning was read. */
  private static byte[] end(byte[] begin, InputStream body) throws IOException {
    byte[] end = Arrays.copyOfRange(begin, begin.length - AROUND, begin.length);
    for (byte[] next = body.readNBytes(AROUND); next.length > 0; next = body.readNBytes(AROUND)) {
      end = Arrays.copyOfRange(joined(end, next), next.length, AROUND + next.length);
    }
    return end;
  }

  /**
   * What was typed into the fields that stand before the file, of which nothing is kept.
   *
   * @return empty when nothing was typed, or the body is not the form that it says it is
   */
  public static Optional<MultivaluedMap<String, String>> typed(
      InputStream body, @Nullable String contentType) throws IOException {
    Matcher named = BOUNDARY.matcher(contentType == null ? "" : contentType);
    if (!named.find()) {
      return Optional.empty();
    }
    byte[] begin = body.readNBytes(AROUND);
    body.transferTo(OutputStream.nullOutputStream());
    var upload = new Upload(false);
    upload.takeTyped(begin, boundary(named));
    return Optional.of(upload.fields).filter(fields -> !fields.isEmpty());
  }

  private static byte[] boundary(Matcher named) {
    String boundary = named.group(1) == null ? named.group(2) : named.group(1);
    return boundary.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Whether more came than a file may have. */
  public boolean tooLarge() {
    return tooLarge;
  }

  /** What was typed into its other fields. */
  public MultivaluedMap<String, String> fields() {
    return fields;
  }

  /** The file of a field; empty where none was chosen. */
  public Optional<Part> file(String field) {
    return Optional.ofNullable(files.getFirst(field)).filter(part -> !part.fileName().isEmpty());
  }

  /** What was typed, of a piece that may begin and end anywhere. */
  private void takeTyped(byte[] piece, byte[] boundary) {
    try {
      take(piece, boundary);
    } catch (Refusal.Invalid cutOff) {
      // somewhere in the file: the fields that are whole are there
    }
    files.clear();
  }

  private void take(byte[] all, byte[] boundary) {
    byte[] between = joined(LINE, "--".getBytes(StandardCharsets.US_ASCII), boundary);
    byte[] first = Arrays.copyOfRange(between, LINE.length, between.length);
    int at = indexOf(all, first, 0);
    int after = at + first.length;
    for (int parts = 0; at >= 0 && !ends(all, after); parts++) {
      int head = indexOf(all, LINE, after);
      int blank = head < 0 ? -1 : indexOf(all, BLANK_LINE, head);
      at = blank < 0 ? -1 : indexOf(all, between, blank + LINE.length);
      if (at < 0 || blank - head > LONGEST_HEAD || parts == MOST_PARTS) {
        throw new Refusal.Invalid("error.upload");
      }
      int content = Math.min(blank + BLANK_LINE.length, at);
      part(text(all, head, blank), Arrays.copyOfRange(all, content, at));
      after = at + between.length;
    }
    if (at < 0) {
      throw new Refusal.Invalid("error.upload");
    }
  }

  private static boolean ends(byte[] all, int at) {
    return at + 1 < all.length && all[at] == '-' && all[at + 1] == '-';
  }

  private void part(String head, byte[] content) {
    Matcher name = NAME.matcher(head);
    if (!name.find()) {
      return;
    }
    Matcher fileName = FILE_NAME.matcher(head);
    if (fileName.find()) {
      files.add(name.group(1), new Part(fileName.group(1), content));
    } else {
      fields.add(name.group(1), text(content, 0, content.length));
    }
  }

  private static String text(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... pieces) {
    int length = Arrays.stream(pieces).mapToInt(piece -> piece.length).sum();
    var all = new byte[length];
    int at = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }

  private static int indexOf(byte[] all, byte[] wanted, int from) {
    for (int at = from; at <= all.length - wanted.length; at++) {
      if (Arrays.equals(all, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }
}
