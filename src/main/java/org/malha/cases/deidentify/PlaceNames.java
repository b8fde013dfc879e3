package org.malha.cases.deidentify;

import java.util.Set;

/** Finds places by name: clear ones anywhere, ambiguous and unknown ones where the text says so. */
final class PlaceNames implements Places.Part {
  private static final int LONGEST_UNKNOWN = 5;
  private static final int SHORT_WORD = 4;
  private static final Set<String> SAINTS = Sequence.set("s sao santa santo sta sto");
  private static final Set<String> TOWARDS = Sequence.set("em in near from to para ate");

  @Override
  public void find(Sequence words, Spans spans) {
    Gazetteer places = new Gazetteer(words);
    Locative locative = new Locative(words, spans);
    for (int i = 0; i < words.size(); i++) {
      Token first = words.at(i);
      if (!words.letters(i) || spans.touches(first.start(), first.end())) {
        continue;
      }
      int end = place(words, places, i, locative);
      if (end > i) {
        double confidence = places.end(i) == end ? 0.8 : 0.5;
        spans.add(first.start(), words.at(end - 1).end(), Kind.PLACE, confidence);
        locative.found(words.at(end - 1).end());
        i = end - 1;
      } else {
        i = Math.max(i, places.larger(i) - 1);
      }
    }
  }

  private static int place(Sequence words, Gazetteer places, int i, Locative locative) {
    int end = places.end(i);
    int larger = places.larger(i);
    boolean lesser = larger < end || larger == i;
    if ((words.connector(i) && end <= i + 1) || !lesser || locative.district(i)) {
      return i;
    }
    if (end == i + 1 && (Numerals.month(words, i) || person(words, places, i))) {
      return i;
    }
    Locative.Strength strength = locative.strength(i);
    int saint = saint(words, i, strength);
    if (saint > end) {
      return saint;
    }
    if (end > i && (words.capital(i) || words.loose() || lower(words, places, i, end, strength))) {
      boolean place = known(words, places, i, end, strength) || locative.dated(end);
      return place ? longer(words, end, strength) : i;
    }
    return unknown(words, places, i, strength);
  }

  /** "salvador de jesus", "Maria da Conceição": whether a name of persons goes on as one. */
  private static boolean person(Sequence words, Gazetteer places, int i) {
    boolean of = Set.of("de", "da", "do", "dos", "das").contains(words.folded(i + 1));
    int next = of ? i + 2 : i + 1;
    boolean near = words.gap(i + 1).equals(" ") && words.gap(next).equals(" ");
    return near
        && next < words.size()
        && places.name(i, i + 1)
        && places.name(next, next + 1)
        && !places.municipality(next, next + 1)
        && words.capital(next) == words.capital(i);
  }

  /** A place in small letters among capitals must be clear, and said to be one. */
  private static boolean lower(
      Sequence words, Gazetteer places, int i, int end, Locative.Strength strength) {
    return clear(words, places, i, end) && strength != Locative.Strength.NONE;
  }

  /** Whether a place means nothing else: no ordinary word and nobody's name. */
  private static boolean clear(Sequence words, Gazetteer places, int i, int end) {
    int content = places.content(i, end);
    boolean several = content > 2 || (content == 2 && (!words.loose() || end - i > content));
    boolean capitals = words.loose() || (words.capital(i) && words.capital(end - 1));
    boolean short1 = words.loose() && content == 1 && words.at(i).length() <= SHORT_WORD;
    return (several && capitals)
        || (!places.ordinary(i, end) && !places.name(i, end) && !short1 && !words.connector(i));
  }

  private static boolean known(
      Sequence words, Gazetteer places, int i, int end, Locative.Strength strength) {
    if (strength.compareTo(Locative.Strength.BODY) >= 0) {
      return !places.nothing(i, end) || places.municipality(i, end) || places.abroad(i, end);
    }
    boolean towards = words.oneOf(i - 1, TOWARDS);
    if (clear(words, places, i, end)) {
      return true;
    }
    if (words.loose()) {
      boolean two = places.content(i, end) > 1 && strength != Locative.Strength.NONE;
      if (strength == Locative.Strength.AFTER) {
        return !places.nothing(i, end) && words.at(i).length() > SHORT_WORD;
      }
      boolean town = towards && places.municipality(i, end) && !Numerals.word(words, i);
      boolean abroad = towards && places.abroad(i, end) && !places.ordinary(i, end);
      return two || town || abroad || (towards && places.name(i, end) && !places.ordinary(i, end));
    }
    boolean going = words.folded(i - 1).equals("a") && places.municipality(i, end);
    if (going && words.capital(i) && !places.name(i, end) && !places.everyday(i, end)) {
      return true;
    }
    boolean named = words.capital(i - 2) && !words.ordinary(i - 2) && !words.at(i - 2).upper();
    boolean town = places.municipality(i, end) || !places.everyday(i, end);
    return switch (strength) {
      case IN -> (town || towards) && (!places.nothing(i, end) || places.municipality(i, end));
      case AFTER -> !places.nothing(i, end) || places.municipality(i, end);
      case OF -> town && !words.at(i).opens() && !named && !places.nothing(i, end);
      default -> false;
    };
  }

  /** A known place that goes on with capitals, as "Vila Nova da Rabaça", is taken whole. */
  private static int longer(Sequence words, int end, Locative.Strength strength) {
    int last = end;
    while (!words.loose() && strength != Locative.Strength.NONE && last - end < 4) {
      boolean link = words.connector(last) && words.joined(last) && !words.folded(last).equals("e");
      int next = link ? last + 1 : last;
      if (next >= words.size() || !words.capital(next) || !words.joined(next)) {
        break;
      }
      last = next + 1;
    }
    return last;
  }

  /** "em S. Martinho do Conde": a saint after a word for a place, of whom no list may know. */
  private static int saint(Sequence words, int i, Locative.Strength strength) {
    boolean in = strength.compareTo(Locative.Strength.IN) >= 0;
    if (!in || !words.oneOf(i, SAINTS) || !words.joined(i + 1) || !words.letters(i + 1)) {
      return i;
    }
    boolean written = words.loose() || words.capital(i + 1);
    boolean name = written && !words.connector(i + 1) && words.at(i + 1).length() > 2;
    boolean more =
        words.joined(i + 2) && words.oneOf(i + 2, Set.of("de", "do", "da", "dos", "das"));
    boolean of = more && words.letters(i + 3) && words.joined(i + 3);
    return name ? of && (words.loose() || words.capital(i + 3)) ? i + 4 : i + 2 : i;
  }

  private static int unknown(Sequence words, Gazetteer places, int i, Locative.Strength strength) {
    boolean said = strength == Locative.Strength.SAID;
    boolean in = words.oneOf(i - 1, Set.of("em", "from", "in", "near")) && words.joined(i);
    boolean after = strength == Locative.Strength.AFTER || strength == Locative.Strength.BODY;
    boolean written = (in || after) && !words.loose() && !words.at(i).upper();
    if (!(said || written) || !words.proper(i) || (words.usual(i) && !said)) {
      return i;
    }
    int end = i;
    while (end < words.size() && end - i < LONGEST_UNKNOWN && (end == i || words.joined(end))) {
      boolean link =
          end > i
              && words.connector(end)
              && words.proper(end + 1)
              && words.joined(end + 1)
              && !words.folded(end).equals("e");
      if (!link && !words.proper(end) && !(end > i && words.fragment(end))) {
        break;
      }
      end++;
    }
    boolean month = end == i + 1 && Numerals.month(words, i);
    return month || places.nothing(i, end) ? i : end;
  }
}
