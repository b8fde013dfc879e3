package org.malha.constraints;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a constraint is on its way. */
public enum State {
  /** Raised, and nobody has said anything yet. */
  REGISTERED("registado", "circle-dashed"),
  /** Its group is talking about it. */
  DISCUSSED("em-debate", "messages"),
  /** The group wants somebody else to answer and prepares the request. */
  TO_REFER("a-encaminhar", "arrows-exchange"),
  /** Handed to the body that can solve it. */
  REFERRED("encaminhado", "send"),
  /** That body has answered. */
  ANSWERED("respondido", "mail"),
  /** It is no more, and the outcome says how. */
  SOLVED("resolvido", "circle-check"),
  /** The group stopped following it, and the outcome says why. */
  CLOSED_WITHOUT_FOLLOW_UP("sem-seguimento", "circle-x");

  private final String slug;
  private final String icon;

  State(String slug, String icon) {
    this.slug = slug;
    this.icon = icon;
  }

  /** As it stands in addresses, forms and style classes. */
  public String slug() {
    return slug;
  }

  /** Its icon in the sprite. */
  public String icon() {
    return icon;
  }

  /** The message key of its word. */
  public String key() {
    return "state." + slug;
  }

  /** As it stands in the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is an end, which asks for an outcome. */
  public boolean ends() {
    return this == SOLVED || this == CLOSED_WITHOUT_FOLLOW_UP;
  }

  /** Where people may take a constraint from here. */
  public Set<State> next() {
    return switch (this) {
      case REGISTERED -> ending(DISCUSSED);
      case DISCUSSED -> ending(TO_REFER);
      case TO_REFER -> ending(DISCUSSED, REFERRED);
      case REFERRED -> ending(ANSWERED);
      case ANSWERED -> ending(DISCUSSED, TO_REFER);
      case SOLVED, CLOSED_WITHOUT_FOLLOW_UP -> EnumSet.of(DISCUSSED);
    };
  }

  private static Set<State> ending(State... open) {
    var next = EnumSet.of(SOLVED, CLOSED_WITHOUT_FOLLOW_UP);
    next.addAll(Arrays.asList(open));
    return next;
  }

  /** The state of an address, if there is one. */
  public static Optional<State> of(String slug) {
    return Arrays.stream(values()).filter(state -> state.slug.equals(slug)).findFirst();
  }
}
