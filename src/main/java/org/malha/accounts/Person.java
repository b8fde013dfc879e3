package org.malha.accounts;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.web.Language;
import org.malha.web.SortKeys;
import org.malha.web.Times;

/**
 * Somebody with an account.
 *
 * <p>A person is invited, chooses a password and has joined. They are given mandates, one for each
 * organisation for which they speak, and perhaps roles. When they leave, their sessions end and
 * they can no longer sign in, but what they wrote stays under their name; an administrator can let
 * them back in.
 */
@Entity
@Table(name = "people")
public class Person {
  @Id
  @GeneratedValue(generator = "account_ids")
  @SequenceGenerator(name = "account_ids", sequenceName = "account_ids", allocationSize = 50)
  private long id;

  private String name;

  @Column(name = "sort_key")
  private String sortKey;

  private String handle;
  private String email;

  @Column(name = "job_title")
  private String jobTitle;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  private @Nullable String language;
  private String zone;

  @Column(name = "unlisted_at")
  private @Nullable Instant unlistedAt;

  @Column(name = "joined_at")
  private Instant joinedAt;

  @Column(name = "left_at")
  private @Nullable Instant leftAt;

  @Column(name = "left_by")
  private @Nullable Long leftBy;

  @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
  private Set<Mandate> mandates = new HashSet<>();

  @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
  private Set<RoleGrant> grants = new HashSet<>();

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Person() {}

  /**
   * A new account.
   *
   * @param handle by which others mention the person, unique, such as {@code ana.facilitadora}
   */
  public Person(String name, String handle, String email, String jobTitle, Instant now) {
    this.name = name;
    this.sortKey = SortKeys.of(name);
    this.handle = handle;
    this.email = email;
    this.jobTitle = jobTitle;
    this.zone = Times.LISBON.getId();
    this.joinedAt = now;
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** By which others mention the person, without the at sign. */
  public String handle() {
    return handle;
  }

  public String email() {
    return email;
  }

  /** "Técnica superior", or empty. */
  public String jobTitle() {
    return jobTitle;
  }

  public Instant joinedAt() {
    return joinedAt;
  }

  /** The language that the person chose, if any. */
  public Optional<Language> language() {
    return Optional.ofNullable(language).flatMap(Language::of);
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  /** When the person left, if they have. */
  public Optional<Instant> leftAt() {
    return Optional.ofNullable(leftAt);
  }

  /** Whether the person may sign in. */
  public boolean present() {
    return leftAt == null;
  }

  /** Whether others who have signed in find the person in the directory. */
  public boolean listed() {
    return unlistedAt == null;
  }

  /**
   * Says anew how the person is called, what they do, how and when they read, and who finds them.
   */
  void introduce(
      String newName,
      String newJobTitle,
      Language chosen,
      ZoneId newZone,
      boolean inDirectory,
      Instant now) {
    name = newName;
    sortKey = SortKeys.of(newName);
    jobTitle = newJobTitle;
    language = chosen.code();
    zone = newZone.getId();
    if (inDirectory) {
      unlistedAt = null;
    } else if (unlistedAt == null) {
      unlistedAt = now;
    }
  }

  void choosePassword(PasswordHash hash) {
    passwordHash = hash.text();
  }

  void leave(Person by, Instant now) {
    if (present()) {
      leftAt = now;
      leftBy = by.id();
    }
  }

  void comeBack() {
    leftAt = null;
    leftBy = null;
  }

  /** All mandates, past and present. */
  public Set<Mandate> mandates() {
    return Set.copyOf(mandates);
  }

  /** The mandates through which the person may speak on this day, by name of the organisation. */
  public List<Mandate> mandatesOn(LocalDate day) {
    return mandates.stream().filter(m -> m.holdsOn(day)).sorted(Mandate.BY_ORGANISATION).toList();
  }

  /**
   * Whether the person may write on this day: through a mandate that holds, or because they never
   * had one and speak for themselves. Somebody whose mandates have all expired reads but does not
   * speak.
   */
  public boolean maySpeakOn(LocalDate day) {
    return mandates.isEmpty() || !mandatesOn(day).isEmpty();
  }

  /** A further mandate. */
  public Mandate mandate(
      Organisation organisation,
      String title,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Person by,
      Instant now) {
    var mandate = new Mandate(this, organisation, title, from, to, by, now);
    mandates.add(mandate);
    return mandate;
  }

  /** What the person may do on the whole portal. */
  public Set<Role> roles() {
    return grants.stream().map(RoleGrant::role).collect(Collectors.toUnmodifiableSet());
  }

  public boolean has(Role role) {
    return roles().contains(role);
  }

  /** Gives a role; giving it twice changes nothing. */
  public void grant(Role role, @Nullable Person by, Instant now) {
    if (!has(role)) {
      grants.add(new RoleGrant(this, role, by, now));
    }
  }

  /** Takes a role back. */
  public void revoke(Role role) {
    grants.removeIf(grant -> grant.role() == role);
  }
}
