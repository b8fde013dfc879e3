package org.malha.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class UploadTest {
  private static final String TYPE = "multipart/form-data; boundary=----X";
  private static final int MOST = 5000;

  private static Upload read(String type, byte[] body) {
    try {
      return Upload.read(new ByteArrayInputStream(body), type, MOST);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] form(String boundary, String name, byte[] content, String field) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(
        ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"ficheiro\"; filename=\"")
            .getBytes(UTF_8));
    out.writeBytes((name + "\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(UTF_8));
    out.writeBytes(content);
    out.writeBytes(
        ("\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"texto\"\r\n\r\n")
            .getBytes(UTF_8));
    out.writeBytes((field + "\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
    return out.toByteArray();
  }

  @Property(tries = 300)
  void whatIsSentArrives(
      @ForAll @Size(max = 400) byte[] content,
      @ForAll @AlphaChars @StringLength(min = 1, max = 60) String boundary) {
    if (new String(content, ISO_8859_1).contains("--" + boundary)) {
      return;
    }
    Upload upload =
        read(
            "multipart/form-data; boundary=\"" + boundary + "\"",
            form(boundary, "nota.pdf", content, "olá"));
    assertArrayEquals(content, upload.file("ficheiro").orElseThrow().content());
    assertEquals("nota.pdf", upload.file("ficheiro").orElseThrow().fileName());
    assertEquals("olá", upload.fields().getFirst("texto"));
  }

  /** Nothing but a form or the refusal of one. */
  @Property(tries = 500)
  void noiseIsNoForm(@ForAll @Size(max = 200) byte[] noise, @ForAll int where) {
    byte[] form = form("----X", "nota.pdf", noise, "olá");
    byte[] half = java.util.Arrays.copyOf(form, Math.floorMod(where, form.length - 4));
    assertThrows(Refusal.Invalid.class, () -> read(TYPE, half));
    assertThrows(Refusal.Invalid.class, () -> read(TYPE, noise));
  }

  @Test
  void aNameIsTakenAsItIsAndAFieldWithoutAFileHasNone() {
    String name = "a, 'b'; \u202Ec\\..\\d%22.docx";
    assertEquals(
        name,
        read(TYPE, form("----X", name, new byte[1], "")).file("ficheiro").orElseThrow().fileName());
    Upload none = read(TYPE, form("----X", "", new byte[0], "x"));
    assertEquals(Optional.empty(), none.file("ficheiro"));
    assertEquals(Optional.empty(), none.file("outro"));
    assertEquals("x", none.fields().getFirst("texto"));
  }

  @Test
  void ofAFileThatIsTooLargeWhatWasTypedAroundItIsKept() throws IOException {
    String before =
        "------X\r\nContent-Disposition: form-data; name=\"titulo\"\r\n\r\nO título\r\n";
    for (int size : new int[] {MOST + (1 << 20) + 1, 3 << 20, (2 << 20) + 12345}) {
      var body = new ByteArrayOutputStream();
      body.writeBytes(before.getBytes(UTF_8));
      body.writeBytes(form("----X", "nota.pdf", new byte[size], "Depois do ficheiro."));
      Upload upload = read(TYPE, body.toByteArray());
      assertTrue(upload.tooLarge());
      assertEquals("O título", upload.fields().getFirst("titulo"));
      assertEquals("Depois do ficheiro.", upload.fields().getFirst("texto"));
      assertTrue(upload.file("ficheiro").isEmpty());
    }
  }

  @Test
  void whatIsTooLargeIsReadToItsEndAndForgotten() throws IOException {
    var body = new ByteArrayInputStream(new byte[3_000_000]);
    Upload upload = Upload.read(body, TYPE, MOST);
    assertTrue(upload.tooLarge());
    assertEquals(0, body.available());
    assertEquals(Optional.empty(), upload.file("ficheiro"));
  }

  @Test
  void withoutABoundaryItIsNoForm() {
    for (String type :
        new String[] {null, "multipart/form-data", "multipart/form-data; boundary="}) {
      assertThrows(Refusal.Invalid.class, () -> read(type, new byte[10]));
    }
  }

  @Test
  void itSaysNothingOfWhatItHolds() {
    Upload upload = read(TYPE, form("----X", "Lurdes.pdf", new byte[9], ""));
    assertEquals("Part[9 bytes]", upload.file("ficheiro").orElseThrow().toString());
  }

  private static Optional<String> typedBefore(byte[] body) throws IOException {
    return Upload.typed(new ByteArrayInputStream(body), TYPE)
        .map(fields -> fields.getFirst("texto"));
  }

  @Test
  void whatWasTypedBeforeTheFileIsThereThoughTheFileIsTooLongToBeKept() throws IOException {
    String field =
        "------X\r\nContent-Disposition: form-data; name=\"texto\"\r\n\r\nolá\r\n------X\r\n";
    String file = "Content-Disposition: form-data; name=\"ficheiro\"; filename=\"a\"\r\n\r\n";
    byte[] whole = (field + file + "x".repeat(3 << 20) + "\r\n------X--\r\n").getBytes(UTF_8);
    assertEquals(Optional.of("olá"), typedBefore(whole));
    assertEquals(Optional.of("olá"), typedBefore((field + file).getBytes(UTF_8)));
    assertEquals(Optional.empty(), typedBefore("------X--\r\n".getBytes(UTF_8)));
    assertEquals(Optional.empty(), typedBefore("not a form".getBytes(UTF_8)));
  }
}
