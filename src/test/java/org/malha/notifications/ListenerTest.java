package org.malha.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Who is told of a post, whatever people chose and whoever is named in it. */
class ListenerTest {
  private static final int PEOPLE = 8;

  @Property
  void nobodyIsToldWhatTheyCannotRead(
      @ForAll("groups") List<Listener> group,
      @ForAll @IntRange(max = PEOPLE) int author,
      @ForAll @IntRange(max = PEOPLE) int answered,
      @ForAll Set<@IntRange(max = PEOPLE) Integer> named) {
    Set<Long> told = told(group, author, answered, named).keySet();
    assertTrue(
        group.stream().filter(one -> !one.reads()).noneMatch(one -> told.contains(one.person())));
  }

  @Property
  void nobodyIsToldWhatTheySaidOrDoNotWantToKnow(
      @ForAll("groups") List<Listener> group,
      @ForAll @IntRange(max = PEOPLE) int author,
      @ForAll @IntRange(max = PEOPLE) int answered,
      @ForAll Set<@IntRange(max = PEOPLE) Integer> named) {
    Set<Long> told = told(group, author, answered, named).keySet();
    assertFalse(told.contains((long) author));
    assertTrue(
        group.stream()
            .filter(one -> one.level() == Level.NONE)
            .noneMatch(one -> told.contains(one.person())));
  }

  @Property
  void whoeverIsNamedOrAnsweredAndWantsToKnowIsToldSo(
      @ForAll("groups") List<Listener> group,
      @ForAll @IntRange(max = PEOPLE) int author,
      @ForAll @IntRange(max = PEOPLE) int answered,
      @ForAll Set<@IntRange(max = PEOPLE) Integer> named) {
    Map<Long, Kind> told = told(group, author, answered, named);
    for (Listener one : group) {
      int person = (int) one.person();
      if (one.reads() && person != author && one.level() != Level.NONE) {
        @Nullable Kind expected =
            named.contains(person)
                ? Kind.MENTION
                : person == answered ? Kind.REPLY : one.level() == Level.ALL ? Kind.POST : null;
        assertEquals(Optional.ofNullable(expected), Optional.ofNullable(told.get(one.person())));
      }
    }
  }

  @Property
  void whatIsChosenForTheThreadCountsBeforeWhatIsChosenForTheGroup(
      @ForAll("listeners") Listener one) {
    if (one.thread() != null) {
      assertEquals(one.thread(), one.level());
    } else if (one.group() == Level.NONE) {
      assertEquals(Level.NONE, one.level());
    }
  }

  private static Map<Long, Kind> told(
      List<Listener> group, int author, int answered, Set<Integer> named) {
    return PostHappenings.whom(
        group,
        author,
        answered == 0 ? null : (long) answered,
        named.stream().map(Integer::longValue).collect(java.util.stream.Collectors.toSet()));
  }

  @Provide
  Arbitrary<List<Listener>> groups() {
    return listeners()
        .list()
        .ofSize(PEOPLE)
        .map(
            all -> {
              var numbered = new ArrayList<Listener>();
              for (Listener one : all) {
                numbered.add(
                    new Listener(
                        numbered.size() + 1L,
                        one.name(),
                        one.handle(),
                        one.reads(),
                        one.takesPart(),
                        one.group(),
                        one.thread()));
              }
              return numbered;
            });
  }

  @Provide
  Arbitrary<Listener> listeners() {
    Arbitrary<@Nullable Level> levels = Arbitraries.of(Level.class).injectNull(0.5);
    return Combinators.combine(
            Arbitraries.of(true, true, true, false), Arbitraries.of(true, false), levels, levels)
        .as(
            (reads, part, group, thread) ->
                new Listener(1, "Alguém", "alguem", reads, part, group, thread));
  }
}
