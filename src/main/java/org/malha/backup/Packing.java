package org.malha.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a bag (RFC 8493) into a zip: payload as it comes, then the hash of each part. */
final class Packing {
  /** The one folder in the zip. */
  static final String BAG = "malha-backup/";

  static final String PAYLOAD = "data/";
  static final String MANIFEST = "manifest-sha256.txt";
  static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

  private final ZipOutputStream zip;
  private final Map<String, String> payload = new TreeMap<>();
  private final Map<String, String> tags = new TreeMap<>();

  Packing(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** What fills a part. */
  interface Part {
    void writeTo(OutputStream out) throws IOException, java.sql.SQLException;
  }

  void payload(String name, Part part) throws IOException, java.sql.SQLException {
    payload.put(PAYLOAD + name, write(PAYLOAD + name, part));
  }

  void tag(String name, String text) throws IOException {
    tags.put(name, text(name, text));
  }

  /** The hashes, without which the rest is worth nothing. */
  void end() throws IOException {
    tag(MANIFEST, lines(payload));
    text(TAG_MANIFEST, lines(tags));
    zip.finish();
    zip.flush();
  }

  private String text(String name, String text) throws IOException {
    try {
      return write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.sql.SQLException e) {
      throw new IOException(e); // a text asks no database
    }
  }

  private String write(String name, Part part) throws IOException, java.sql.SQLException {
    MessageDigest digest = sha256();
    zip.putNextEntry(new ZipEntry(BAG + name));
    part.writeTo(new DigestOutputStream(new Unclosed(zip), digest));
    zip.closeEntry();
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String lines(Map<String, String> hashes) {
    var lines = new StringBuilder();
    hashes.forEach((name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
    return lines.toString();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Lets a part close what it writes to while the zip goes on. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() {}
  }
}
