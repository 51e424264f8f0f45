package org.gyoryu.events.riskset;

import java.util.function.IntConsumer;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.Nodes;

/** A row number for each pair of nodes, in order of the sender and then of the receiver. */
final class PairRows {
  private final boolean directed;
  private final boolean twoMode;
  private final int n;
  private final int first;
  private final int[] sender;
  private final int[] start;

  PairRows(Nodes nodes, EventShape shape) {
    directed = shape.isDirected();
    twoMode = nodes.isTwoMode();
    n = nodes.size();
    first = nodes.firstModeSize();
    start = new int[first + 1];
    long total = 0;
    for (int i = 0; i < first; i++) {
      total += twoMode ? n - first : directed ? n - 1 : n - 1 - i;
      if (total > Integer.MAX_VALUE / 2) {
        throw new BadInputException(
            "a full risk set of the pairs of " + n + " nodes", "sample it: RiskSet.sampled(...)");
      }
      start[i + 1] = (int) total;
    }
    sender = new int[(int) total];
    for (int i = 0; i < first; i++) {
      java.util.Arrays.fill(sender, start[i], start[i + 1], i);
    }
  }

  int size() {
    return sender.length;
  }

  int sender(int row) {
    return sender[row];
  }

  int receiver(int row) {
    int i = sender[row];
    int k = row - start[i];
    if (twoMode) {
      return first + k;
    }
    return directed ? (k < i ? k : k + 1) : i + 1 + k;
  }

  /** Returns the row of a pair, whose order counts only if directed; -1 if it has none. */
  int find(int i, int j) {
    if (!directed && j < i) {
      return find(j, i);
    }
    if (i == j || i >= first || (twoMode && j < first)) {
      return -1;
    }
    if (twoMode) {
      return start[i] + j - first;
    }
    return start[i] + (directed ? (j < i ? j : j - 1) : j - i - 1);
  }

  /** Hands out the rows of which {@code node} is one end. */
  void forEachOf(int node, IntConsumer consumer) {
    for (int other = 0; other < n; other++) {
      int row = find(node, other);
      if (row >= 0) {
        consumer.accept(row);
      }
      int back = directed ? find(other, node) : -1;
      if (back >= 0) {
        consumer.accept(back);
      }
    }
  }
}
