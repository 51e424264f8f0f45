package org.gyoryu.events.statistic;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import org.gyoryu.events.effect.Memory;
import org.gyoryu.events.history.EventLog;

/**
 * w(i, j) with the list of partners of each node. Partners stay listed when their events have left
 * the window; their weight is 0 then, so sums over the list are right.
 */
final class Adjacency extends PairWeights {
  private final IntArrayList[] out;
  private final IntArrayList[] in;
  private final PairIndex listed;
  private java.util.BitSet seen = new java.util.BitSet();

  Adjacency(EventLog log, Memory memory, int nodes) {
    super(log, memory, nodes);
    out = new IntArrayList[nodes];
    in = new IntArrayList[nodes];
    listed = new PairIndex(nodes);
  }

  @Override
  void tied(int i, int j) {
    int slot = listed.add(i, j);
    if (!seen.get(slot)) {
      seen.set(slot);
      list(out, i).add(j);
      list(in, j).add(i);
    }
  }

  private static IntArrayList list(IntArrayList[] lists, int i) {
    if (lists[i] == null) {
      lists[i] = new IntArrayList(4);
    }
    return lists[i];
  }

  private static int size(IntArrayList list) {
    return list == null ? 0 : list.size();
  }

  /** Sum over k of min(w(i, k), w(k, j)). */
  double transitive(int i, int j) {
    double sum = 0;
    if (size(out[i]) <= size(in[j])) {
      for (int a = 0; a < size(out[i]); a++) {
        int k = out[i].getInt(a);
        sum += k == j ? 0 : Math.min(get(i, k), get(k, j));
      }
    } else {
      for (int a = 0; a < size(in[j]); a++) {
        int k = in[j].getInt(a);
        sum += k == i ? 0 : Math.min(get(i, k), get(k, j));
      }
    }
    return sum;
  }

  /** Sum over k of min(w(k, i), w(k, j)). */
  double sharedSender(int i, int j) {
    boolean ofI = size(in[i]) <= size(in[j]);
    IntArrayList list = ofI ? in[i] : in[j];
    double sum = 0;
    for (int a = 0; a < size(list); a++) {
      int k = list.getInt(a);
      sum += k == i || k == j ? 0 : Math.min(get(k, i), get(k, j));
    }
    return sum;
  }

  /** Sum over k of min(w(i, k), w(j, k)). */
  double sharedReceiver(int i, int j) {
    boolean ofI = size(out[i]) <= size(out[j]);
    IntArrayList list = ofI ? out[i] : out[j];
    double sum = 0;
    for (int a = 0; a < size(list); a++) {
      int k = list.getInt(a);
      sum += k == i || k == j ? 0 : Math.min(get(i, k), get(j, k));
    }
    return sum;
  }

  /** Sum over h other than i and k other than j of min(w(i, k), w(h, k), w(h, j)). */
  double fourCycle(int i, int j) {
    double sum = 0;
    for (int a = 0; a < size(out[i]); a++) {
      int k = out[i].getInt(a);
      double first = k == j ? 0 : get(i, k);
      if (first > 0) {
        sum += closingPaths(i, j, k, first);
      }
    }
    return sum;
  }

  private double closingPaths(int i, int j, int k, double first) {
    double sum = 0;
    for (int b = 0; b < size(in[j]); b++) {
      int h = in[j].getInt(b);
      if (h != i && h != k) {
        sum += Math.min(first, Math.min(get(h, k), get(h, j)));
      }
    }
    return sum;
  }

  /** Returns the nodes that ever sent to {@code j}; may be null. */
  IntArrayList senders(int j) {
    return in[j];
  }

  /** Returns the nodes that {@code i} ever sent to; may be null. */
  IntArrayList receivers(int i) {
    return out[i];
  }
}
