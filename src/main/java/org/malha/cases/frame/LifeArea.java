package org.malha.cases.frame;

import java.util.Locale;

/** What parts of life a situation is about. */
public enum LifeArea {
  /** Money and benefits. */
  INCOME(false),
  /** Work and training. */
  WORK(false),
  /** A home. */
  HOUSING(false),
  /** Health of the body. */
  HEALTH(true),
  /** Mental health. */
  MENTAL_HEALTH(true),
  /** Disability. */
  DISABILITY(true),
  /** Caring for somebody, or being cared for. */
  CARE(true),
  /** Children and young people. */
  CHILDREN(true),
  /** School. */
  SCHOOL(false),
  /** Violence and neglect. */
  VIOLENCE(true),
  /** Alcohol, drugs, gambling. */
  ADDICTION(true),
  /** Coming from another country. */
  MIGRATION(true),
  /** Courts and sentences. */
  JUSTICE(true),
  /** Being alone. */
  ISOLATION(false);

  private final boolean sensitive;

  LifeArea(boolean sensitive) {
    this.sensitive = sensitive;
  }

  /**
   * Whether text about it is about health, children or something else that the law protects more,
   * so that being recognised does more harm.
   */
  public boolean sensitive() {
    return sensitive;
  }

  /** How forms and stored rows call it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The message key of its name. */
  public String key() {
    return "writing.area." + slug();
  }
}
