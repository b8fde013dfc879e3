package org.malha.notifications;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody is told. */
public enum Kind {
  /** Somebody mentioned them. */
  MENTION("message-circle", Shown.READERS),
  /** Somebody answered a post of theirs. */
  REPLY("arrow-back-up", Shown.READERS),
  /** A thread that they follow goes on. */
  POST("messages", Shown.READERS),
  /** A constraint was raised in a group of which they want to know everything. */
  RAISED("flag", Shown.READERS),
  /** Whether their municipality has it too is asked. */
  COSIGN("map-pin", Shown.READERS),
  /** A constraint says that the body for which they speak can act. */
  CAN_ACT("building", Shown.READERS),
  /** What they raised, co-signed or follow is somewhere else on its way. */
  STATE("arrows-exchange", Shown.READERS),
  /** Whoever was asked has answered. */
  ANSWER("mail", Shown.READERS),
  /** Somebody asks to join a group that they facilitate. */
  JOIN_ASKED("user-plus", Shown.FACILITATORS),
  /** They were admitted to a group. */
  ADMITTED("circle-check", Shown.KNOWERS),
  /** They were not. */
  DECLINED("circle-x", Shown.KNOWERS),
  /** They are invited into a group. */
  INVITED("mail", Shown.INVITED),
  /** A post was reported in a group that they facilitate. */
  REPORTED("flag", Shown.FACILITATORS),
  /** Their report was decided. */
  REPORT_DECIDED("gavel", Shown.AFFECTED),
  /** A post of theirs was hidden. */
  HIDDEN("eye-off", Shown.AFFECTED),
  /** A hidden post of theirs is shown again. */
  SHOWN_AGAIN("eye", Shown.AFFECTED),
  /** Something is there to look at in the case rooms; in which, and what, is said only there. */
  CASES("masks-theater", Shown.CALLED);

  /** Who may still be told, asked when it is shown. */
  enum Shown {
    /** Whoever reads the group, as long as the post stands. */
    READERS,
    /** Whoever facilitates it. */
    FACILITATORS,
    /** Whoever reads the group, even when the post is hidden: it is about that. */
    AFFECTED,
    /** Whoever may know that the group exists. */
    KNOWERS,
    /** Whoever the open invitation is for. */
    INVITED,
    /** Whoever was called, for as long as {@link CaseCalls} leaves it there. */
    CALLED
  }

  private final String icon;
  private final Shown shown;

  Kind(String icon, Shown shown) {
    this.icon = icon;
    this.shown = shown;
  }

  /** Its icon in the sprite. */
  public String icon() {
    return icon;
  }

  /** As it stands in message keys. */
  public String key() {
    return "notification." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether somebody waits for what the person does, and only this tells them so. */
  boolean asks() {
    return this == MENTION || this == REPLY || this == CAN_ACT || this == INVITED || this == CASES;
  }

  /**
   * The kinds that these people are shown, as a query names them. As a parameter such a list would
   * have the statement written anew each time it is asked.
   */
  static String shownTo(Shown whom) {
    return Arrays.stream(values())
        .filter(kind -> kind.shown == whom)
        .map(Kind::inQuery)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** The kind, as a query names it. */
  String inQuery() {
    return Kind.class.getName() + "." + name();
  }
}
