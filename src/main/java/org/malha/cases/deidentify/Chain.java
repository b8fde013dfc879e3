package org.malha.cases.deidentify;

import java.util.List;

/**
 * How likely each word of a text is of each {@link Sort}, given all words: a linear chain, gone
 * along once in each direction.
 */
final class Chain {
  private final double[][] own;
  private final double[][] follows;
  private final double[][] ahead;
  private final double[][] back;
  private final double[][] likely;

  /** Of the clues of each word. */
  Chain(Weights weights, List<int[]> clues) {
    own = clues.stream().map(weights::sum).map(Chain::powers).toArray(double[][]::new);
    follows = new double[Sort.ALL][];
    for (int sort = 0; sort < Sort.ALL; sort++) {
      double[] row = new double[Sort.ALL];
      for (int next = 0; next < Sort.ALL; next++) {
        row[next] = StrictMath.exp(weights.follows[sort * Sort.ALL + next]);
      }
      follows[sort] = row;
    }
    ahead = new double[own.length][Sort.ALL];
    back = new double[own.length][Sort.ALL];
    for (int i = 0; i < own.length; i++) {
      forward(i);
    }
    for (int i = own.length - 1; i >= 0; i--) {
      backward(i);
    }
    likely = new double[own.length][Sort.ALL];
    for (int i = 0; i < own.length; i++) {
      for (int sort = 0; sort < Sort.ALL; sort++) {
        likely[i][sort] = ahead[i][sort] * back[i][sort];
      }
      scale(likely[i]);
    }
  }

  private static double[] powers(double[] sums) {
    double most = sums[0];
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    for (int sort = 0; sort < sums.length; sort++) {
      sums[sort] = StrictMath.exp(sums[sort] - most);
    }
    return sums;
  }

  private void forward(int i) {
    for (int sort = 0; sort < Sort.ALL; sort++) {
      double sum = i == 0 ? 1 : 0;
      for (int last = 0; i > 0 && last < Sort.ALL; last++) {
        sum += ahead[i - 1][last] * follows[last][sort];
      }
      ahead[i][sort] = sum * own[i][sort];
    }
    scale(ahead[i]);
  }

  private void backward(int i) {
    for (int sort = 0; sort < Sort.ALL; sort++) {
      double sum = i == own.length - 1 ? 1 : 0;
      for (int next = 0; i < own.length - 1 && next < Sort.ALL; next++) {
        sum += follows[sort][next] * own[i + 1][next] * back[i + 1][next];
      }
      back[i][sort] = sum;
    }
    scale(back[i]);
  }

  /** So that they add up to one. */
  private static double[] scale(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
    return values;
  }

  int size() {
    return own.length;
  }

  /** How likely a word is of each sort; together one. */
  double[] at(int i) {
    return likely[i];
  }

  /** How likely a word is of one sort and the next of another. */
  double[] both(int i) {
    double[] pairs = new double[Sort.ALL * Sort.ALL];
    for (int sort = 0; sort < Sort.ALL; sort++) {
      for (int next = 0; next < Sort.ALL; next++) {
        pairs[sort * Sort.ALL + next] =
            ahead[i][sort] * follows[sort][next] * own[i + 1][next] * back[i + 1][next];
      }
    }
    return scale(pairs);
  }
}
