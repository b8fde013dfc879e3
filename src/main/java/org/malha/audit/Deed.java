package org.malha.audit;

import java.util.Arrays;
import java.util.Optional;

/** A kind of change that is written down. */
public enum Deed {
  ROLE_GIVEN,
  ROLE_TAKEN,
  MANDATE_GIVEN,
  MANDATE_ENDED,
  PERSON_LEFT,
  PERSON_BACK,
  PERSON_ERASED,
  SESSIONS_ENDED,
  MEMBER_IN,
  MEMBER_OUT,
  MEMBER_BACK,
  FACILITATION_GIVEN,
  FACILITATION_TAKEN,
  GROUP_MADE,
  VISIBILITY_CHANGED,
  SETTINGS_CHANGED,
  /** A privacy officer asked who is behind a mask of a case room. */
  MASK_ASKED,
  /** The chair agreed to it. */
  MASK_OPENED,
  /** The chair did not. */
  MASK_KEPT;

  /** As it stands in addresses and in message keys. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The message key of its name. */
  public String key() {
    return "deed." + slug();
  }

  /** The deed of a slug, if it is one. */
  public static Optional<Deed> of(String slug) {
    return Arrays.stream(values()).filter(deed -> deed.slug().equals(slug)).findFirst();
  }
}
