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
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;

/** What an item said until it said something else. */
@Entity
@Table(name = "past_library_texts")
public class PastText {
  @Id
  @GeneratedValue(generator = "library_ids")
  @SequenceGenerator(name = "library_ids", sequenceName = "library_ids", allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "item_id")
  private LibraryItem item;

  private int version;
  private String text;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "changed_by")
  private @Nullable Person changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PastText() {}

  PastText(LibraryItem was) {
    this.item = was;
    this.version = was.version();
    this.text = was.text();
    this.changedBy = was.changedBy().orElse(null);
    this.changedAt = was.changedAt();
  }

  public int version() {
    return version;
  }

  public String text() {
    return text;
  }

  /** Who wrote it; nobody where it was imported. */
  public Optional<Person> changedBy() {
    return Optional.ofNullable(changedBy);
  }

  public Instant changedAt() {
    return changedAt;
  }
}
