package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.malha.mail.Mailer;
import org.malha.web.Language;
import org.malha.web.Messages;
import org.malha.web.Times;

/**
 * Letters that carry a way in: invitations, and links to a new password. To be sent when what they
 * speak of is safely kept.
 */
@ApplicationScoped
public class Letters {
  @Inject Mailer mailer;
  @Inject Clock clock;
  @Inject Outgoing outgoing;
  @Inject Destinations destinations;

  /** What became of an invitation's letter; the inviter sees the link in any case. */
  public enum Fate {
    MAILED("mailed"),
    FAILED("mail-failed"),
    NO_MAIL("no-mail"),
    /** Too many went of late, from this person or to this address. */
    ENOUGH("mail-enough");

    private final String key;

    Fate(String key) {
      this.key = key;
    }

    /** The end of the key of the sentence that says so. */
    public String key() {
      return key;
    }
  }

  /** Whether there is a mail server. */
  public boolean ready() {
    return mailer.ready();
  }

  /** Mails an invitation to the address it is for, in the language of whoever invites. */
  public Fate send(Invitations.Sent sent, Language language) {
    Invitation invitation = sent.invitation();
    if (!ready()) {
      return Fate.NO_MAIL;
    }
    Long by = invitation.invitedBy().map(Person::id).orElse(null);
    if (!outgoing.one(by, invitation.email())) {
      return Fate.ENOUGH;
    }
    return write(invitation, sent.link(), language) ? Fate.MAILED : Fate.FAILED;
  }

  private boolean write(Invitation invitation, String link, Language language) {
    String by = invitation.invitedBy().map(Person::name).orElse("Malha");
    String organisation = invitation.organisation().map(Organisation::name).orElse("");
    String until = new Times(language, Times.LISBON, clock.instant()).day(invitation.expiresAt());
    String purpose =
        organisation.isEmpty()
            ? Messages.text(language, "mail.invitation.alone", by)
            : Messages.text(language, "mail.invitation.for", by, organisation);
    String into =
        destinations
            .of(invitation)
            .map(name -> Messages.text(language, "mail.invitation.into", name))
            .orElse("");
    return mailer.send(
        invitation.email(),
        Messages.text(language, "mail.invitation.subject", by),
        Messages.text(language, "mail.invitation.text", purpose, link, until, into));
  }

  /** Mails a link to a new password, soon, to the person who asked for it. */
  void sendRecovery(Person person, String link) {
    Language language = person.language().orElse(Language.PT);
    mailer.sendSoon(
        person.email(),
        Messages.text(language, "mail.recovery.subject"),
        Messages.text(language, "mail.recovery.text", person.name(), link));
  }

  /** Mails a receipt, soon, to an address that the portal has just forgotten. */
  public void sendReceipt(String email, Language language, String link) {
    mailer.sendSoon(
        email,
        Messages.text(language, "mail.receipt.subject"),
        Messages.text(language, "mail.receipt.text", link));
  }
}
