package org.gyoryu.events.riskset;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventLog;

/**
 * All pairs of a history, one row each, with the rows that may have changed at each step: the basis
 * of full risk sets that are followed instead of computed anew at every event. Moves forward only;
 * not safe for threads.
 */
public final class PairTable {
  private final EventHistory history;
  private final EventLog log;
  private final RiskSet riskSet;
  private final Reach reach;
  private final PairUniverse universe;
  private final PairRows rows;
  private final boolean[] atRisk;
  private final boolean[] present;
  private final int[] stamp;
  private final IntArrayList changed = new IntArrayList();
  private final PairPaths paths;
  private int step;
  private int past;
  private double time = Double.NEGATIVE_INFINITY;

  /**
   * Starts before the first event.
   *
   * @param log events, finished or still growing
   * @param reach of the statistics that are computed for the rows
   */
  public PairTable(EventHistory history, EventLog log, RiskSet riskSet, Reach reach) {
    this.history = history;
    this.log = log;
    this.riskSet = riskSet;
    this.reach = reach;
    this.universe = new PairUniverse(history, log, riskSet);
    this.rows = new PairRows(history.nodes(), log.shape());
    this.atRisk = new boolean[rows.size()];
    this.present = new boolean[history.nodes().size()];
    this.stamp = new int[rows.size()];
    this.paths = reach.ofPaths() ? new PairPaths(history.nodes().size()) : null;
  }

  /** Returns the number of rows, at risk or not. */
  public int size() {
    return rows.size();
  }

  /** Returns the sender of a row, or its first node. */
  public int sender(int row) {
    return rows.sender(row);
  }

  /** Returns the receiver of a row, or its second node. */
  public int receiver(int row) {
    return rows.receiver(row);
  }

  /** Says whether a row is at risk now. */
  public boolean isAtRisk(int row) {
    return atRisk[row];
  }

  /** Returns the rows that may differ from the step before, in increasing order; all at first. */
  public IntArrayList changed() {
    return changed;
  }

  /**
   * Returns the row of an observed event.
   *
   * @throws BadInputException if it is not in its risk set
   */
  public int rowOf(int event) {
    int row = rows.find(log.sender(event), log.receiver(event));
    if (row < 0 || !atRisk[row]) {
      throw universe.notAtRisk(event);
    }
    return row;
  }

  /** Returns the error of an event whose pair has another event in the same stratum. */
  public BadInputException twice(int event) {
    return universe.twice(event);
  }

  /** Moves to a time at which the first {@code pastEvents} events are past. */
  public void advanceTo(int pastEvents, double now) {
    changed.clear();
    step++;
    universe.advanceTo(pastEvents, now);
    boolean everything = step == 1 || reach.always() || isChange(now);
    if (everything) {
      for (int row = 0; row < rows.size(); row++) {
        mark(row);
      }
    }
    for (; past < pastEvents; past++) {
      if (!everything) {
        event(log.sender(past), log.receiver(past));
      }
      if (paths != null) {
        paths.add(log.sender(past), log.receiver(past), !log.shape().isDirected());
      }
    }
    presence(now);
    filter();
    if (!everything) {
      Arrays.sort(changed.elements(), 0, changed.size());
    }
    for (int k = 0; k < changed.size(); k++) {
      int row = changed.getInt(k);
      atRisk[row] = universe.isAtRisk(rows.sender(row), rows.receiver(row));
    }
    time = now;
  }

  private boolean isChange(double now) {
    int k = Arrays.binarySearch(reach.times(), time);
    int next = k >= 0 ? k + 1 : -k - 1;
    return next < reach.times().length && reach.times()[next] <= now;
  }

  private void event(int i, int j) {
    if (reach.ofEvents()) {
      rows.forEachOf(i, this::mark);
      rows.forEachOf(j, this::mark);
    } else if (riskSet.withoutTie()) {
      markPair(i, j);
    }
    if (paths != null) {
      paths.forEachAround(i, j, this::markPair);
      if (!log.shape().isDirected()) {
        paths.forEachAround(j, i, this::markPair);
      }
    }
  }

  private void presence(double now) {
    if (history.presence().isAlways()) {
      return;
    }
    for (int i = 0; i < present.length; i++) {
      boolean is = history.presence().at(i, now);
      if (is != present[i]) {
        present[i] = is;
        rows.forEachOf(i, this::mark);
      }
    }
  }

  private void filter() {
    if (riskSet.filter() == RiskSet.PairFilter.ALL) {
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      if (stamp[row] != step
          && atRisk[row] != universe.isAtRisk(rows.sender(row), rows.receiver(row))) {
        mark(row);
      }
    }
  }

  private void markPair(int i, int j) {
    int row = rows.find(i, j);
    if (row >= 0) {
      mark(row);
    }
  }

  private void mark(int row) {
    if (stamp[row] != step) {
      stamp[row] = step;
      changed.add(row);
    }
  }
}
