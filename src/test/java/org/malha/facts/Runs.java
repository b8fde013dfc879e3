package org.malha.facts;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every run of nine words of the sources, as the first 48 bits of a hash: enough to know a copied
 * run when it is seen (one false alarm in a few thousand libraries of this size), and no source
 * text.
 */
final class Runs {
  static final int WORDS = 9;
  private static final int BYTES = 6;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private final long[] hashes;

  private Runs(long[] hashes) {
    this.hashes = hashes;
  }

  /** Those of the test resources. */
  static Runs stored() throws IOException {
    long[] read = new long[1 << 17];
    int count = 0;
    try (var in =
        new DataInputStream(Runs.class.getResourceAsStream("/facts/nine-word-runs.bin"))) {
      byte[] bytes = new byte[BYTES];
      for (; ; count++) {
        in.readFully(bytes);
        read[count] = number(bytes);
      }
    } catch (EOFException e) {
      return new Runs(Arrays.copyOf(read, count));
    }
  }

  /** Those of these texts. */
  static Runs of(List<String> texts) {
    SortedSet<Long> all = new TreeSet<>();
    for (String text : texts) {
      List<String> words = words(text);
      for (int at = 0; at + WORDS <= words.size(); at++) {
        all.add(hash(words.subList(at, at + WORDS)));
      }
    }
    return new Runs(all.stream().mapToLong(Long::longValue).toArray());
  }

  /** The words of a text as they are compared: without case, marks and spaces. */
  static List<String> words(String text) {
    Matcher found =
        WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    List<String> words = new ArrayList<>();
    while (found.find()) {
      words.add(found.group());
    }
    return words;
  }

  /** Whether these nine words follow one another in a source. */
  boolean hold(List<String> nine) {
    return Arrays.binarySearch(hashes, hash(nine)) >= 0;
  }

  int size() {
    return hashes.length;
  }

  /** As they are stored. */
  byte[] bytes() {
    ByteBuffer all = ByteBuffer.allocate(hashes.length * BYTES);
    for (long hash : hashes) {
      all.put(ByteBuffer.allocate(Long.BYTES).putLong(hash).array(), Long.BYTES - BYTES, BYTES);
    }
    return all.array();
  }

  private static long hash(List<String> words) {
    try {
      byte[] text = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
      return number(Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(text), BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long number(byte[] six) {
    return ByteBuffer.allocate(Long.BYTES).position(Long.BYTES - BYTES).put(six).getLong(0);
  }
}
