package org.gyoryu.events.statistic;

import java.util.function.IntToDoubleFunction;
import org.gyoryu.events.effect.Side;
import org.gyoryu.events.riskset.CandidateBlock;

/** Means over the nodes and the pairs of a candidate hyperevent; 0 where there is nothing. */
final class Sides {
  private Sides() {}

  /** A number for an ordered pair of nodes. */
  @FunctionalInterface
  interface Pair {
    double at(int i, int j);
  }

  /** Mean over S x R, pairs of one node left out; pairs of participants if undirected. */
  static double meanAcross(CandidateBlock b, int row, Pair pair) {
    if (b.receiverCount(row) == 0) {
      return meanOfSenders(b, row, pair);
    }
    double sum = 0;
    int n = 0;
    for (int k = 0; k < b.senderCount(row); k++) {
      for (int l = 0; l < b.receiverCount(row); l++) {
        int i = b.sender(row, k);
        int j = b.receiver(row, l);
        if (i != j) {
          sum += pair.at(i, j);
          n++;
        }
      }
    }
    return n == 0 ? 0 : sum / n;
  }

  static double meanOfSenders(CandidateBlock b, int row, Pair pair) {
    double sum = 0;
    int n = b.senderCount(row);
    for (int k = 0; k < n; k++) {
      for (int l = 0; l < n; l++) {
        sum += k == l ? 0 : pair.at(b.sender(row, k), b.sender(row, l));
      }
    }
    return n < 2 ? 0 : sum / (n * (n - 1.0));
  }

  static double meanOfReceivers(CandidateBlock b, int row, Pair pair) {
    double sum = 0;
    int n = b.receiverCount(row);
    for (int k = 0; k < n; k++) {
      for (int l = 0; l < n; l++) {
        sum += k == l ? 0 : pair.at(b.receiver(row, k), b.receiver(row, l));
      }
    }
    return n < 2 ? 0 : sum / (n * (n - 1.0));
  }

  static double pairMean(CandidateBlock b, int row, Side side, Pair pair) {
    return switch (side) {
      case SENDERS -> meanOfSenders(b, row, pair);
      case RECEIVERS -> meanOfReceivers(b, row, pair);
      case ACROSS -> meanAcross(b, row, pair);
    };
  }

  static double nodeMean(CandidateBlock b, int row, Side side, IntToDoubleFunction value) {
    double sum = 0;
    int n = 0;
    if (side != Side.RECEIVERS) {
      for (int k = 0; k < b.senderCount(row); k++) {
        sum += value.applyAsDouble(b.sender(row, k));
        n++;
      }
    }
    if (side != Side.SENDERS) {
      for (int l = 0; l < b.receiverCount(row); l++) {
        sum += value.applyAsDouble(b.receiver(row, l));
        n++;
      }
    }
    return n == 0 ? 0 : sum / n;
  }
}
