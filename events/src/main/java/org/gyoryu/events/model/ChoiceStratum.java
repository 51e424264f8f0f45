package org.gyoryu.events.model;

/**
 * The pairs at risk at the time of one agreement, with what either side sees in the other.
 *
 * @param event index of the event, -1 in a prediction
 * @param observed position of the agreement among the pairs, -1 in a prediction
 * @param first node of each pair whose utility the rows of {@code x} are
 * @param second node of each pair whose utility the rows of {@code y} are
 * @param x [pairs x columns of the first side], row-major
 * @param y [pairs x columns of the second side], row-major
 * @param xOffset fixed part of the first side's utility, [pairs]
 * @param yOffset fixed part of the second side's utility, [pairs]
 */
@SuppressWarnings("ArrayRecordComponent") // built once, then only read, inside this package
record ChoiceStratum(
    int event,
    double time,
    double weight,
    int observed,
    int[] first,
    int[] second,
    double[] x,
    double[] y,
    double[] xOffset,
    double[] yOffset) {
  int pairs() {
    return first.length;
  }
}
