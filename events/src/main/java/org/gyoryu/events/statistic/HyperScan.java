package org.gyoryu.events.statistic;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import org.gyoryu.events.history.EventLog;
import org.gyoryu.events.riskset.CandidateBlock;

/**
 * Subset and exact repetition of candidates, read from a {@link HyperIndex} as of one time.
 *
 * <p>The sum over all p-subsets A of S and q-subsets B of R of the weight of the past events that
 * contain A and B equals the sum over past events e of w_e C(|S and S_e|, p) C(|R and R_e|, q). So
 * one scan over the events that share a node with the candidate, kept as a table of weight by the
 * sizes of the two intersections, answers every order (p, q). Each task has its own scan.
 */
final class HyperScan implements State {
  private final HyperIndex index;
  private int past;
  private int windowStart;
  private double[] factors = {};
  private int[] shared = new int[1 << 10];
  private int[] touched = new int[1 << 10];
  private double[] table = {};
  private int width;
  private int scannedRow = -1;

  HyperScan(HyperIndex index) {
    this.index = index;
  }

  @Override
  public void advanceTo(int pastEvents, double time) {
    past = pastEvents;
    factors = index.factors(time);
    windowStart = index.memory().hasWindow() ? firstInWindow(time) : 0;
    scannedRow = -1;
    if (shared.length < past) {
      shared = new int[past * 2];
      touched = new int[past * 2];
    }
  }

  private int firstInWindow(double time) {
    EventLog log = index.log();
    int low = 0;
    int high = past;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (time - log.time(mid) > index.memory().window()) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** Returns the subset repetition of order (p, q) of a candidate. */
  double subset(CandidateBlock block, int row, int p, int q) {
    int s = block.senderCount(row);
    int r = block.receiverCount(row);
    if (s < p || r < q) {
      return 0;
    }
    if (scannedRow != row) {
      scan(block, row, s, r);
      scannedRow = row;
    }
    double sum = 0;
    for (int a = p; a <= s; a++) {
      double ca = binomial(a, p);
      for (int b = q; b <= r; b++) {
        double w = table[a * width + b];
        if (w != 0) {
          sum += w * ca * binomial(b, q);
        }
      }
    }
    return sum / (binomial(s, p) * binomial(r, q));
  }

  private void scan(CandidateBlock block, int row, int s, int r) {
    width = r + 1;
    int cells = (s + 1) * width;
    if (table.length < cells) {
      table = new double[cells];
    } else {
      Arrays.fill(table, 0, cells, 0);
    }
    int n = 0;
    for (int k = 0; k < r; k++) {
      n = count(index.ofReceiver(block.receiver(row, k)), 1, n);
    }
    for (int k = 0; k < s; k++) {
      n = count(index.ofSender(block.sender(row, k)), 1 << 16, n);
    }
    for (int k = 0; k < n; k++) {
      int e = touched[k];
      int both = shared[e];
      table[(both >>> 16) * width + (both & 0xFFFF)] += weight(e);
      shared[e] = 0;
    }
  }

  /** Adds {@code step} to the count of every listed event of the past; lists the new ones. */
  private int count(IntArrayList events, int step, int before) {
    int[] list = events.elements();
    int n = before;
    for (int k = end(events) - 1; k >= 0; k--) {
      int e = list[k];
      if (e < windowStart) {
        break;
      }
      if (shared[e] == 0) {
        touched[n++] = e;
      }
      shared[e] += step;
    }
    return n;
  }

  /** Returns the number of listed events that are past: lists may be ahead of this scan. */
  private int end(IntArrayList events) {
    int[] list = events.elements();
    int low = 0;
    int high = events.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (list[mid] < past) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private double weight(int e) {
    return index.amount(e) * factors[index.epoch(e)];
  }

  /** Returns the weight of past events with the same senders and receivers, or the same union. */
  double exact(CandidateBlock block, int row, boolean directed) {
    int[] from = HyperIndex.members(block.senderCount(row), k -> block.sender(row, k));
    int[] to = HyperIndex.members(block.receiverCount(row), k -> block.receiver(row, k));
    IntArrayList same = directed ? index.ofSet(from, to) : index.ofUnion(from, to);
    double sum = 0;
    for (int k = same == null ? -1 : end(same) - 1; k >= 0; k--) {
      if (same.getInt(k) < windowStart) {
        break;
      }
      sum += weight(same.getInt(k));
    }
    return index.memory().binary() ? Math.min(sum, 1) : sum;
  }

  /** C(n, k) as a double, exact below 2^53. */
  static double binomial(int n, int k) {
    double product = 1;
    for (int m = 1; m <= k; m++) {
      product = product * (n - k + m) / m;
    }
    return product;
  }
}
