package org.malha.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That somebody accepted a version of the charter of the rooms. */
@Entity
@Table(name = "charter_signatures")
public class Signature {
  /** Whose and of what. */
  @Embeddable
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "charter_version")
    private int version;

    /** For JPA. */
    protected Key() {}

    Key(long personId, int version) {
      this.personId = personId;
      this.version = version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.personId == personId && key.version == version;
    }

    @Override
    public int hashCode() {
      return Objects.hash(personId, version);
    }
  }

  @EmbeddedId private Key key;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Signature() {}

  Signature(long personId, int version, LocalDate today) {
    this.key = new Key(personId, version);
    this.signedOn = today;
  }

  long personId() {
    return key.personId;
  }

  public LocalDate signedOn() {
    return signedOn;
  }
}
