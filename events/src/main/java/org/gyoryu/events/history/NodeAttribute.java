package org.gyoryu.events.history;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * An attribute of every node that may change in time; NaN is a missing value. Categories are given
 * as numbers. Immutable.
 */
public final class NodeAttribute {
  private final StepFunction[] byNode;
  private final double[] constant;

  private NodeAttribute(StepFunction[] byNode) {
    this.byNode = byNode;
    boolean fixed = Arrays.stream(byNode).allMatch(StepFunction::isConstant);
    this.constant = fixed ? Arrays.stream(byNode).mapToDouble(f -> f.at(0)).toArray() : null;
  }

  /** Returns an attribute that never changes, one value a node, NaN if missing. */
  public static NodeAttribute constant(double... values) {
    return new NodeAttribute(
        Arrays.stream(values).mapToObj(StepFunction::constant).toArray(StepFunction[]::new));
  }

  /** Returns an attribute that changes in time, one step function a node. */
  public static NodeAttribute changing(StepFunction... byNode) {
    return new NodeAttribute(byNode.clone());
  }

  /** Returns the value of node {@code i} in force at time {@code t}, NaN if missing. */
  public double at(int i, double t) {
    return constant != null ? constant[i] : byNode[i].at(t);
  }

  /** Returns the number of nodes it is given for. */
  public int size() {
    return byNode.length;
  }

  /** Says whether no node's value ever changes. */
  public boolean isConstant() {
    return constant != null;
  }

  /** Returns all finite times at which some node's value changes, increasing. */
  public double[] changes() {
    TreeSet<Double> all = new TreeSet<>();
    for (StepFunction f : byNode) {
      Arrays.stream(f.changes()).filter(Double::isFinite).forEach(all::add);
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
