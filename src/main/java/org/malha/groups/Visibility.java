package org.malha.groups;

/** Who may read a group and what it discusses. Only members write. */
public enum Visibility {
  /** Everybody reads, visitors too. */
  PUBLIC,
  /**
   * Everybody who has signed in sees that the group exists and may ask to join; only members read
   * its discussions.
   */
  MEMBERS,
  /** Only members and invited people know that it exists. */
  CLOSED;

  /** As it stands in forms, in the API and in message keys. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
