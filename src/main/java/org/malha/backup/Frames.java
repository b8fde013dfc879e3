package org.malha.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;

/**
 * How a backup comes through the door: pieces with their length before them, then a last word that
 * says whether that was all. A connection that merely ends is no end.
 */
final class Frames extends OutputStream {
  private static final int DONE = 0;
  private static final int FAILED = -1;

  private final DataOutputStream out;

  Frames(DataOutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (length > 0) {
      out.writeInt(length);
      out.write(bytes, from, length);
    }
  }

  void done() throws IOException {
    out.writeInt(DONE);
    out.flush();
  }

  void failed() throws IOException {
    out.writeInt(FAILED);
    out.flush();
  }

  /** Copies what comes, to its last word. */
  static void copy(DataInputStream in, OutputStream out) throws IOException {
    try {
      for (int length = in.readInt(); length != DONE; length = in.readInt()) {
        if (length == FAILED) {
          throw new NotDone("The portal could not make the backup; its log says why.");
        }
        out.write(in.readNBytes(length));
      }
    } catch (EOFException e) {
      throw new NotDone("The portal stopped before the backup was whole.");
    }
  }
}
