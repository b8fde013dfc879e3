package org.malha.groups;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who may read a group and what it discusses. Only members write. From the widest to the least. */
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

  /**
   * Who reads, in JPQL: {@code g} is the group and {@code m} the reader's membership of it, if any.
   * The same as {@link #readBy}.
   */
  public static final String READ =
      "(g.visibility = org.malha.groups.Visibility.PUBLIC or m.id is not null)";

  /**
   * Who may know that a group exists, in JPQL; the parameter {@code signedIn} besides. The same as
   * {@link #knownTo}.
   */
  static final String KNOWN =
      "(" + READ + " or g.visibility = org.malha.groups.Visibility.MEMBERS and :signedIn = true)";

  /** The same for somebody who has signed in, without that parameter. */
  public static final String KNOWN_TO_PEOPLE =
      "(" + READ + " or g.visibility = org.malha.groups.Visibility.MEMBERS)";

  /** Whether somebody reads what such a group discusses. */
  public boolean readBy(boolean member) {
    return member || this == PUBLIC;
  }

  /** Whether somebody may know that such a group exists. */
  public boolean knownTo(boolean member, boolean signedIn) {
    return readBy(member) || (this == MEMBERS && signedIn);
  }

  /** As it stands in forms, in the API and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All codes, the one chosen most first. */
  static List<String> codes() {
    return List.of(MEMBERS.code(), PUBLIC.code(), CLOSED.code());
  }

  /** The visibility of a code that is known to be one. */
  static Visibility of(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst().orElseThrow();
  }

  /** Whether more people read what is already written than with the other. */
  boolean widerThan(Visibility other) {
    return compareTo(other) < 0;
  }
}
