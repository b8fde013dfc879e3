package org.malha.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * What everybody has to answer.
 *
 * @param hits with title, highlights and address, as each system gives them
 * @param others other names of the same thing that were looked for without being asked to
 */
record Answer(
    int total,
    List<?> hits,
    Map<String, Integer> elements,
    Map<String, Integer> sectors,
    List<String> others) {

  /** An answer to the words alone. */
  Answer(int total, List<?> hits, Map<String, Integer> elements, Map<String, Integer> sectors) {
    this(total, hits, elements, sectors, List.of());
  }

  /** On one line, for another process. */
  String line() {
    var line = new StringJoiner("\t").add("" + total).add(line(elements)).add(line(sectors));
    hits.forEach(hit -> line.add(hit.toString().replaceAll("\\s", " ")));
    return line.toString();
  }

  private static String line(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(count -> count.getKey() + "=" + count.getValue())
        .collect(Collectors.joining(","));
  }

  static Answer read(String line) {
    List<String> parts = List.of(line.split("\t", -1));
    return new Answer(
        Integer.parseInt(parts.get(0)),
        parts.subList(3, parts.size()),
        counts(parts.get(1)),
        counts(parts.get(2)));
  }

  private static Map<String, Integer> counts(String line) {
    return Arrays.stream(line.split(","))
        .filter(count -> !count.isEmpty())
        .map(count -> count.split("="))
        .collect(Collectors.toMap(count -> count[0], count -> Integer.parseInt(count[1])));
  }

  /** Refuses an answer that left a duty out. */
  void check(Asked asked, String system) {
    int inSectors = sectors.values().stream().mapToInt(n -> n).sum();
    int inElements = elements.values().stream().mapToInt(n -> n).sum();
    boolean narrowed = !asked.element().isEmpty();
    boolean right =
        hits.size() == Math.min(Asked.SHOWN, total)
            && inSectors == total
            && (narrowed ? inElements >= total : inElements == total)
            && (!narrowed || elements.getOrDefault(asked.element(), 0) == total);
    if (!right) {
      throw new IllegalStateException(system + " answers " + asked + " with " + this);
    }
  }
}
