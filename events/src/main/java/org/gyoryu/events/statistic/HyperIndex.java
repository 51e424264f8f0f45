package org.gyoryu.events.statistic;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.gyoryu.events.effect.Memory;
import org.gyoryu.events.history.EventLog;

/**
 * Hyperevents by participant, in order of their number, so that a scan that stops at any number
 * sees the past of that time. Grows in one thread, is then read by many.
 */
final class HyperIndex {
  private static final double LARGEST_EXPONENT = 100;

  private final EventLog log;
  private final Memory memory;
  private final double rate;
  private final BitSet types;
  private final IntArrayList[] bySender;
  private final IntArrayList[] byReceiver;
  private final boolean exact;
  private final Map<String, IntArrayList> byDirectedSet = new HashMap<>();
  private final Map<String, IntArrayList> byUnion = new HashMap<>();
  private double[] amount = new double[1 << 10];
  private int[] epoch = new int[1 << 10];
  private double[] epochTime = new double[8];
  private int epochs;
  private int indexed;

  HyperIndex(EventLog log, Memory memory, int nodes, boolean exact) {
    this.log = log;
    this.memory = memory;
    this.exact = exact;
    this.rate = memory.decayRate();
    this.types = PastEvents.types(log, memory);
    this.bySender = lists(nodes);
    this.byReceiver = lists(nodes);
  }

  private static IntArrayList[] lists(int n) {
    IntArrayList[] lists = new IntArrayList[n];
    Arrays.setAll(lists, i -> new IntArrayList());
    return lists;
  }

  /** Takes in the events below {@code end}. */
  void extend(int end) {
    for (; indexed < end; indexed++) {
      boolean faded = rate > 0 && Double.isInfinite(log.time(indexed));
      if (!faded && (types == null || types.get(log.type(indexed)))) {
        index(indexed);
      }
    }
  }

  private void index(int e) {
    if (e >= amount.length) {
      amount = Arrays.copyOf(amount, e * 2);
      epoch = Arrays.copyOf(epoch, e * 2);
    }
    double t = log.time(e);
    if (epochs == 0 || rate * (t - epochTime[epochs - 1]) > LARGEST_EXPONENT) {
      if (epochs == epochTime.length) {
        epochTime = Arrays.copyOf(epochTime, epochs * 2);
      }
      epochTime[epochs++] = t;
    }
    double w = memory.binary() ? 1 : log.weight(e);
    amount[e] = rate == 0 ? w : w * Math.exp(rate * (t - epochTime[epochs - 1]));
    epoch[e] = epochs - 1;
    for (int k = 0; k < log.senderCount(e); k++) {
      bySender[log.sender(e, k)].add(e);
    }
    for (int k = 0; k < log.receiverCount(e); k++) {
      byReceiver[log.receiver(e, k)].add(e);
    }
    if (exact) {
      int[] from = members(log.senderCount(e), k -> log.sender(e, k));
      int[] to = members(log.receiverCount(e), k -> log.receiver(e, k));
      byDirectedSet.computeIfAbsent(setKey(from, to), k -> new IntArrayList()).add(e);
      byUnion.computeIfAbsent(unionKey(from, to), k -> new IntArrayList()).add(e);
    }
  }

  EventLog log() {
    return log;
  }

  Memory memory() {
    return memory;
  }

  IntArrayList ofSender(int i) {
    return bySender[i];
  }

  IntArrayList ofReceiver(int i) {
    return byReceiver[i];
  }

  /** Returns the events with these senders and these receivers, null if there are none. */
  IntArrayList ofSet(int[] from, int[] to) {
    return byDirectedSet.get(setKey(from, to));
  }

  /** Returns the events with this union of both sides, null if there are none. */
  IntArrayList ofUnion(int[] from, int[] to) {
    return byUnion.get(unionKey(from, to));
  }

  /** Returns the factor of each epoch at a time; {@link #amount} times it is the faded weight. */
  double[] factors(double time) {
    double[] factors = new double[epochs];
    Arrays.setAll(factors, k -> rate == 0 ? 1 : Math.exp(-rate * (time - epochTime[k])));
    return factors;
  }

  double amount(int e) {
    return amount[e];
  }

  int epoch(int e) {
    return epoch[e];
  }

  private static String setKey(int[] from, int[] to) {
    return Arrays.toString(from) + Arrays.toString(to);
  }

  private static String unionKey(int[] from, int[] to) {
    int[] all = Arrays.copyOf(from, from.length + to.length);
    System.arraycopy(to, 0, all, from.length, to.length);
    return Arrays.toString(Arrays.stream(all).sorted().distinct().toArray());
  }

  static int[] members(int n, IntUnaryOperator member) {
    int[] all = new int[n];
    Arrays.setAll(all, member);
    return all;
  }
}
