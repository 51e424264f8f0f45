package org.gyoryu.events.likelihood;

import java.util.List;
import java.util.function.Consumer;

/** The rows that a likelihood is computed from, in segments of consecutive strata. */
public interface Design {
  /** Returns the number of columns k. */
  int columns();

  /**
   * Hands all segments to {@code visitor}, in order, a batch at a time; a batch is valid during the
   * call. A streamed design recomputes its statistics for every call.
   */
  void forEachBatch(Consumer<List<Segment>> visitor);

  /** Returns the number of rows, cases included. */
  long rows();

  /** Returns the number of strata. */
  int strata();
}
