package org.gyoryu.events.likelihood;

import java.util.List;
import java.util.function.Consumer;

/** A design that is held in memory. Immutable. */
public record StoredDesign(int columns, List<Segment> segments, long rows, int strata)
    implements Design {
  /** Copies the list. */
  public StoredDesign {
    segments = List.copyOf(segments);
  }

  @Override
  public void forEachBatch(Consumer<List<Segment>> visitor) {
    visitor.accept(segments);
  }
}
