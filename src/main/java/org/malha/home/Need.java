package org.malha.home;

import java.util.Locale;

/** What a person is needed for; what cannot wait comes first. */
public enum Need {
  /** Nobody else may decide what was reported, and it stands meanwhile. */
  REPORTS("flag"),
  /** Their mandate has ended, so they cannot write. */
  MANDATE("id-badge-2"),
  /** The group is about to send a constraint on, and asks their municipality whether it has it. */
  POSITION("map-pin"),
  /** They are invited into a group. */
  INVITED("mail"),
  /** There is something to look at in the case rooms. */
  CASES("masks-theater"),
  /** Somebody mentioned them. */
  MENTION("message-circle"),
  /** Somebody answered them. */
  REPLY("arrow-back-up"),
  /** A new constraint says that the body for which they speak can act. */
  ABLE("building"),
  /** A constraint that went out names the body for which they speak. */
  ACT("building"),
  /** People ask to join a group that they facilitate. */
  REQUESTS("user-plus"),
  /** A group that they facilitate wants a constraint sent on. */
  REFER("send"),
  /** Somebody raised a constraint, and asks whether their municipality has it too. */
  ALSO("map-pin"),
  /** They began to write something and did not send it. */
  DRAFT("writing");

  private final String icon;

  Need(String icon) {
    this.icon = icon;
  }

  /** Its icon in the sprite. */
  public String icon() {
    return icon;
  }

  /** The beginning of its message keys. */
  public String key() {
    return "work.need." + name().toLowerCase(Locale.ROOT);
  }
}
