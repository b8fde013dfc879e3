package org.malha.cases.deidentify;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.malha.cases.deidentify.NumberWords.Numeral;

/**
 * Finds number plates that were dictated: three pairs of letters by their names and of numbers in
 * words, as in {@code sessenta e seis á éfe vinte e um} or {@code zero cinco alfa bravo doze}.
 */
final class SpokenPlates implements Form {
  private static final int GROUPS = 3;
  private static final int NEAR = 60;

  /** Names of letters that are no words of the language as they are written here. */
  private static final Set<String> SURE =
      Sequence.set(
          "á bê cê dê éfe efe gê agá jota capa éle eme éme ene éne pê quê érre erre ésse tê vê dâblio"
              + " dáblio xis ípsilon zê alfa bravo charlie delta eco echo foxtrot golfe índia juliet"
              + " kilo quilo mike november oscar papa quebec romeo sierra tango uniform victor whisky"
              + " zulu zulo kapa uísque");

  /** Names of letters that are words as well, and letters. */
  private static final Set<String> OTHER =
      Sequence.set(
          "a b c d e f g h i j k l m n o p q r s t u v w x y z be ce de ge aga ele ó pe que esse te vê ve ze"
              + " cá ka é lima hotel golf ser si bê ipsilon");

  private static final Set<String> LINKS = Sequence.set("traço hífen tracinho espaço traco hifen");

  @Override
  public void find(Sight sight, Spans spans) {
    NumberWords numbers = new NumberWords(sight);
    for (int i = 0; i < sight.words().size(); i++) {
      int last = plate(sight, numbers, i);
      for (int later = i + 1; last > i && later < i + GROUPS; later++) {
        if (plate(sight, numbers, later) > last) {
          i = later;
          last = plate(sight, numbers, later);
        }
      }
      if (last > i) {
        spans.add(sight.words().get(i).start(), sight.words().get(last).end(), Kind.PLATE, 0.8);
        i = last;
      }
    }
  }

  /** The index of the last word of a plate that begins here; the index itself if none does. */
  private static int plate(Sight sight, NumberWords numbers, int first) {
    int at = first;
    int digits = 0;
    boolean doubt = false;
    boolean spoken = false;
    boolean clock = false;
    for (int group = 0; group < GROUPS; group++) {
      at = group > 0 && LINKS.contains(text(sight, at)) ? at + 1 : at;
      int end = number(sight, numbers, at);
      if (end > at) {
        digits++;
        spoken |= !sight.words().get(at).number();
      } else {
        end = letters(sight, at);
        clock |= Set.of("as", "às").contains(text(sight, at));
        doubt |=
            end > at && !(SURE.contains(text(sight, at)) && SURE.contains(text(sight, end - 1)));
      }
      if (end == at || (group > 0 && !near(sight, first, end))) {
        return first;
      }
      at = end;
    }
    if (digits == 0 || digits == GROUPS || (!spoken && (!doubt || clock))) {
      return first;
    }
    int start = sight.words().get(first).start();
    boolean vehicle = sight.signs().before(start, NEAR, EnumSet.of(Sign.VEHICLE)) != null;
    return vehicle || !doubt ? at - 1 : first;
  }

  private static boolean near(Sight sight, int first, int end) {
    for (int i = first; i < end - 1; i++) {
      String gap = sight.gapAfter(sight.words().get(i));
      if (gap.length() > 3 || gap.chars().anyMatch(c -> " -,\n".indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }

  /** The index after a number of two digits. */
  private static int number(Sight sight, NumberWords numbers, int at) {
    if (at >= sight.words().size()) {
      return at;
    }
    if (sight.words().get(at).number()) {
      return sight.words().get(at).length() == 2 ? at + 1 : at;
    }
    Numeral one = numbers.at(at);
    if (one == null || one.value() > 99) {
      return at;
    }
    if (one.value() > 9) {
      return one.last() + 1;
    }
    Numeral two = numbers.at(one.last() + 1);
    return two != null && two.value() < 10 ? two.last() + 1 : at;
  }

  private static int letters(Sight sight, int at) {
    String one = text(sight, at);
    if (one.length() == 2 && one.chars().noneMatch(c -> "aeiouáéêíóú".indexOf(c) >= 0)) {
      return at + 1;
    }
    return letter(one) && letter(text(sight, at + 1)) ? at + 2 : at;
  }

  private static boolean letter(String text) {
    return SURE.contains(text) || OTHER.contains(text);
  }

  private static String text(Sight sight, int at) {
    if (at >= sight.words().size()) {
      return "";
    }
    Stretch word = sight.words().get(at);
    return sight.plain().substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
  }
}
