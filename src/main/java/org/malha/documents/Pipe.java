package org.malha.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.malha.documents.Extracted.Lost;
import org.malha.documents.Extracted.Page;

/**
 * What the portal and the program that reads a file say to each other, once in each direction: the
 * file goes in, the text comes out. Neither of them believes a length that is more than was agreed.
 */
public final class Pipe {
  private static final int READ = -1;
  private static final int MOST_PAGES = 10_000;
  private static final int MOST_PARAGRAPHS = 200_000;

  private Pipe() {}

  /**
   * What is to be read.
   *
   * @param ending of the file's name, without the dot; empty where it has none to go by
   * @param mostCharacters that the text may have, in UTF-16 units
   * @param languages for which pictures can be read, as tesseract names them; empty for none
   */
  public record Task(String ending, int mostCharacters, String languages, byte[] document) {}

  static void send(Task task, OutputStream to) throws IOException {
    var out = new DataOutputStream(to);
    out.writeUTF(task.ending());
    out.writeInt(task.mostCharacters());
    out.writeUTF(task.languages());
    out.writeInt(task.document().length);
    out.write(task.document());
    out.flush();
  }

  /** Takes what {@code send} sent. */
  public static Task task(InputStream from) throws IOException {
    var in = new DataInputStream(from);
    String ending = in.readUTF();
    int mostCharacters = in.readInt();
    String languages = in.readUTF();
    int length = in.readInt();
    byte[] document = in.readNBytes(length);
    if (document.length != length) {
      throw new IOException("The file ended too early");
    }
    return new Task(ending, mostCharacters, languages, document);
  }

  /** Says what came of it. */
  public static void answer(Reading reading, OutputStream to) throws IOException {
    var out = new DataOutputStream(to);
    switch (reading) {
      case Refused refused -> out.writeByte(refused.why().ordinal());
      case Extracted extracted -> {
        out.writeByte(READ);
        write(extracted, out);
      }
    }
    out.flush();
  }

  private static void write(Extracted extracted, DataOutputStream out) throws IOException {
    Lost lost = extracted.lost();
    out.writeInt(lost.images());
    out.writeInt(lost.files());
    out.writeInt(lost.comments());
    out.writeBoolean(lost.changes());
    out.writeInt(extracted.pages().size());
    for (Page page : extracted.pages()) {
      out.writeInt(page.paragraphs().size());
      for (String paragraph : page.paragraphs()) {
        byte[] bytes = paragraph.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  /** Takes what came of it; fails on anything else, and on more text than was asked for. */
  static Reading answer(InputStream from, int mostCharacters) throws IOException {
    var in = new DataInputStream(from);
    int first = in.readByte();
    if (first == READ) {
      return extracted(in, mostCharacters);
    }
    return new Refused(Why.values()[within(first, Why.values().length - 1)]);
  }

  private static Extracted extracted(DataInputStream in, int mostCharacters) throws IOException {
    var lost =
        new Lost(
            within(in.readInt(), Integer.MAX_VALUE),
            within(in.readInt(), Integer.MAX_VALUE),
            within(in.readInt(), Integer.MAX_VALUE),
            in.readBoolean());
    var pages = new ArrayList<Page>();
    int left = mostCharacters;
    for (int page = within(in.readInt(), MOST_PAGES); page > 0; page--) {
      var paragraphs = new ArrayList<String>();
      for (int one = within(in.readInt(), MOST_PARAGRAPHS); one > 0; one--) {
        String paragraph = paragraph(in, left);
        left -= paragraph.length();
        paragraphs.add(paragraph);
      }
      pages.add(new Page(List.copyOf(paragraphs)));
    }
    return new Extracted(List.copyOf(pages), lost);
  }

  private static String paragraph(DataInputStream in, int mostCharacters) throws IOException {
    int length = within(in.readInt(), 3L * mostCharacters);
    byte[] bytes = in.readNBytes(length);
    String paragraph = new String(bytes, StandardCharsets.UTF_8);
    within(paragraph.length(), mostCharacters);
    return within(length, bytes.length) == bytes.length ? paragraph : "";
  }

  private static int within(int number, long most) throws IOException {
    if (number < 0 || number > most) {
      throw new IOException("Not what was agreed");
    }
    return number;
  }
}
