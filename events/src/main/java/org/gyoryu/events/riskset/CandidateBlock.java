package org.gyoryu.events.riskset;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * Candidate events of consecutive strata, in columns; a stratum is one time with its observed
 * events (cases) and the events that could have happened instead.
 *
 * <p>Filled by one thread, then read by many. Cleared and filled again to save memory.
 */
public final class CandidateBlock {
  private final boolean hyper;
  private final DoubleArrayList times = new DoubleArrayList();
  private final DoubleArrayList exposures = new DoubleArrayList();
  private final IntArrayList pastEvents = new IntArrayList();
  private final IntArrayList events = new IntArrayList();
  private final IntArrayList rowStart = new IntArrayList(new int[] {0});
  private final IntArrayList caseStart = new IntArrayList(new int[] {0});
  private final IntArrayList caseRows = new IntArrayList();
  private final IntArrayList senders = new IntArrayList();
  private final IntArrayList receivers = new IntArrayList();
  private final IntArrayList senderStart = new IntArrayList(new int[] {0});
  private final IntArrayList receiverStart = new IntArrayList(new int[] {0});
  private final DoubleArrayList offsets = new DoubleArrayList();
  private int rows;

  /** Builds an empty block of dyads or of hyperevents. */
  public CandidateBlock(boolean hyper) {
    this.hyper = hyper;
  }

  /** Forgets all strata. */
  public void clear() {
    times.clear();
    exposures.clear();
    pastEvents.clear();
    events.clear();
    rowStart.size(1);
    caseStart.size(1);
    caseRows.clear();
    senders.clear();
    receivers.clear();
    senderStart.size(1);
    receiverStart.size(1);
    offsets.clear();
    rows = 0;
  }

  /**
   * Starts a stratum.
   *
   * @param t time at which statistics are computed
   * @param past number of events before it: the state is made of the events below this index
   * @param event index of its first observed event, -1 if there is none
   * @param exposure length of the interval, in the unit of time; 1 in ordinal models
   */
  public void begin(double t, int past, int event, double exposure) {
    times.add(t);
    pastEvents.add(past);
    events.add(event);
    exposures.add(exposure);
  }

  /** Adds the dyad (i, j); j is -1 if there is no receiver. */
  public void add(int i, int j, boolean isCase, double offset) {
    senders.add(i);
    receivers.add(j);
    finishRow(isCase, offset);
  }

  /** Adds a hyperevent; both sides in increasing order. */
  public void add(int[] from, int[] to, boolean isCase, double offset) {
    senders.addElements(senders.size(), from);
    receivers.addElements(receivers.size(), to);
    senderStart.add(senders.size());
    receiverStart.add(receivers.size());
    finishRow(isCase, offset);
  }

  private void finishRow(boolean isCase, double offset) {
    if (isCase) {
      caseRows.add(rows);
    }
    offsets.add(offset);
    rows++;
  }

  /** Ends the stratum. */
  public void end() {
    rowStart.add(rows);
    caseStart.add(caseRows.size());
  }

  /** Says whether the rows are hyperevents. */
  public boolean isHyper() {
    return hyper;
  }

  /** Returns the number of strata. */
  public int strata() {
    return times.size();
  }

  /** Returns the number of rows of all strata. */
  public int rows() {
    return rows;
  }

  /** Returns the time of stratum {@code s}. */
  public double time(int s) {
    return times.getDouble(s);
  }

  /** Returns the length of the interval of stratum {@code s}. */
  public double exposure(int s) {
    return exposures.getDouble(s);
  }

  /** Returns the number of events before stratum {@code s}. */
  public int pastEvents(int s) {
    return pastEvents.getInt(s);
  }

  /** Returns the index of the first observed event of stratum {@code s}, -1 if none. */
  public int event(int s) {
    return events.getInt(s);
  }

  /** Returns the first row of stratum {@code s}; that of s = strata() is the end of the last. */
  public int rowStart(int s) {
    return rowStart.getInt(s);
  }

  /** Returns the number of observed events in stratum {@code s}. */
  public int cases(int s) {
    return caseStart.getInt(s + 1) - caseStart.getInt(s);
  }

  /** Returns the row of observed event {@code c} of stratum {@code s}. */
  public int caseRow(int s, int c) {
    return caseRows.getInt(caseStart.getInt(s) + c);
  }

  /** Returns the term that is added to the linear predictor of a row. */
  public double offset(int row) {
    return offsets.getDouble(row);
  }

  /** Returns the sender of a dyad. */
  public int sender(int row) {
    return senders.getInt(row);
  }

  /** Returns the receiver of a dyad, -1 if there is none. */
  public int receiver(int row) {
    return receivers.getInt(row);
  }

  /** Returns the number of senders of a row. */
  public int senderCount(int row) {
    return hyper ? senderStart.getInt(row + 1) - senderStart.getInt(row) : 1;
  }

  /** Returns the number of receivers of a row. */
  public int receiverCount(int row) {
    return hyper ? receiverStart.getInt(row + 1) - receiverStart.getInt(row) : 1;
  }

  /** Returns sender {@code k} of a row. */
  public int sender(int row, int k) {
    return senders.getInt((hyper ? senderStart.getInt(row) : row) + k);
  }

  /** Returns receiver {@code k} of a row. */
  public int receiver(int row, int k) {
    return receivers.getInt((hyper ? receiverStart.getInt(row) : row) + k);
  }
}
