package org.gyoryu.registry.read;

import java.util.List;

/**
 * One count of ties.
 *
 * @param keys the value of each {@link Dimension} asked for, in their order: a year, the name of a
 *     constant, the id of a province, the code of a region
 * @param certain ties that were certainly there at the date: the last day that their date can mean
 *     is not behind it
 * @param possible ties that may have been there: the first day is not behind it
 * @param undated ties that are there, but of which nobody knows since when; in no other count, and
 *     with no year
 * @param change certain ties that came, less those that left for another key, in the year; if there
 *     is no {@link Dimension#YEAR}, the same as {@code certain}
 */
public record StatRow(List<String> keys, int certain, int possible, int undated, int change) {

  public StatRow {
    keys = List.copyOf(keys);
  }
}
