package org.malha.cases.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.malha.cases.deidentify.Mark;

/** All places of a sheet that belong to some passage, in order, without overlaps. */
final class Finds {
  private final Sheet sheet;
  private final NavigableMap<Integer, Found> places = new TreeMap<>();

  Finds(Sheet sheet) {
    this.sheet = sheet;
  }

  /** What the finder saw; of a mark that reaches over several fields each its part. */
  void add(Mark mark) {
    for (Sheet.Part part : sheet.parts(mark.start(), mark.end())) {
      if (touching(part.start(), part.end()).isEmpty()) {
        String words = sheet.text().substring(part.start(), part.end());
        put(
            new Found(
                part.start(),
                part.end(),
                words,
                mark.kind(),
                mark.confidence(),
                mark.replacement(),
                true));
      }
    }
  }

  /**
   * Words that the author marked: wherever they reach over what the finder saw, they take it in.
   */
  void mark(String words) {
    for (Sheet.Field field : sheet.fields()) {
      Matcher matcher = WholeWords.anyCase(words, sheet.text()).region(field.start(), field.end());
      while (matcher.find()) {
        take(words, matcher.start(), matcher.end());
      }
    }
  }

  private void take(String words, int start, int end) {
    int from = start;
    int to = end;
    boolean seen = false;
    for (Found found : touching(start, end)) {
      if (found.start() <= start && end <= found.end()) {
        return; // inside a passage, which is decided as a whole
      }
      from = Math.min(from, found.start());
      to = Math.max(to, found.end());
      seen |= found.seen();
      places.remove(found.start());
    }
    put(new Found(from, to, words, null, 1, "", seen));
  }

  /** The words of what was found also where the finder did not see them; the longest first. */
  void spread() {
    List<Found> first = new ArrayList<>(places.values());
    first.sort(Comparator.comparingInt((Found found) -> found.start() - found.end()));
    Set<String> done = new HashSet<>();
    for (Found found : first) {
      String words = sheet.text().substring(found.start(), found.end());
      if (found.kind() != null && WholeWords.telling(words) && done.add(words)) {
        spread(found, words);
      }
    }
  }

  private void spread(Found found, String words) {
    String text = sheet.text();
    if (!WholeWords.maybe(words, text, found.end())
        && !WholeWords.maybe(words, text.substring(0, found.start()), 0)) {
      return;
    }
    for (Sheet.Field field : sheet.fields()) {
      Matcher same = WholeWords.exactly(words, text).region(field.start(), field.end());
      while (same.find()) {
        if (touching(same.start(), same.end()).isEmpty()) {
          put(found.elsewhere(same.start(), same.end()));
        }
      }
    }
  }

  /** All of them. */
  List<Found> all() {
    return List.copyOf(places.values());
  }

  private void put(Found found) {
    places.put(found.start(), found);
  }

  private List<Found> touching(int start, int end) {
    List<Found> touching = new ArrayList<>();
    Map.Entry<Integer, Found> before = places.lowerEntry(start);
    if (before != null && before.getValue().end() > start) {
      touching.add(before.getValue());
    }
    touching.addAll(places.subMap(start, end).values());
    return touching;
  }
}
