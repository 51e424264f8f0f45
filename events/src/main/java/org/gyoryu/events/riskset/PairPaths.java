package org.gyoryu.events.riskset;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/** Who ever sent to whom, to find the pairs that a new event joins by a path of three. */
final class PairPaths {
  private final IntArrayList[] out;
  private final IntArrayList[] in;
  private final LongOpenHashSet tied = new LongOpenHashSet();

  PairPaths(int nodes) {
    out = new IntArrayList[nodes];
    in = new IntArrayList[nodes];
    for (int i = 0; i < nodes; i++) {
      out[i] = new IntArrayList();
      in[i] = new IntArrayList();
    }
  }

  /** Sees a pair of nodes. */
  @FunctionalInterface
  interface PairConsumer {
    void accept(int i, int j);
  }

  void add(int i, int j, boolean both) {
    if (tied.add(PairUniverse.pack(i, j))) {
      out[i].add(j);
      in[j].add(i);
    }
    if (both) {
      add(j, i, false);
    }
  }

  /** Hands out the pairs (i, j) with i tied to k and h tied to j: those around the tie (h, k). */
  void forEachAround(int h, int k, PairConsumer consumer) {
    for (int a = 0; a < in[k].size(); a++) {
      for (int b = 0; b < out[h].size(); b++) {
        consumer.accept(in[k].getInt(a), out[h].getInt(b));
      }
    }
  }
}
