package org.malha.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What goes over the wire. */
class MailerTest {
  private static MimeMessage message(Letter letter) throws Exception {
    MimeMessage message =
        Mailer.message(Session.getInstance(new Properties()), "malha@example.org", letter);
    message.saveChanges();
    return message;
  }

  @Test
  void aLetterKeepsItsNameThroughEveryTry() throws Exception {
    var letter =
        new Letter("carla@example.org", "Olá", "texto", "<p>texto</p>", "<letter-7@m>", Map.of());
    assertEquals("<letter-7@m>", message(letter).getMessageID());
    assertEquals("<letter-7@m>", message(letter).getMessageID());
    String drawn = message(Letter.plain("carla@example.org", "Olá", "texto")).getMessageID();
    assertTrue(drawn.endsWith("@example.org>"), drawn);
  }

  @Test
  void textComesBeforeHtmlAndBothAreUtf8() throws Exception {
    var letter =
        new Letter("carla@example.org", "É já", "ação", "<p>ação</p>", null, Map.of())
            .with("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    MimeMessage message = message(letter);
    var parts = (MimeMultipart) message.getContent();
    assertTrue(parts.getContentType().startsWith("multipart/alternative"));
    assertTrue(parts.getBodyPart(0).getContentType().startsWith("text/plain; charset=UTF-8"));
    assertEquals("ação", parts.getBodyPart(0).getContent());
    assertTrue(parts.getBodyPart(1).getContentType().startsWith("text/html; charset=UTF-8"));
    assertEquals("É já", message.getSubject());
    assertArrayEquals(
        new String[] {"List-Unsubscribe=One-Click"}, message.getHeader("List-Unsubscribe-Post"));
    assertArrayEquals(new String[] {"auto-generated"}, message.getHeader("Auto-Submitted"));
  }
}
