package org.malha.bench;

import java.util.List;

/**
 * How long one system took for one question.
 *
 * @param medians in milliseconds, one of each round
 * @param slow in milliseconds, the 95th percentile of each round
 */
record Measured(
    String question, String system, int items, int total, List<Double> medians, List<Double> slow) {

  double median() {
    return median(medians);
  }

  /** How many times as long as another took, in the median of the rounds. */
  double times(Measured other) {
    double[] ratios = new double[Math.min(medians.size(), other.medians.size())];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = medians.get(i) / other.medians.get(i);
    }
    return median(java.util.Arrays.stream(ratios).boxed().toList());
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
