package org.malha.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.malha.start.Settings;

/**
 * Sends a letter. To be called after the transaction whose news it carries: a letter cannot be
 * taken back. It never throws; a failure is an answer, and the log says of which kind it was, never
 * to whom or what was written.
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
    return deliver(Letter.plain(to, subject, text)).isEmpty();
  }

  /**
   * Sends it soon, without letting anybody wait: how long an answer takes must not tell whether
   * there was a letter.
   */
  public void sendSoon(String to, String subject, String text) {
    try {
      executor.execute(() -> send(to, subject, text));
    } catch (RejectedExecutionException e) {
      LOG.warning("Too much is going on to send a letter.");
    }
  }

  /** Gives the letter to the mail server; empty when it took it, otherwise why not. */
  public Optional<Failure> deliver(Letter letter) {
    Settings.@Nullable Mail mail = settings.mail().orElse(null);
    if (mail == null) {
      return Optional.of(new Failure("no mail server", true));
    }
    try {
      deliver(mail, letter);
      return Optional.empty();
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, "A letter could not be sent: {0}", kind(e));
      return Optional.of(new Failure(kind(e), !ofThisLetter(e)));
    }
  }

  private static void deliver(Settings.Mail mail, Letter letter) throws MessagingException {
    MailServer server = MailServer.at(mail.server());
    MimeMessage message = message(Session.getInstance(server.properties()), mail.from(), letter);
    if (server.user().isPresent()) {
      Transport.send(message, server.user().get(), server.password().orElse(""));
    } else {
      Transport.send(message);
    }
  }

  static MimeMessage message(Session session, String from, Letter letter)
      throws MessagingException {
    var sender = new InternetAddress(from);
    var message = new Named(session, name(letter, sender));
    message.setFrom(sender);
    message.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), "UTF-8");
    message.setHeader("Auto-Submitted", "auto-generated");
    for (Map.Entry<String, String> header : letter.headers().entrySet()) {
      message.setHeader(header.getKey(), header.getValue());
    }
    message.setSentDate(Date.from(Instant.now()));
    if (letter.html() == null) {
      message.setText(letter.text(), "UTF-8");
    } else {
      var text = new MimeBodyPart();
      text.setText(letter.text(), "UTF-8");
      var html = new MimeBodyPart();
      html.setText(letter.html(), "UTF-8", "html");
      message.setContent(new MimeMultipart("alternative", text, html));
    }
    return message;
  }

  /** What the letter is called; a drawn name ends like the sender's address, not like a machine. */
  private static String name(Letter letter, InternetAddress sender) {
    if (letter.messageId() != null) {
      return letter.messageId();
    }
    String address = sender.getAddress();
    return "<" + UUID.randomUUID() + address.substring(address.indexOf('@')) + ">";
  }

  /** Jakarta Mail would draw another name for every try. */
  private static final class Named extends MimeMessage {
    private final String name;

    Named(Session session, String name) {
      super(session);
      this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }

  private static boolean ofThisLetter(MessagingException e) {
    return e instanceof SendFailedException || e instanceof AddressException;
  }

  private static String kind(MessagingException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return e.getClass().getSimpleName() + ", " + cause.getClass().getSimpleName();
  }
}
