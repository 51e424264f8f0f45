package org.gyoryu.events.statistic;

import org.gyoryu.events.riskset.CandidateBlock;

/** Reads one statistic of one candidate from a state that stands at the candidate's time. */
@FunctionalInterface
interface RowReader {
  double read(CandidateBlock block, int row);

  /** Returns a reader of dyads. */
  static RowReader dyad(Dyad reader) {
    return reader;
  }

  /** A reader that looks at sender and receiver only. */
  @FunctionalInterface
  interface Dyad extends RowReader {
    double at(int i, int j);

    @Override
    default double read(CandidateBlock block, int row) {
      return at(block.sender(row), block.receiver(row));
    }
  }
}
