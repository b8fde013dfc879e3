package org.malha.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;

/**
 * One file of the library: its whole text, byte for byte, and where that came from.
 *
 * <p>The import brings it and replaces it as long as nobody changed it here. A curator may change
 * it; from then on the import only <em>offers</em> what it finds, and a curator chooses. Each text
 * that gives way stays as a {@link PastText}. When its file is gone the item stays and says so.
 */
@Entity
@Table(name = "library_items")
public class LibraryItem {
  /**
   * What a curator saw who chose between two texts.
   *
   * @param version of ours
   * @param offer the hash of the other; empty where there was none
   */
  record Seen(int version, String offer) {}

  @Id
  @GeneratedValue(generator = "library_ids")
  @SequenceGenerator(name = "library_ids", sequenceName = "library_ids", allocationSize = 50)
  private long id;

  private String kind;

  @Column(name = "item_key")
  private String key;

  private String file;
  private String text;

  @Column(name = "text_hash")
  private String textHash;

  @Column(name = "imported_hash")
  private String importedHash;

  private @Nullable String offered;

  @Column(name = "offered_hash")
  private @Nullable String offeredHash;

  private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "changed_by")
  private @Nullable Person changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "vanished_at")
  private @Nullable Instant vanishedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected LibraryItem() {}

  LibraryItem(Item item, String text, Instant now) {
    this.kind = item.kind().word();
    this.key = item.id();
    this.file = item.head().file();
    this.text = text;
    this.textHash = hash(text);
    this.importedHash = textHash;
    this.version = 1;
    this.changedAt = now;
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a curator's text stands here instead of the file's. */
  public boolean edited() {
    return !textHash.equals(importedHash);
  }

  /**
   * Meets the text of its file: takes it where nobody changed it here, else only offers it.
   *
   * @return the text that gave way, if one did
   */
  Optional<PastText> meet(String file, String found, Instant now) {
    this.file = file;
    vanishedAt = null;
    String hash = hash(found);
    if (hash.equals(textHash) || hash.equals(importedHash)) {
      importedHash = hash;
      withdrawOffer();
      return Optional.empty();
    }
    if (edited()) {
      offered = found;
      offeredHash = hash;
      return Optional.empty();
    }
    importedHash = hash;
    return Optional.of(become(found, null, now));
  }

  /** A curator writes another text. */
  PastText write(String changed, Person by, Instant now) {
    return become(changed, by, now);
  }

  /**
   * A curator takes the text that the import offers.
   *
   * @return the text that gave way, if there was an offer
   */
  Optional<PastText> takeOffer(Person by, Instant now) {
    if (offered == null) {
      return Optional.empty();
    }
    PastText past = become(offered, by, now);
    importedHash = textHash;
    withdrawOffer();
    return Optional.of(past);
  }

  /** A curator keeps our text; the same file is not offered again. */
  void declineOffer() {
    if (offeredHash != null) {
      importedHash = offeredHash;
      withdrawOffer();
    }
  }

  /** The two texts as they now stand. */
  Seen seen() {
    return new Seen(version, offeredHash == null ? "" : offeredHash);
  }

  /** Whether what was offered to whoever saw this was taken right after. */
  boolean took(Seen seen) {
    return offeredHash == null && version == seen.version() + 1 && textHash.equals(seen.offer());
  }

  /** Whether what was offered to whoever saw this was declined right after. */
  boolean declined(Seen seen) {
    return offeredHash == null && version == seen.version() && importedHash.equals(seen.offer());
  }

  private void withdrawOffer() {
    offered = null;
    offeredHash = null;
  }

  private PastText become(String changed, @Nullable Person by, Instant now) {
    var past = new PastText(this);
    text = changed;
    textHash = hash(changed);
    version++;
    changedBy = by;
    changedAt = now;
    return past;
  }

  void vanish(Instant now) {
    vanishedAt = now;
  }

  public long id() {
    return id;
  }

  /** The word of its {@link Kind}. */
  public String kind() {
    return kind;
  }

  /** The id of the item. */
  public String key() {
    return key;
  }

  /** Its path inside the content folder. */
  public String file() {
    return file;
  }

  /** The whole text as it is exported. */
  public String text() {
    return text;
  }

  public int version() {
    return version;
  }

  /** Who wrote this version; nobody where it was imported. */
  public Optional<Person> changedBy() {
    return Optional.ofNullable(changedBy);
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** When its file was found to be gone, if it is. */
  public Optional<Instant> vanishedAt() {
    return Optional.ofNullable(vanishedAt);
  }

  /** What the import would put in the place of a curator's text, if it would. */
  public Optional<String> offered() {
    return Optional.ofNullable(offered);
  }
}
