package org.malha.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.web.SortKeys;

/**
 * A body for which people speak. Every municipality, inter-municipal entity and social-security
 * body is there from the first start; others are added by an administrator.
 */
@Entity
@Table(name = "organisations")
public class Organisation {
  /** What sort of body it is. */
  public enum Kind {
    MUNICIPALITY,
    INTERMUNICIPAL,
    SOCIAL_SECURITY,
    NATIONAL,
    PARTNER;

    /** The message key of its name. */
    public String key() {
      return "organisation." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Id
  @GeneratedValue(generator = "account_ids")
  @SequenceGenerator(name = "account_ids", sequenceName = "account_ids", allocationSize = 50)
  private long id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private @Nullable String code;
  private String name;

  @Column(name = "sort_key")
  private String sortKey;

  private @Nullable String dico;

  @Column(name = "entity_id")
  private @Nullable String entityId;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Organisation() {}

  private Organisation(Kind kind, @Nullable String code, String name) {
    this.kind = kind;
    this.code = code;
    this.name = name;
    this.sortKey = SortKeys.of(name);
  }

  /** A municipality, by its dico code. */
  public static Organisation municipality(String dico, String name) {
    var organisation = new Organisation(Kind.MUNICIPALITY, "dico-" + dico, name);
    organisation.dico = dico;
    return organisation;
  }

  /** An inter-municipal entity, by its id. */
  public static Organisation entity(String entityId, String name) {
    var organisation = new Organisation(Kind.INTERMUNICIPAL, entityId, name);
    organisation.entityId = entityId;
    return organisation;
  }

  /** A body known by a code of ours, such as {@code iss}. */
  public static Organisation body(Kind kind, String code, String name) {
    return new Organisation(kind, code, name);
  }

  /** A body that an administrator adds. */
  public static Organisation other(Kind kind, String name) {
    return new Organisation(kind, null, name);
  }

  public long id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  String sortKey() {
    return sortKey;
  }

  /** The name under which it speaks: "Lousã", "CIM da Região de Coimbra". */
  public String name() {
    return name;
  }

  /** The code of the municipality that it is, if it is one. */
  public Optional<String> dico() {
    return Optional.ofNullable(dico);
  }

  /** By which constraints name it among those who can act, if they do. */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /** The id of the inter-municipal entity that it is, if it is one. */
  public Optional<String> entityId() {
    return Optional.ofNullable(entityId);
  }
}
