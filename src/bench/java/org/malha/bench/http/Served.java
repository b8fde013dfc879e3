package org.malha.bench.http;

import java.util.List;

/**
 * How fast a page was served, round by round.
 *
 * @param name what it is
 * @param bytes its length, not compressed
 * @param least the part of the ceiling that is the goal
 * @param ours one result of each round
 * @param ceiling the same length from memory, one result of each round
 */
record Served(
    String name, int bytes, double least, List<Wrk.Result> ours, List<Wrk.Result> ceiling) {

  double rate() {
    return median(ours.stream().map(Wrk.Result::rate).toList());
  }

  double ceilingRate() {
    return median(ceiling.stream().map(Wrk.Result::rate).toList());
  }

  double slowMillis() {
    return median(ours.stream().map(Wrk.Result::slowMillis).toList());
  }

  long failed() {
    return ours.stream().mapToLong(Wrk.Result::failed).sum();
  }

  /** The median of the rounds' ratios. */
  double part() {
    return median(
        java.util.stream.IntStream.range(0, ours.size())
            .mapToObj(i -> ours.get(i).rate() / ceiling.get(i).rate())
            .toList());
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
  }
}
