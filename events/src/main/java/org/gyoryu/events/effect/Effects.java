package org.gyoryu.events.effect;

/** All effects by their usual names; formulas stand at the statistics that they return. */
public final class Effects {
  private Effects() {}

  /** Past events from sender to receiver (inertia). */
  public static Effect repetition() {
    return Effect.of(new NetworkStatistic.Repetition());
  }

  /** Past events from receiver to sender. */
  public static Effect reciprocity() {
    return Effect.of(new NetworkStatistic.Reciprocity());
  }

  /** Degree of one end. */
  public static Effect degree(End end, Direction direction) {
    return Effect.of(new NetworkStatistic.Degree(end, direction));
  }

  /** Out-degree of the sender. */
  public static Effect activity() {
    return degree(End.SENDER, Direction.OUT).named("activity");
  }

  /** In-degree of the receiver. */
  public static Effect popularity() {
    return degree(End.RECEIVER, Direction.IN).named("popularity");
  }

  /** Inverse of one plus the time since the last event of the dyad. */
  public static Effect recency() {
    return Effect.of(new NetworkStatistic.TimeSince());
  }

  /** Inverse rank of the receiver among the sender's partners by recency. */
  public static Effect recencyRank(End end) {
    return Effect.of(new NetworkStatistic.RecencyRank(end));
  }

  /** Two-paths that the event closes. */
  public static Effect closure(ClosureKind kind) {
    return Effect.of(new NetworkStatistic.Closure(kind));
  }

  /** Two-mode four-cycles that the event closes. */
  public static Effect fourCycle() {
    return Effect.of(new NetworkStatistic.FourCycle());
  }

  /** Two-paths over another network, a dyadic covariate. */
  public static Effect closureOver(String dyad, End leg) {
    return Effect.of(new NetworkStatistic.NetworkClosure(dyad, leg));
  }

  /** Two-paths over nodes of the same attribute value. */
  public static Effect closureOverSame(String attribute, End leg) {
    return Effect.of(new NetworkStatistic.AttributeClosure(attribute, leg));
  }

  /** A node attribute at one end. */
  public static Effect nodeCovariate(String attribute, End end) {
    return Effect.of(new CovariateStatistic.NodeValue(attribute, end));
  }

  /** Both ends have the same value. */
  public static Effect same(String attribute) {
    return Effect.of(new CovariateStatistic.Same(attribute));
  }

  /** Value of the sender minus value of the receiver. */
  public static Effect difference(String attribute) {
    return Effect.of(new CovariateStatistic.Difference(attribute));
  }

  /** Distance of the two values. */
  public static Effect absoluteDifference(String attribute) {
    return Effect.of(new CovariateStatistic.AbsoluteDifference(attribute));
  }

  /** One minus the distance of the values over their range. */
  public static Effect similarity(String attribute) {
    return Effect.of(new CovariateStatistic.Similarity(attribute));
  }

  /** A covariate of the pair. */
  public static Effect dyadCovariate(String dyad) {
    return Effect.of(new CovariateStatistic.DyadValue(dyad));
  }

  /** A covariate of time alone. */
  public static Effect globalCovariate(String global) {
    return Effect.of(new CovariateStatistic.GlobalValue(global));
  }

  /** The log baseline rate of an interval model. */
  public static Effect intercept() {
    return Effect.of(new CovariateStatistic.Intercept());
  }

  /** Size of a side of a hyperevent. */
  public static Effect size(Side side) {
    return Effect.of(new HyperStatistic.Size(side));
  }

  /** Subset repetition of order (senders, receivers). */
  public static Effect subsetRepetition(int senders, int receivers) {
    return Effect.of(new HyperStatistic.SubsetRepetition(senders, receivers));
  }

  /** The same hyperevent again, directed or not. */
  public static Effect exactRepetition(boolean directed) {
    return Effect.of(new HyperStatistic.ExactRepetition(directed));
  }

  /** Receivers that sent to the senders before. */
  public static Effect reciprocation() {
    return Effect.of(new HyperStatistic.Reciprocation());
  }

  /** Receivers that sent to one another before. */
  public static Effect receiverInteraction() {
    return Effect.of(new HyperStatistic.ReceiverInteraction());
  }

  /** Two-paths that a hyperevent closes. */
  public static Effect hyperClosure(ClosureKind kind) {
    return Effect.of(new HyperStatistic.HyperClosure(kind));
  }

  /** Mean attribute of a side. */
  public static Effect nodeMean(String attribute, Side side) {
    return Effect.of(new HyperStatistic.NodeMean(attribute, side));
  }

  /** Mean distance in an attribute over the pairs of a side. */
  public static Effect pairwiseAbsoluteDifference(String attribute, Side side) {
    return Effect.of(new HyperStatistic.PairwiseAbsoluteDifference(attribute, side));
  }

  /** Share of the pairs of a side that differ in an attribute. */
  public static Effect pairwiseDifferent(String attribute, Side side) {
    return Effect.of(new HyperStatistic.PairwiseDifferent(attribute, side));
  }
}
