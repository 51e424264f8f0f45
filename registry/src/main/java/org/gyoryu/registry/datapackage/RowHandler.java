package org.gyoryu.registry.datapackage;

/** Takes the good rows of a table, one after the other, in the order of the file. */
@FunctionalInterface
public interface RowHandler {

  /** Takes every row and does nothing. */
  RowHandler IGNORE = row -> {};

  void handle(Row row);
}
