package org.malha.letters;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.malha.notifications.Kind;

/** Why somebody gets a letter. */
public enum Occasion {
  /** Somebody waits for them. */
  AT_ONCE("logo"),
  /** What is new since the last digest. */
  DIGEST("resumo");

  /**
   * What is worth a letter of its own, besides {@link Kind#COSIGN} where a constraint is about to
   * leave the group (ADR 0022): a mention, and decisions for which somebody waits.
   */
  static final Set<Kind> URGENT = EnumSet.of(Kind.MENTION, Kind.JOIN_ASKED, Kind.REPORTED);

  private final String slug;

  Occasion(String slug) {
    this.slug = slug;
  }

  /** As it stands in addresses. */
  public String slug() {
    return slug;
  }

  /** As it stands in message keys. */
  public String key() {
    return "letter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Occasion> of(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
  }
}
