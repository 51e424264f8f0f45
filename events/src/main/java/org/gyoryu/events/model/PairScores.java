package org.gyoryu.events.model;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.riskset.CandidateBlock;
import org.gyoryu.events.riskset.CandidateStream;
import org.gyoryu.events.riskset.RiskSet;

/**
 * What a fitted model expects at one time: every pair at risk with the probability that the next
 * event is theirs, and what each effect adds. Immutable.
 */
public final class PairScores {
  private final List<String> effects;
  private final int[] first;
  private final int[] second;
  private final double[] logWeights;
  private final double[] probabilities;
  private final double[][] contributions;

  private PairScores(
      List<String> effects, CandidateBlock block, double[] logWeights, double[][] contributions) {
    this.effects = effects;
    this.first = IntStream.range(0, block.rows()).map(block::sender).toArray();
    this.second = IntStream.range(0, block.rows()).map(block::receiver).toArray();
    this.logWeights = logWeights;
    this.contributions = contributions;
    this.probabilities = normalised(logWeights);
  }

  /**
   * Scores the pairs at risk.
   *
   * @param second utility of the second side of a coordination model, null for other models
   */
  static PairScores of(
      EventHistory history,
      RiskSet riskSet,
      Utility side,
      Utility second,
      double[] theta,
      double time) {
    CandidateBlock block = new CandidateBlock(false);
    new CandidateStream(history, history.events(), riskSet.unsampled())
        .write(block, 0, time, history.events().firstNotBefore(time), new int[0], 1);
    double[][] u = side.contributions(block, theta);
    if (second == null) {
      return new PairScores(side.names(), block, sum(u, block.rows()), u);
    }
    double[][] v = second.contributions(reversed(block), theta);
    double[] weights = sum(u, block.rows());
    TwoSidedChoice.combine(
        weights, sum(v, block.rows()), block::sender, block::receiver, history.nodes().size());
    List<String> names =
        java.util.stream.Stream.concat(
                side.names().stream().map(n -> "first: " + n),
                second.names().stream().map(n -> "second: " + n))
            .toList();
    double[][] both = java.util.Arrays.copyOf(u, u.length + v.length);
    System.arraycopy(v, 0, both, u.length, v.length);
    return new PairScores(names, block, weights, both);
  }

  /** Returns a block of one stratum with the two nodes of every row swapped. */
  static CandidateBlock reversed(CandidateBlock block) {
    CandidateBlock back = new CandidateBlock(false);
    back.begin(block.time(0), block.pastEvents(0), -1, 1);
    for (int row = 0; row < block.rows(); row++) {
      back.add(block.receiver(row), block.sender(row), false, 0);
    }
    back.end();
    return back;
  }

  private static double[] sum(double[][] parts, int rows) {
    double[] sum = new double[rows];
    for (double[] part : parts) {
      for (int row = 0; row < rows; row++) {
        sum[row] += part[row];
      }
    }
    return sum;
  }

  private static double[] normalised(double[] logWeights) {
    double max = Double.NEGATIVE_INFINITY;
    for (double w : logWeights) {
      max = Math.max(max, w);
    }
    double[] p = new double[logWeights.length];
    double total = 0;
    for (int row = 0; row < p.length; row++) {
      p[row] = Math.exp(logWeights[row] - max);
      total += p[row];
    }
    for (int row = 0; row < p.length; row++) {
      p[row] /= total;
    }
    return p;
  }

  /** Returns the number of pairs at risk. */
  public int size() {
    return first.length;
  }

  /** Returns the sender, or the first node, of pair {@code k}. */
  public int first(int k) {
    return first[k];
  }

  /** Returns the receiver, or the second node, of pair {@code k}. */
  public int second(int k) {
    return second[k];
  }

  /** Returns the probability that the next event is that of pair {@code k}; they sum to 1. */
  public double probability(int k) {
    return probabilities[k];
  }

  /**
   * Returns the logarithm of the weight of pair {@code k}: theta'x, the log rate of an interval
   * model; in a coordination model log p(i to j) + log p(j to i).
   */
  public double logWeight(int k) {
    return logWeights[k];
  }

  /** Returns the names of the effects; those of a coordination model are "first: ..." and so on. */
  public List<String> effects() {
    return effects;
  }

  /** Returns what effect number {@code effect} adds to theta'x of pair {@code k}. */
  public double contribution(int k, int effect) {
    return contributions[effect][k];
  }

  /** Returns the pairs of which {@code node} is one end, the most probable first. */
  public List<Integer> ranked(int node) {
    int[] own =
        IntStream.range(0, size()).filter(k -> first[k] == node || second[k] == node).toArray();
    return ranked(own);
  }

  /** Returns all pairs, the most probable first; equal ones in their order. */
  public List<Integer> ranked() {
    return ranked(IntStream.range(0, size()).toArray());
  }

  private List<Integer> ranked(int[] pairs) {
    IntArrays.mergeSort(pairs, (a, b) -> Double.compare(logWeights[b], logWeights[a]));
    return IntStream.of(pairs).boxed().toList();
  }
}
