package org.gyoryu.events.estimate;

import java.util.Map;
import java.util.TreeMap;

/**
 * How well given coefficients predict events that they were not fitted to.
 *
 * @param events number of events predicted
 * @param logScore mean log-probability of the event among its candidates; larger is better
 * @param uniformLogScore the same for equal probabilities
 * @param recall share of events among the k most probable candidates, by k; candidates of equal
 *     probability share their places
 * @param meanReciprocalRank mean of 1 / rank of the event
 */
public record Prediction(
    long events,
    double logScore,
    double uniformLogScore,
    Map<Integer, Double> recall,
    double meanReciprocalRank) {
  /** Copies the map. */
  public Prediction {
    recall = Map.copyOf(recall);
  }

  /** Adds up predictions event by event. */
  public static final class Builder {
    private final int[] ks;
    private final double[] hits;
    private long events;
    private double logScore;
    private double uniform;
    private double reciprocal;

    /** Starts with no event. */
    public Builder(int... ks) {
      this.ks = ks.clone();
      this.hits = new double[ks.length];
    }

    /**
     * Adds an event.
     *
     * @param logProbability of the event
     * @param above number of candidates that were more probable
     * @param level number of candidates as probable, the event included
     */
    public void add(double logProbability, int candidates, int above, int level) {
      events++;
      logScore += logProbability;
      uniform -= Math.log(candidates);
      reciprocal += 1 / (above + (level + 1) / 2.0);
      for (int m = 0; m < ks.length; m++) {
        hits[m] += Math.min(1, Math.max(0, ks[m] - above) / (double) level);
      }
    }

    /** Returns the means. */
    public Prediction build() {
      Map<Integer, Double> recall = new TreeMap<>();
      for (int m = 0; m < ks.length; m++) {
        recall.put(ks[m], hits[m] / events);
      }
      return new Prediction(
          events, logScore / events, uniform / events, recall, reciprocal / events);
    }
  }
}
