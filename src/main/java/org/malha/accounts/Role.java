package org.malha.accounts;

/**
 * What a person may do on the whole portal. Being a member or the facilitator of a group is no role
 * but a membership; an administrator reads no group and no case of which they are no part.
 */
public enum Role {
  /** People, organisations, roles, settings. */
  ADMINISTRATOR,
  /** Publishes courses. */
  TRAINER,
  /** Reviews practices and glossary. */
  CURATOR,
  /** Answers referrals for a national body. */
  LIAISON,
  /** Sees flagged items; opens a mask only together with the chair of the case. */
  PRIVACY_OFFICER;

  /** The message key of its name. */
  public String key() {
    return "role." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
