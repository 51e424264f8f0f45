package org.gyoryu.registry.content;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.gyoryu.model.Sides;

/** Where the rows of a data package come from: its files, or the records of the database. */
public interface RowSource {

  Sides sides();

  /** The day that the data was compiled. */
  LocalDate asOf();

  /**
   * Hands over every row of a resource in its order.
   *
   * @param resource name of the resource, e.g. "claims"; one that the package does not have gives
   *     no rows
   */
  void rows(String resource, Consumer<Fields> sink);
}
