package org.malha.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.malha.start.Settings;

/**
 * Sends a letter in plain text. To be called after the transaction whose news it carries: a letter
 * cannot be taken back. It never throws; a failure is an answer, and the log says of which kind it
 * was, never to whom or what was written.
 */
@ApplicationScoped
public class Mailer {
  private static final Logger LOG = Logger.getLogger("org.malha.mail");

  @Inject Settings settings;
  @Resource ManagedExecutorService executor;

  /** Whether there is a mail server to send with. */
  public boolean ready() {
    return settings.mail().isPresent();
  }

  /** Whether the mail server took the letter; false too when there is none. */
  public boolean send(String to, String subject, String text) {
    return settings.mail().map(mail -> send(mail, to, subject, text)).orElse(false);
  }

  /**
   * Sends it soon, without letting anybody wait: how long an answer takes must not tell whether
   * there was a letter.
   */
  public void sendSoon(String to, String subject, String text) {
    try {
      executor.submit(() -> send(to, subject, text));
    } catch (RejectedExecutionException e) {
      LOG.warning("Too much is going on to send a letter.");
    }
  }

  private static boolean send(Settings.Mail mail, String to, String subject, String text) {
    MailServer server = MailServer.at(mail.server());
    try {
      var letter = new MimeMessage(Session.getInstance(server.properties()));
      letter.setFrom(new InternetAddress(mail.from()));
      letter.setRecipient(RecipientType.TO, new InternetAddress(to, true));
      letter.setSubject(subject, "UTF-8");
      letter.setText(text, "UTF-8");
      letter.setHeader("Auto-Submitted", "auto-generated");
      letter.setSentDate(Date.from(Instant.now()));
      if (server.user().isPresent()) {
        Transport.send(letter, server.user().get(), server.password().orElse(""));
      } else {
        Transport.send(letter);
      }
      return true;
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, "A letter could not be sent: {0}", kind(e));
      return false;
    }
  }

  private static String kind(MessagingException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return e.getClass().getSimpleName() + ", " + cause.getClass().getSimpleName();
  }
}
