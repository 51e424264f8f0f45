package org.gyoryu.events.statistic;

import it.unimi.dsi.fastutil.HashCommon;

/**
 * A slot number for each ordered pair that was seen: i n + j where all pairs fit a small array,
 * else by open addressing. Not safe for threads while it grows.
 */
final class PairIndex {
  private static final int DENSE_LIMIT = 1 << 21;

  private final int nodes;
  private final boolean dense;
  private long[] keys;
  private int[] slots;
  private int mask;
  private int used;

  PairIndex(int nodes) {
    this.nodes = nodes;
    this.dense = (long) nodes * nodes <= DENSE_LIMIT;
    if (!dense) {
      allocate(1 << 10);
    }
  }

  /** Returns the number of slots in use. */
  int size() {
    return dense ? nodes * nodes : used;
  }

  /** Returns the slot of (i, j), or -1 if it was never added. */
  int find(int i, int j) {
    if (dense) {
      return i * nodes + j;
    }
    long key = key(i, j);
    int at = (int) HashCommon.mix(key) & mask;
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return slots[at];
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  /** Returns the slot of (i, j), a new one if it was never added. */
  int add(int i, int j) {
    if (dense) {
      return i * nodes + j;
    }
    long key = key(i, j);
    int at = (int) HashCommon.mix(key) & mask;
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return slots[at];
      }
      at = (at + 1) & mask;
    }
    keys[at] = key;
    slots[at] = used++;
    if (used * 2L > keys.length) {
      grow();
    }
    return used - 1;
  }

  /** Zero marks a free cell, so keys start at one. */
  private static long key(int i, int j) {
    return (((long) i << 32) | j) + 1;
  }

  private void allocate(int capacity) {
    keys = new long[capacity];
    slots = new int[capacity];
    mask = capacity - 1;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldSlots = slots;
    allocate(oldKeys.length * 2);
    for (int k = 0; k < oldKeys.length; k++) {
      if (oldKeys[k] != 0) {
        int at = (int) HashCommon.mix(oldKeys[k]) & mask;
        while (keys[at] != 0) {
          at = (at + 1) & mask;
        }
        keys[at] = oldKeys[k];
        slots[at] = oldSlots[k];
      }
    }
  }
}
