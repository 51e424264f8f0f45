package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ties that stand at one moment, and the counts that covariates read from them. Grows by adding
 * ties; not safe for use by several threads.
 *
 * <p>With a half-life a tie weighs 1 when it is concluded and half of that after each half-life;
 * paths of length three (four-cycles) and the tie of the parents don't fade.
 */
public final class Network {

  private final PairSpace space;
  private final double halfLifeDays;
  private final BitSet[] partnersOfA;
  private final List<List<Integer>> partnersOfB = new ArrayList<>();
  private final Map<Long, Double> weights = new HashMap<>();
  private final double[] weightOfA;
  private final double[] weightOfB;
  private final double[][] unitOfAWithB;
  private final double[][] aWithUnitOfB;
  private final int[][] common;

  /**
   * An empty network.
   *
   * @param halfLifeDays of a tie's weight; infinite for ties that don't fade
   */
  public Network(PairSpace space, double halfLifeDays) {
    this.space = space;
    this.halfLifeDays = halfLifeDays;
    int a = space.a().size();
    int b = space.b().size();
    partnersOfA = new BitSet[a];
    for (int i = 0; i < a; i++) {
      partnersOfA[i] = new BitSet(b);
    }
    for (int j = 0; j < b; j++) {
      partnersOfB.add(new ArrayList<>());
    }
    weightOfA = new double[a];
    weightOfB = new double[b];
    unitOfAWithB = new double[a][b];
    aWithUnitOfB = new double[a][b];
    common = new int[a][a];
  }

  private Network(Network other) {
    space = other.space;
    halfLifeDays = other.halfLifeDays;
    partnersOfA = new BitSet[other.partnersOfA.length];
    for (int i = 0; i < partnersOfA.length; i++) {
      partnersOfA[i] = (BitSet) other.partnersOfA[i].clone();
    }
    other.partnersOfB.forEach(partners -> partnersOfB.add(new ArrayList<>(partners)));
    weights.putAll(other.weights);
    weightOfA = other.weightOfA.clone();
    weightOfB = other.weightOfB.clone();
    unitOfAWithB = copy(other.unitOfAWithB);
    aWithUnitOfB = copy(other.aWithUnitOfB);
    common = new int[other.common.length][];
    for (int i = 0; i < common.length; i++) {
      common[i] = other.common[i].clone();
    }
  }

  private static double[][] copy(double[][] values) {
    double[][] copy = new double[values.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = values[i].clone();
    }
    return copy;
  }

  /** A network of its own with the same ties. */
  public Network copy() {
    return new Network(this);
  }

  /** Adds a tie; one that stands already changes nothing. */
  public void add(int a, int b, int day) {
    addWeighing(a, b, Math.pow(2, day / halfLifeDays));
  }

  private void addWeighing(int a, int b, double weight) {
    if (weights.putIfAbsent(key(a, b), weight) != null) {
      return;
    }
    weigh(a, b, weight);
    for (int other : partnersOfB.get(b)) {
      common[a][other]++;
      common[other][a]++;
    }
    partnersOfA[a].set(b);
    partnersOfB.get(b).add(a);
  }

  private static long key(int a, int b) {
    return ((long) a << 32) | b;
  }

  private void weigh(int a, int b, double weight) {
    weightOfA[a] += weight;
    weightOfB[b] += weight;
    unitOfAWithB[space.a().unit(a)][b] += weight;
    aWithUnitOfB[a][space.b().unit(b)] += weight;
  }

  /**
   * Passes a tie on with the weight it has; two that are tied already keep theirs alone. What is no
   * tie changes nothing.
   */
  void pass(int a, int b, int toA, int toB) {
    Double weight = weights.remove(key(a, b));
    if (weight == null) {
      return;
    }
    weigh(a, b, -weight);
    partnersOfA[a].clear(b);
    partnersOfB.get(b).remove(Integer.valueOf(a));
    for (int other : partnersOfB.get(b)) {
      common[a][other]--;
      common[other][a]--;
    }
    addWeighing(toA, toB, weight);
  }

  public boolean isTied(int a, int b) {
    return partnersOfA[a].get(b);
  }

  private double faded(double weight, int day) {
    return Double.isInfinite(halfLifeDays) ? weight : weight * Math.pow(2, -day / halfLifeDays);
  }

  /** Weight of the ties of a government of side a. */
  double tiesOfA(int a, int day) {
    return faded(weightOfA[a], day);
  }

  /** Weight of the ties of a government of side b. */
  double tiesOfB(int b, int day) {
    return faded(weightOfB[b], day);
  }

  /** Weight of the ties of b with governments of the first-tier unit of a. */
  double unitOfAWithB(int a, int b, int day) {
    return faded(unitOfAWithB[space.a().unit(a)][b], day);
  }

  /** Weight of the ties of a with governments of the first-tier unit of b. */
  double aWithUnitOfB(int a, int b, int day) {
    return faded(aWithUnitOfB[a][space.b().unit(b)], day);
  }

  /** Whether the first-tier units of two lower governments are tied. */
  boolean parentsTied(int a, int b) {
    int unitOfA = space.a().unit(a);
    int unitOfB = space.b().unit(b);
    return (unitOfA != a || unitOfB != b) && partnersOfA[unitOfA].get(unitOfB);
  }

  /** Number of pairs (a', b') such that a-b', a'-b' and a'-b are tied. */
  int fourCycles(int a, int b) {
    int paths = 0;
    for (int other : partnersOfB.get(b)) {
      paths += other == a ? 0 : common[a][other];
    }
    return paths;
  }

  /** The governments of side a that are tied to one of side b, in the order of their ties. */
  public List<Integer> partnersOfB(int b) {
    return List.copyOf(partnersOfB.get(b));
  }

  /** The governments of side b that are tied to one of side a, in order of their numbers. */
  public List<Integer> partnersOfA(int a) {
    return partnersOfA[a].stream().boxed().toList();
  }
}
