package org.malha.traces;

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
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;

/**
 * That a person was erased: when, how, at whose request, and how many of what. Nothing in it says
 * who it was; whoever holds its code can show it.
 */
@Entity
@Table(name = "erasures")
public class Receipt {
  /** Who asked for it. */
  public enum Asked {
    THEMSELVES,
    ADMINISTRATION;

    /** The message key of the words for it. */
    public String key() {
      return "receipt.by." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int GROUPS = 4;
  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Id
  @GeneratedValue(generator = "erasure_ids")
  @SequenceGenerator(name = "erasure_ids", sequenceName = "erasure_ids", allocationSize = 50)
  private long id;

  private String code;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  @Enumerated(EnumType.STRING)
  @Column(name = "asked_by")
  private Asked askedBy;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "done_by")
  private @Nullable Person doneBy;

  @Column(name = "done_at")
  private Instant doneAt;

  private String told;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Receipt() {}

  Receipt(Mode mode, @Nullable Person by, List<Told> lines, Instant now) {
    this.code = freshCode();
    this.mode = mode;
    this.askedBy = by == null ? Asked.THEMSELVES : Asked.ADMINISTRATION;
    this.doneBy = by;
    this.doneAt = now;
    this.told = lines.stream().map(Told::written).collect(Collectors.joining("\n"));
  }

  private static String freshCode() {
    var code = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      code.append(i > 0 && i % GROUP == 0 ? "-" : "")
          .append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return code.toString();
  }

  /** By which it is found again: {@code 7F3KQ-…}. */
  public String code() {
    return code;
  }

  public Mode mode() {
    return mode;
  }

  public Asked askedBy() {
    return askedBy;
  }

  public Instant doneAt() {
    return doneAt;
  }

  /** What became of what. */
  public List<Told> lines() {
    return told.isEmpty() ? List.of() : told.lines().map(Told::read).toList();
  }
}
