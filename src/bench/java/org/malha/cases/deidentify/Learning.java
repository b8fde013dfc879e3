package org.malha.cases.deidentify;

import java.util.Arrays;
import java.util.List;

/**
 * Moves weights so that the labels of a note become likelier: steps down the gradient of the
 * chain's log-likelihood, the smaller the more a weight has moved before (AdaGrad), and always a
 * little back to zero.
 */
final class Learning {
  private static final float FIRST = 0.01f;
  private static final double SETTLED = 0.001;

  private final Weights weights;
  private final float rate;
  private final float decay;
  private final float[] moved;
  private final float[] follows;

  Learning(Weights weights, float rate, float decay) {
    this.weights = weights;
    this.rate = rate;
    this.decay = decay;
    moved = new float[weights.clues.length];
    follows = new float[weights.follows.length];
    Arrays.fill(moved, FIRST);
    Arrays.fill(follows, FIRST);
  }

  /**
   * Learns from a note.
   *
   * @param strangers whether to look at its names as if the lists had some of them not
   */
  void from(Lesson lesson, boolean strangers) {
    List<int[]> clues = strangers ? lesson.strangers() : lesson.clues();
    Chain chain = new Chain(weights, clues);
    double[][] wrong = new double[chain.size()][];
    for (int i = 0; i < wrong.length; i++) {
      wrong[i] = chain.at(i).clone();
      wrong[i][lesson.sorts()[i].ordinal()] -= 1;
    }
    double[] pairs = new double[follows.length];
    for (int i = 0; i + 1 < wrong.length; i++) {
      double[] both = chain.both(i);
      for (int pair = 0; pair < pairs.length; pair++) {
        pairs[pair] += both[pair];
      }
      pairs[lesson.sorts()[i].ordinal() * Sort.ALL + lesson.sorts()[i + 1].ordinal()] -= 1;
    }
    for (int i = 0; i < wrong.length; i++) {
      word(clues.get(i), wrong[i], lesson.weight());
    }
    for (int pair = 0; pair < pairs.length; pair++) {
      float by = (float) pairs[pair];
      follows[pair] += by * by;
      weights.follows[pair] -= rate * by / (float) Math.sqrt(follows[pair]);
    }
  }

  private void word(int[] clues, double[] wrong, float weight) {
    if (Arrays.stream(wrong).allMatch(share -> Math.abs(share * weight) <= SETTLED)) {
      return;
    }
    for (int clue : clues) {
      int place = Weights.place(clue);
      for (int sort = 0; sort < Sort.ALL; sort++) {
        int at = place + sort;
        float by = (float) (weight * wrong[sort]) + decay * weights.clues[at];
        moved[at] += by * by;
        weights.clues[at] -= rate * by / (float) Math.sqrt(moved[at]);
      }
    }
  }
}
