package org.gyoryu.registry.datapackage;

/**
 * A set of keys in some 14 bytes each: it holds 64-bit hashes of the keys, not the keys.
 *
 * <p>A key that is in the set is always found. A key that is not may be taken for one that is, with
 * probability n / 2^64 for n keys: among ten million rows a duplicate is reported wrongly with a
 * probability of about 3 in a million, and a broken reference overlooked with 5 in 10^13.
 *
 * <p>The set is cut into parts that grow one after the other, so that growing needs little memory
 * above the set itself. Not thread-safe.
 */
final class KeySet {

  private static final int PARTS = 256;

  private final long[][] parts = new long[PARTS][16];
  private final int[] sizes = new int[PARTS];

  /** The hash of a key that may consist of several values. */
  static long hash(String... values) {
    long hash = 0x9AE16A3B2F90404FL;
    for (String value : values) {
      for (int index = 0; index < value.length(); index++) {
        hash = step(hash, value.charAt(index));
      }
      hash = step(hash, 0x1F);
    }
    return finish(hash);
  }

  private static long step(long hash, long next) {
    long mixed = (hash ^ next) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }

  /** Spreads the entropy over all bits (the finaliser of MurmurHash3, Austin Appleby, 2011). */
  private static long finish(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    mixed ^= mixed >>> 33;
    return mixed == 0 ? 1 : mixed;
  }

  boolean contains(String... values) {
    long hash = hash(values);
    long[] part = parts[part(hash)];
    return part[slot(part, hash)] == hash;
  }

  /** Adds a key; false if it was there. */
  boolean add(String... values) {
    return add(hash(values));
  }

  private boolean add(long hash) {
    int number = part(hash);
    long[] part = parts[number];
    int slot = slot(part, hash);
    if (part[slot] == hash) {
      return false;
    }
    part[slot] = hash;
    if (++sizes[number] * 4L > part.length * 3L) {
      parts[number] = grown(part);
    }
    return true;
  }

  private static int part(long hash) {
    return (int) (hash >>> 56);
  }

  /** Where the hash stands, or the free place where it would (0 marks a free place). */
  private static int slot(long[] part, long hash) {
    int mask = part.length - 1;
    int slot = (int) hash & mask;
    while (part[slot] != 0 && part[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long[] grown(long[] part) {
    long[] wider = new long[part.length * 2];
    for (long hash : part) {
      if (hash != 0) {
        wider[slot(wider, hash)] = hash;
      }
    }
    return wider;
  }
}
