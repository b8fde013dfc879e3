package org.malha.cases.release;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.cases.deidentify.Kind;
import org.malha.cases.deidentify.Language;

/** What may stand for a passage besides what the finder proposes, in the language of the text. */
record Substitutes(
    String person,
    String professional,
    String somebody,
    String colleague,
    String service,
    String place,
    String removed) {
  private static final Substitutes PORTUGUESE =
      new Substitutes(
          "Pessoa",
          "Profissional",
          "[pessoa]",
          "[profissional]",
          "[um serviço]",
          "[um lugar]",
          "[retirado]");
  private static final Substitutes ENGLISH =
      new Substitutes(
          "Person",
          "Professional",
          "[person]",
          "[professional]",
          "[a service]",
          "[a place]",
          "[removed]");

  /** What may stay when the author says that it identifies nobody; all else never may. */
  private static final Set<Kind> KEEPABLE =
      EnumSet.of(Kind.NAME, Kind.PLACE, Kind.ORG, Kind.AGE90, Kind.ADDRESS);

  /** So many digits may be a number of somebody inside something longer. */
  private static final int MANY_DIGITS = 7;

  static Substitutes of(Language language) {
    return language == Language.ENGLISH ? ENGLISH : PORTUGUESE;
  }

  /** Whether something of this kind may never be kept. */
  static boolean fixed(Kind kind) {
    return !KEEPABLE.contains(kind);
  }

  /** What may be decided about something that the finder saw. */
  List<Offer> offers(Kind kind, String words, String proposal) {
    List<Offer> offers = new ArrayList<>();
    offers.add(new Offer(Choice.PROPOSED, proposal));
    @Nullable String general = general(kind, proposal);
    if (general != null && !general.equals(proposal)) {
      offers.add(new Offer(Choice.GENERAL, general));
    }
    offers.add(new Offer(Choice.REMOVED, removed));
    offers.add(new Offer(Choice.OWN, ""));
    if (!fixed(kind) && words.indexOf('@') < 0 && digits(words) < MANY_DIGITS) {
      offers.add(new Offer(Choice.KEPT, ""));
    }
    return offers;
  }

  /** What may be decided about a mark by hand. */
  List<Offer> byHand(String letter) {
    return List.of(
        new Offer(Choice.PROPOSED, removed),
        new Offer(Choice.PSEUDONYM, person + " " + letter),
        new Offer(Choice.OWN, ""));
  }

  /** What something is, without saying which; null where nothing fits. */
  @Nullable String general(Kind kind, String proposal) {
    return switch (kind) {
      case NAME -> proposal.startsWith(professional) ? colleague : somebody;
      case ORG -> service;
      case PLACE, ADDRESS -> place;
      default -> null;
    };
  }

  private static long digits(String words) {
    return words.chars().filter(Character::isDigit).count();
  }
}
