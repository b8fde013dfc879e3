package org.malha.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way in for one e-mail address, opened by a link that is shown to whoever invites, and mailed
 * where there is a mail server. It is accepted once, within {@link #LIFE}, unless it is revoked
 * before.
 */
@Entity
@Table(name = "invitations")
public class Invitation {
  static final Duration LIFE = Duration.ofDays(28);

  @Id
  @GeneratedValue(generator = "account_ids")
  @SequenceGenerator(name = "account_ids", sequenceName = "account_ids", allocationSize = 50)
  private long id;

  @Column(name = "code_hash")
  private String codeHash;

  private String email;
  private String name;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id")
  private @Nullable Organisation organisation;

  private String title;

  @Enumerated(EnumType.STRING)
  private @Nullable Role role;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "invited_by")
  private @Nullable Person invitedBy;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "accepted_at")
  private @Nullable Instant acceptedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "accepted_by")
  private @Nullable Person acceptedBy;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "revoked_by")
  private @Nullable Person revokedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Invitation() {}

  Invitation(
      String codeHash,
      String email,
      String name,
      @Nullable Organisation organisation,
      String title,
      @Nullable Role role,
      @Nullable Person by,
      Instant now) {
    this.codeHash = codeHash;
    this.email = email;
    this.name = name;
    this.organisation = organisation;
    this.title = title;
    this.role = role;
    this.invitedBy = by;
    this.invitedAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  public long id() {
    return id;
  }

  /** For whom it is; empty for the first administrator, who says it. */
  public String email() {
    return email;
  }

  /** The name that the inviter wrote; may be empty. */
  public String name() {
    return name;
  }

  /** For which organisation the person will speak, if for one. */
  public Optional<Organisation> organisation() {
    return Optional.ofNullable(organisation);
  }

  /** In what capacity; may be empty. */
  public String title() {
    return title;
  }

  /** A role that comes with it. */
  public Optional<Role> role() {
    return Optional.ofNullable(role);
  }

  /** Who invites; empty when the portal itself does, for its first administrator. */
  public Optional<Person> invitedBy() {
    return Optional.ofNullable(invitedBy);
  }

  public Instant invitedAt() {
    return invitedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  /** When it was accepted, if it was. */
  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  /** Whether the link still opens. */
  public boolean open(Instant now) {
    return acceptedAt == null && revokedAt == null && now.isBefore(expiresAt);
  }

  /** Whether it was accepted or taken back, so that no link will open it any more. */
  public boolean settled() {
    return acceptedAt != null || revokedAt != null;
  }

  /**
   * Whether the mandate and the role that come with it are this person's: they are for whom it was
   * sent to, never for the inviter. Anybody else who opens the link with an account of theirs only
   * joins the group.
   */
  boolean meantFor(Person person) {
    boolean oneself = invitedBy != null && invitedBy.id() == person.id();
    return !oneself && (email.isEmpty() || email.equals(person.email()));
  }

  void accept(Person by, Instant now) {
    acceptedAt = now;
    acceptedBy = by;
  }

  void revoke(Person by, Instant now) {
    if (acceptedAt == null && revokedAt == null) {
      revokedAt = now;
      revokedBy = by;
    }
  }

  /** A new link, with a new life; the old one opens no more. */
  void renew(String newCodeHash, Instant now) {
    codeHash = newCodeHash;
    expiresAt = now.plus(LIFE);
  }
}
