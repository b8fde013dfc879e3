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

  /** Whether there is a mail server. */
  public boolean ready() {
    return mailer.ready();
  }

  /**
   * Mails an invitation to the address it is for, in the language of whoever invites.
   *
   * @return whether the letter went; the inviter sees the link in any case
   */
  public boolean send(Invitations.Sent sent, Language language) {
    Invitation invitation = sent.invitation();
    String by = invitation.invitedBy().map(Person::name).orElse("Malha");
    String organisation = invitation.organisation().map(Organisation::name).orElse("");
    String until = new Times(language, Times.LISBON, clock.instant()).day(invitation.expiresAt());
    String purpose =
        organisation.isEmpty()
            ? Messages.text(language, "mail.invitation.alone", by)
            : Messages.text(language, "mail.invitation.for", by, organisation);
    return mailer.send(
        invitation.email(),
        Messages.text(language, "mail.invitation.subject", by),
        Messages.text(language, "mail.invitation.text", purpose, sent.link(), until));
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
