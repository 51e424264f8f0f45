package org.gyoryu.events.riskset;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;

/** Draws hyperevents of the size of an observed one, uniformly and without repetition. */
final class HyperSampler {
  private static final int DRAWS_PER_CONTROL = 20;

  private final SplitMix random;
  private final boolean directed;
  private final int[] senderPool;
  private final int[] receiverPool;
  private final boolean twoMode;

  HyperSampler(EventHistory history, double time, SplitMix random, EventShape shape) {
    this.random = random;
    this.directed = shape == EventShape.HYPER_DIRECTED;
    this.twoMode = history.nodes().isTwoMode();
    int n = history.nodes().size();
    int first = history.nodes().firstModeSize();
    senderPool = present(history, time, 0, twoMode && directed ? first : n);
    receiverPool = twoMode ? present(history, time, first, n) : senderPool.clone();
  }

  private static int[] present(EventHistory history, double time, int from, int to) {
    int[] pool = new int[to - from];
    int n = 0;
    for (int i = from; i < to; i++) {
      if (history.presence().at(i, time)) {
        pool[n++] = i;
      }
    }
    return Arrays.copyOf(pool, n);
  }

  /**
   * Writes up to {@code controls} hyperevents of the size of an observed one. Receivers that are
   * among the senders are not drawn unless the observed event has one.
   *
   * @param others leave the observed one out
   */
  void write(
      CandidateBlock block,
      int[] from,
      int[] to,
      boolean keepSenders,
      int controls,
      boolean others) {
    if (from.length > senderPool.length || to.length > receiverPool.length) {
      throw new BadInputException(
          "an event has more participants than there are nodes present", "check the presence");
    }
    boolean loops = Arrays.stream(to).anyMatch(r -> Arrays.binarySearch(from, r) >= 0);
    Set<String> taken = new HashSet<>();
    if (others) {
      taken.add(key(from, to));
    }
    int drawn = 0;
    for (long draws = (long) controls * DRAWS_PER_CONTROL; draws > 0 && drawn < controls; draws--) {
      int[] s = keepSenders ? from : subset(senderPool, from.length);
      int[] r = receivers(s, to.length, loops);
      if (r != null && taken.add(key(s, r))) {
        block.add(s, r, false, 0);
        drawn++;
      }
    }
  }

  private int[] receivers(int[] senders, int size, boolean loops) {
    if (!directed) {
      return new int[0];
    }
    if (twoMode || loops) {
      return subset(receiverPool, size);
    }
    int[] pool =
        Arrays.stream(receiverPool).filter(r -> Arrays.binarySearch(senders, r) < 0).toArray();
    return size > pool.length ? null : subset(pool, size);
  }

  private int[] subset(int[] pool, int size) {
    for (int k = 0; k < size; k++) {
      IntArrays.swap(pool, k, k + random.nextInt(pool.length - k));
    }
    int[] drawn = Arrays.copyOf(pool, size);
    Arrays.sort(drawn);
    return drawn;
  }

  private static String key(int[] from, int[] to) {
    return Arrays.toString(from) + Arrays.toString(to);
  }
}
