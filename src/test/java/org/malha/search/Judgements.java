package org.malha.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malha.web.Language;

/**
 * What people of the cast look for, and how well each item answers, as two readers judged it who
 * saw no ranking. Written before anything was tuned; never to be changed after an answer was seen.
 */
final class Judgements {
  private static final int FIRST = 10;
  private static final int FOREMOST = 5;
  private static final int READERS = 2;
  private static final int GOOD = 2;

  /** One question. */
  record Query(String id, String half, Language language, String kind, String typed) {}

  /**
   * How good an answer is.
   *
   * @param ndcg of the first ten: 1 when they are the best ten in the best order
   * @param success 1 when something good is among the first five
   * @param empty 1 when nothing was found
   */
  record Score(double ndcg, double success, double empty) {
    static Score mean(List<Score> all) {
      return new Score(
          all.stream().mapToDouble(Score::ndcg).average().orElse(0),
          all.stream().mapToDouble(Score::success).average().orElse(0),
          all.stream().mapToDouble(Score::empty).average().orElse(0));
    }
  }

  private final List<Query> queries = new ArrayList<>();
  private final Map<String, Map<String, Double>> gains = new HashMap<>();
  private final Map<String, Map<String, Integer>> grades = new HashMap<>();

  Judgements() {
    for (String[] row : rows("queries")) {
      queries.add(
          new Query(
              row[0], row[1], row[2].equals("pt") ? Language.PT : Language.EN, row[4], row[5]));
    }
    for (String reader : List.of("grades-a", "grades-b")) {
      for (String[] row : rows(reader)) {
        int grade = Integer.parseInt(row[2]);
        of(gains, row[0]).merge(row[1], (Math.pow(2, grade) - 1) / READERS, Double::sum);
        of(grades, row[0]).merge(row[1], grade, Math::max);
      }
    }
  }

  private static <T> Map<String, T> of(Map<String, Map<String, T>> all, String query) {
    return all.computeIfAbsent(query, q -> new HashMap<>());
  }

  private static List<String[]> rows(String name) {
    try (InputStream in = Judgements.class.getResourceAsStream("/search/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException(name + " is not there");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Query> queries() {
    return queries;
  }

  /** All items that a reader found worth something. */
  java.util.Set<String> items() {
    var items = new java.util.TreeSet<String>();
    gains.values().forEach(of -> items.addAll(of.keySet()));
    return items;
  }

  /** The gain of an item, the mean of both readers; 0 where neither named it. */
  double gain(Query query, String item) {
    return gains.getOrDefault(query.id(), Map.of()).getOrDefault(item, 0.0);
  }

  /** The items of a query that would be best, in order. */
  List<String> best(Query query) {
    return gains.getOrDefault(query.id(), Map.of()).entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How good these items are as an answer, in this order. */
  Score score(Query query, List<String> items) {
    double ideal = gained(query, best(query));
    return new Score(
        ideal == 0 ? 0 : gained(query, items) / ideal,
        items.stream().limit(FOREMOST).anyMatch(item -> good(query, item)) ? 1 : 0,
        items.isEmpty() ? 1 : 0);
  }

  private boolean good(Query query, String item) {
    return grades.getOrDefault(query.id(), Map.of()).getOrDefault(item, 0) >= GOOD;
  }

  private double gained(Query query, List<String> items) {
    double sum = 0;
    for (int i = 0; i < Math.min(FIRST, items.size()); i++) {
      sum += gain(query, items.get(i)) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }
}
