package org.gyoryu.events.statistic;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.BitSet;
import org.gyoryu.events.effect.Memory;
import org.gyoryu.events.history.EventLog;

/** The time of the latest event of each pair, and each node's partners by that time. */
final class LastContacts implements State {
  private final EventLog log;
  private final BitSet types;
  private final PairIndex index;
  private final boolean symmetric;
  private final Ranking sent;
  private final Ranking received;
  private double[] last = new double[1 << 10];
  private int past;
  private double now;

  LastContacts(EventLog log, Memory memory, int nodes, boolean ranked) {
    this.log = log;
    this.types = PastEvents.types(log, memory);
    this.index = new PairIndex(nodes);
    this.symmetric = !log.shape().isDirected();
    this.sent = ranked ? new Ranking(nodes) : null;
    this.received = ranked ? new Ranking(nodes) : null;
    ensure(index.size());
    Arrays.fill(last, Double.NaN);
  }

  @Override
  public void advanceTo(int pastEvents, double time) {
    for (; past < pastEvents; past++) {
      if (types == null || types.get(log.type(past))) {
        touch(log.sender(past), log.receiver(past), log.time(past));
        if (symmetric) {
          touch(log.receiver(past), log.sender(past), log.time(past));
        }
      }
    }
    now = time;
  }

  private void touch(int i, int j, double time) {
    int slot = index.add(i, j);
    ensure(slot + 1);
    boolean isNew = Double.isNaN(last[slot]);
    if (sent != null) {
      sent.touch(i, j, time, isNew);
      received.touch(j, i, time, isNew);
    }
    last[slot] = time;
  }

  private void ensure(int size) {
    if (size > last.length) {
      int before = last.length;
      last = Arrays.copyOf(last, Math.max(size, before * 2));
      Arrays.fill(last, before, last.length, Double.NaN);
    }
  }

  private double last(int i, int j) {
    int slot = index.find(i, j);
    return slot < 0 ? Double.NaN : last[slot];
  }

  double timeSince(int i, int j) {
    double t = last(i, j);
    return Double.isNaN(t) ? 0 : 1 / (1 + now - t);
  }

  double rankSent(int i, int j) {
    double t = last(i, j);
    return Double.isNaN(t) ? 0 : 1.0 / sent.rank(i, t);
  }

  double rankReceived(int i, int j) {
    double t = last(j, i);
    return Double.isNaN(t) ? 0 : 1.0 / received.rank(i, t);
  }

  /** Partners of each node with the times of their latest events, the latest at the end. */
  private static final class Ranking {
    private final IntArrayList[] partners;
    private final DoubleArrayList[] times;

    Ranking(int nodes) {
      partners = new IntArrayList[nodes];
      times = new DoubleArrayList[nodes];
    }

    void touch(int i, int j, double time, boolean isNew) {
      if (partners[i] == null) {
        partners[i] = new IntArrayList();
        times[i] = new DoubleArrayList();
      }
      if (!isNew) {
        int at = partners[i].lastIndexOf(j);
        partners[i].removeInt(at);
        times[i].removeDouble(at);
      }
      partners[i].add(j);
      times[i].add(time);
    }

    /** Returns one plus the number of partners with a later latest event. */
    int rank(int i, double time) {
      DoubleArrayList list = times[i];
      int low = 0;
      int high = list.size();
      while (low < high) {
        int mid = (low + high) >>> 1;
        if (list.getDouble(mid) <= time) {
          low = mid + 1;
        } else {
          high = mid;
        }
      }
      return 1 + list.size() - low;
    }
  }
}
