package org.malha.cases.deidentify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What each clue says for each {@link Sort}, and how readily one sort follows another: learned from
 * the tune notes by {@code Teaching} in {@code src/bench} and kept in {@code weights.bin}. Clues
 * share {@link #PLACES} places; that two meet in one costs little.
 */
final class Weights {
  static final String FILE = "weights.bin";
  static final int PLACES = 1 << 16;
  private static final int SHIFT = 32 - 16;
  private static final float STEP = 1 / 20f;
  private static final int LONGEST = 255;

  /** Weights of the clues, {@link Sort#ALL} a place. */
  final float[] clues = new float[PLACES * Sort.ALL];

  /** Weights of one sort after another. */
  final float[] follows = new float[Sort.ALL * Sort.ALL];

  /** Those that come with the finder. */
  static Weights standard() {
    try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + FILE);
      }
      Weights weights = new Weights();
      weights.read(in.readAllBytes());
      return weights;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first weight of a clue. */
  static int place(int clue) {
    return (clue >>> SHIFT) * Sort.ALL;
  }

  /** What the clues of one word say together for each sort. */
  double[] sum(int[] ofWord) {
    double[] sum = new double[Sort.ALL];
    for (int clue : ofWord) {
      int place = place(clue);
      for (int sort = 0; sort < Sort.ALL; sort++) {
        sum[sort] += clues[place + sort];
      }
    }
    return sum;
  }

  /** As kept: a byte each in steps of a twentieth; after a zero, how many of them. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int zeros = 0;
    for (int i = 0; i < clues.length + follows.length; i++) {
      int step = step(i < clues.length ? clues[i] : follows[i - clues.length]);
      if (zeros > 0 && (step != 0 || zeros == LONGEST)) {
        out.write(0);
        out.write(zeros);
        zeros = 0;
      }
      if (step == 0) {
        zeros++;
      } else {
        out.write(step);
      }
    }
    if (zeros > 0) {
      out.write(0);
      out.write(zeros);
    }
    return out.toByteArray();
  }

  private static int step(float weight) {
    return Math.clamp(Math.round(weight / STEP), -128, 127);
  }

  void read(byte[] bytes) {
    int at = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        at += bytes[++i] & LONGEST;
      } else {
        float weight = bytes[i] * STEP;
        if (at < clues.length) {
          clues[at] = weight;
        } else {
          follows[at - clues.length] = weight;
        }
        at++;
      }
    }
  }
}
