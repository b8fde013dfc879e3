package org.malha.discussions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;
import org.malha.web.Language;
import org.malha.web.SafeHtml;

/** What holds for a thread whatever was answered in whatever order (ADR 0005). */
class ThreadOrderTest {
  private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
  private static final Comparator<Line> ORDER =
      Comparator.comparingInt(Line::root).thenComparingInt(Line::number);

  @Property
  void answersNeverStandBeforeWhatTheyAnswer(@ForAll("threads") List<Line> thread) {
    for (Line line : thread) {
      line.post()
          .parent()
          .ifPresent(
              parent -> assertTrue(place(thread, parent.number()) < place(thread, line.number())));
    }
  }

  @Property
  void branchesStandInTheOrderInWhichTheyBegan(@ForAll("threads") List<Line> thread) {
    List<Integer> roots = thread.stream().map(Line::root).distinct().toList();
    assertEquals(roots.stream().sorted().toList(), roots);
  }

  @Property
  void readingForwardsMeetsEachPostOnce(
      @ForAll("threads") List<Line> thread, @ForAll @IntRange(min = 1, max = 100) int size) {
    assertEquals(numbers(thread), walk(thread, "de=1&n=" + size, Window.Cut::later, false));
  }

  @Property
  void readingBackwardsMeetsEachPostOnce(
      @ForAll("threads") List<Line> thread, @ForAll @IntRange(min = 1, max = 100) int size) {
    String last = Window.of(query("n=" + size), thread.size()).last();
    assertEquals(numbers(thread), walk(thread, last, Window.Cut::earlier, true));
  }

  @Property
  void aPageStartsWithThePostThatWasAskedFor(
      @ForAll("threads") List<Line> thread, @ForAll @IntRange(min = 1, max = 200) int wanted) {
    int number = 1 + wanted % thread.size();
    Window.Cut cut = page(thread, query("de=" + number));
    assertEquals(number, cut.lines().get(0).number());
  }

  @Property
  void anyQueryShowsAPage(
      @ForAll("threads") List<Line> thread, @ForAll String from, @ForAll String until) {
    var query = new MultivaluedHashMap<String, String>();
    query.putSingle("de", from);
    query.putSingle("ate", until);
    assertTrue(!page(thread, query).lines().isEmpty());
  }

  @Provide
  Arbitrary<List<Line>> threads() {
    return Arbitraries.integers()
        .between(0, 999)
        .list()
        .ofMinSize(1)
        .ofMaxSize(120)
        .map(ThreadOrderTest::thread);
  }

  /** Each number says what is answered: a post from before, or nothing. */
  private static List<Line> thread(List<Integer> choices) {
    var discussion = new Discussion(NOW);
    var ana = new Person("Ana", "ana", "ana@example.org", "", NOW);
    var posts = new ArrayList<Post>();
    for (int choice : choices) {
      int answered = choice % (posts.size() + 1);
      @Nullable Post parent = answered == 0 ? null : posts.get(answered - 1);
      int number = discussion.nextNumber(NOW);
      var html = SafeHtml.stored("");
      posts.add(new Post(discussion, number, parent, ana, null, "", html, Language.PT, NOW, ""));
    }
    return posts.stream().map(ThreadOrderTest::line).sorted(ORDER).toList();
  }

  private static Line line(Post post) {
    return new Line(post, 1, "Ana", null, null, null, null, null, null, null, 0, false);
  }

  private static int place(List<Line> thread, int number) {
    return numbers(thread).indexOf(number);
  }

  private static List<Integer> numbers(List<Line> thread) {
    return thread.stream().map(Line::number).toList();
  }

  private static List<Integer> walk(
      List<Line> thread,
      String start,
      Function<Window.Cut, @Nullable String> next,
      boolean backwards) {
    var met = new ArrayList<Integer>();
    for (@Nullable String query = start; query != null; ) {
      Window.Cut cut = page(thread, query(query));
      met.addAll(backwards ? 0 : met.size(), numbers(cut.lines()));
      query = next.apply(cut);
    }
    return met;
  }

  /** What the query of the database answers, said in Java. */
  private static Window.Cut page(List<Line> thread, MultivaluedMap<String, String> query) {
    var window = Window.of(query, thread.size());
    int key = place(thread, window.key());
    List<Line> part;
    if (window.backwards()) {
      part = new ArrayList<>(key < 0 ? thread : thread.subList(0, key));
      Collections.reverse(part);
    } else {
      part = thread.subList(key, thread.size());
    }
    return window.cut(part.stream().limit(window.size() + 1L).toList());
  }

  private static MultivaluedMap<String, String> query(String text) {
    var query = new MultivaluedHashMap<String, String>();
    for (String pair : text.split("&")) {
      query.putSingle(pair.replaceFirst("=.*", ""), pair.replaceFirst(".*=", ""));
    }
    return query;
  }
}
