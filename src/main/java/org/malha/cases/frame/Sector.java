package org.malha.cases.frame;

import java.util.Locale;

/** Which services are, or should be, part of a situation; the sectors of the library's taxonomy. */
public enum Sector {
  /** Social services. */
  SOCIAL,
  /** Health care. */
  HEALTH,
  /** Schools and early childhood education. */
  EDUCATION,
  /** Public employment services. */
  EMPLOYMENT,
  /** Housing and tenancy support. */
  HOUSING,
  /** Courts and juvenile justice. */
  JUSTICE,
  /** Police. */
  POLICE,
  /** Social insurance and benefits. */
  SOCIAL_INSURANCE,
  /** Migration services. */
  MIGRATION,
  /** Associations, charities and other non-profit bodies. */
  THIRD_SECTOR;

  /** How forms and stored rows call it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The message key of its name. */
  public String key() {
    return "writing.sector." + slug();
  }
}
