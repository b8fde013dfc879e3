package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in one text. Two names are one person if all words of one stand in the other, also as
 * a diminutive, an initial or with one letter wrong, and the given name is the same. A surname
 * alone is somebody's only if nobody else bears it: father and son, or a couple, are never made
 * one. In doubt somebody is new. Letters go by the order of appearance.
 */
final class People {
  private static final int MANY = 12;
  private static final int MANY_WORDS = 24;
  private static final int LONGEST_NAME = 12;

  private static final class Someone {
    final int number;
    final List<NameWord> words = new ArrayList<>();
    final List<NameWord> given = new ArrayList<>();
    boolean professional;
    int sex;
    int mentions;

    Someone(int number) {
      this.number = number;
    }

    boolean bears(NameWord word) {
      return words.stream().anyMatch(word::means);
    }
  }

  /** How somebody is named here. */
  private record Mention(List<NameWord> name, int sex, boolean kin, boolean initials) {
    NameWord first() {
      return name.get(0);
    }

    boolean sameGiven(Someone someone) {
      return someone.given.stream().anyMatch(first()::means);
    }
  }

  private final Sequence words;
  private final Roles roles;
  private final Map<Span, Someone> whose = new HashMap<>();
  private final Map<String, Someone> exactly = new HashMap<>();
  private final Map<String, Set<Someone>> known = new HashMap<>();
  private int count;

  People(Sequence words, List<Span> spans) {
    this.words = words;
    roles = new Roles(words);
    Span last = null;
    boolean kin = false;
    for (Span span : spans) {
      if (span.kind() == Kind.NAME) {
        kin = roles.kin(span) || (kin && last != null && roles.together(last, span));
        meet(span, kin);
        last = span;
      }
    }
  }

  /** How many people are named. */
  int count() {
    return count;
  }

  String letter(Span span) {
    Someone someone = whose.get(span);
    return Letters.letter(someone == null ? 0 : someone.number);
  }

  boolean professional(Span span) {
    Someone someone = whose.get(span);
    return someone != null && someone.professional;
  }

  private void meet(Span span, boolean kin) {
    List<NameWord> name = name(span);
    int said = roles.sex(span);
    int sex = said == 0 && name.size() > 1 ? name.get(0).sex() : said;
    Someone someone =
        exactly.computeIfAbsent(
            words.key(span), key -> met(new Mention(name, sex, kin, initials(span, name))));
    someone.mentions++;
    someone.professional |= roles.professional(span);
    someone.sex = someone.sex == 0 ? sex : someone.sex;
    whose.put(span, someone);
  }

  private Someone met(Mention mention) {
    Someone known = mention.name().isEmpty() ? null : known(mention);
    Someone someone = known == null ? new Someone(count++) : known;
    if (mention.name().isEmpty()) {
      return someone;
    }
    boolean surname = known != null && mention.name().stream().allMatch(known::bears);
    if (!surname) {
      someone.given.add(mention.first());
    }
    for (NameWord word : mention.name()) {
      if (someone.words.size() < MANY_WORDS) {
        someone.words.add(word);
        word.keys().forEach(key -> remember(key, someone));
      }
    }
    if (mention.name().size() > 1) {
      remember("=" + NameWord.initials(mention.name()), someone);
    }
    return someone;
  }

  private void remember(String key, Someone someone) {
    Set<Someone> people = known.computeIfAbsent(key, k -> new LinkedHashSet<>());
    if (people.size() < MANY) {
      people.add(someone);
    }
  }

  /** Whoever has the same given name, of several the one named most; or else the only bearer. */
  private @Nullable Someone known(Mention mention) {
    Set<Someone> initials = known.getOrDefault("=" + mention.first().folded(), Set.of());
    if (mention.initials() && initials.size() == 1) {
      return initials.iterator().next();
    }
    Set<Someone> near = new LinkedHashSet<>();
    for (NameWord word : mention.name()) {
      word.keys().forEach(key -> near.addAll(known.getOrDefault(key, Set.of())));
    }
    Someone same =
        near.stream()
            .filter(someone -> mention.sameGiven(someone) && within(mention, someone))
            .max(Comparator.comparingInt(someone -> someone.mentions))
            .orElse(null);
    return same == null ? onlyBearer(mention, near) : same;
  }

  /** Whether all words of the shorter name stand in the longer one. */
  private static boolean within(Mention mention, Someone someone) {
    boolean full = mention.name().size() > 1 && someone.words.size() > 1;
    return mention.name().stream().allMatch(word -> like(word, someone.words, full))
        || someone.words.stream().allMatch(word -> like(word, mention.name(), full));
  }

  /** An initial stands for a name only beside another word of it. */
  private static boolean like(NameWord word, List<NameWord> words, boolean full) {
    return words.stream().anyMatch(other -> word.means(other) || (full && word.begins(other)));
  }

  /** The only one so far with such a surname, if nothing speaks against it. */
  private static @Nullable Someone onlyBearer(Mention mention, Set<Someone> near) {
    @Nullable Someone only = null;
    for (Someone someone : near) {
      if (mention.name().stream().anyMatch(someone::bears)) {
        if (only != null) {
          return null;
        }
        only = someone;
      }
    }
    if (only == null || mention.kin() || mention.sex() * only.sex < 0) {
      return null;
    }
    return within(mention, only) ? only : null;
  }

  /** Whether it is written as initials: PC, but not in a text that is all in capitals. */
  private boolean initials(Span span, List<NameWord> name) {
    boolean one = name.size() == 1 && name.get(0).folded().length() <= 4 && !name.get(0).given();
    return one && !words.loose() && words.at(words.first(span.start())).upper();
  }

  /** The words of a name, without those that only join. */
  private List<NameWord> name(Span span) {
    List<NameWord> name = new ArrayList<>();
    int first = words.first(span.start());
    int last = Math.min(words.first(span.end()), first + LONGEST_NAME);
    for (int i = first; i < last; i++) {
      if (!words.connector(i) || words.at(i).upper()) {
        name.add(NameWord.of(words.folded(i)));
      }
    }
    return name;
  }
}
