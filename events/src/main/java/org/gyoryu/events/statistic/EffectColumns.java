package org.gyoryu.events.statistic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.Workers;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Missing;
import org.gyoryu.events.effect.Statistic;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventLog;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.riskset.CandidateBlock;
import org.gyoryu.events.riskset.Reach;
import org.gyoryu.events.riskset.Scope;

/**
 * One column a effect for blocks of candidates: raw statistic, missing values, transformation,
 * standardising, products, in this order. One object serves one pass over a history.
 */
public final class EffectColumns {
  /** What differs from the mean by less than this share of the largest value is rounding. */
  private static final double ROUNDING = 1e-12;

  private final Nodes nodes;
  private final List<Node> roots = new ArrayList<>();
  private final List<Node> all = new ArrayList<>();
  private final List<Effect> leaves = new ArrayList<>();
  private final StatisticEngine engine;
  private double[][] raw = new double[0][];

  /** What standardises each effect that needs it, from its values over all candidates. */
  public record Moments(Map<Effect, Scale> byEffect) {
    /** No effect is standardised. */
    public static final Moments NONE = new Moments(Map.of());

    /** Copies the map. */
    public Moments {
      byEffect = Map.copyOf(byEffect);
    }
  }

  /**
   * Standardises a value: 0 where it differs from the mean by rounding alone, which would otherwise
   * become a covariate of its own as soon as it is multiplied and standardised again.
   *
   * @param mean over all candidates that are not left out
   * @param deviation their standard deviation, divided by one less than their number
   * @param rounding the largest difference from the mean that is taken as rounding, at least 0
   */
  public record Scale(double mean, double deviation, double rounding) {
    double standardised(double value) {
      double d = value - mean;
      return deviation <= rounding || Math.abs(d) <= rounding ? 0 : d / deviation;
    }
  }

  private static final class Node {
    private final Effect effect;
    private final int leaf;
    private final Node left;
    private final Node right;
    private double[] values = {};
    private long count;
    private double mean;
    private double squares;
    private double largest;

    Node(Effect effect, int leaf, Node left, Node right) {
      this.effect = effect;
      this.leaf = leaf;
      this.left = left;
      this.right = right;
    }
  }

  /**
   * Prepares the columns.
   *
   * @throws BadInputException if an effect does not fit the history or the risk set
   */
  public EffectColumns(EventHistory history, EventLog log, Scope scope, List<Effect> effects) {
    this.nodes = history.nodes();
    Map<Object, Integer> leafIndex = new HashMap<>();
    for (Effect effect : effects) {
      roots.add(node(effect, leafIndex));
    }
    engine = new StatisticEngine(history, log, scope, leaves);
  }

  private record LeafKey(Statistic statistic, Object memory) {}

  private Node node(Effect effect, Map<Object, Integer> leafIndex) {
    Node node;
    if (effect.statistic() instanceof Statistic.Product product) {
      node =
          new Node(effect, -1, node(product.left(), leafIndex), node(product.right(), leafIndex));
    } else {
      LeafKey key = new LeafKey(effect.statistic(), effect.memory());
      Integer index = leafIndex.get(key);
      if (index == null) {
        index = leaves.size();
        leafIndex.put(key, index);
        leaves.add(effect);
      }
      node = new Node(effect, index, null, null);
    }
    all.add(node);
    return node;
  }

  /**
   * Says whether some effect must be standardised whose moments are not known yet; finding them
   * takes a pass of its own, and another one for each effect inside an effect.
   */
  public boolean needsMoments(Moments known) {
    return all.stream().anyMatch(n -> isUnknown(n, known));
  }

  private static boolean isUnknown(Node node, Moments known) {
    return node.effect.isStandardised() && !known.byEffect().containsKey(node.effect);
  }

  private static boolean isReady(Node node, Moments known) {
    return node.leaf >= 0 || (isFinal(node.left, known) && isFinal(node.right, known));
  }

  private static boolean isFinal(Node node, Moments known) {
    return !isUnknown(node, known) && isReady(node, known);
  }

  /**
   * Returns which dyads may change after an event, or in time; everything, if a missing value is
   * replaced by the mean over the candidates of its time.
   */
  public Reach reach() {
    boolean means = all.stream().anyMatch(n -> n.effect.missing() == Missing.MEAN);
    return means ? Reach.ALWAYS : engine.reach();
  }

  /**
   * Computes all columns of a block.
   *
   * @param excluded marks rows that an effect leaves out; rows beyond its length are not marked
   * @return [effects][rows], valid until the next call; rows that are left out have the value 0
   * @throws BadInputException if a value is missing and its effect refuses that
   */
  public double[][] fill(
      CandidateBlock block, boolean[] excluded, Moments moments, Workers workers) {
    ensure(block.rows());
    engine.fill(block, raw, workers);
    double[][] columns = new double[roots.size()][];
    for (int c = 0; c < columns.length; c++) {
      columns[c] = evaluate(roots.get(c), block, excluded, moments);
    }
    return columns;
  }

  /** Adds the rows of a block that are not left out, after {@link #fill} with what is known. */
  public void addToMoments(CandidateBlock block, boolean[] excluded, Moments known) {
    for (Node node : all) {
      if (isUnknown(node, known) && isReady(node, known)) {
        for (int row = 0; row < block.rows(); row++) {
          if (!excluded[row]) {
            double d = node.values[row] - node.mean;
            node.count++;
            node.largest = Math.max(node.largest, Math.abs(node.values[row]));
            node.mean += d / node.count;
            node.squares += d * (node.values[row] - node.mean);
          }
        }
      }
    }
  }

  /** Returns what is known and the moments of all rows added. */
  public Moments moments(Moments known) {
    Map<Effect, Scale> byEffect = new HashMap<>(known.byEffect());
    for (Node node : all) {
      if (isUnknown(node, known) && isReady(node, known)) {
        double sd = Math.sqrt(node.squares / Math.max(1, node.count - 1));
        byEffect.put(node.effect, new Scale(node.mean, sd, ROUNDING * node.largest));
      }
    }
    return new Moments(byEffect);
  }

  private void ensure(int rows) {
    if (raw.length != leaves.size() || (raw.length > 0 && raw[0].length < rows)) {
      raw = new double[leaves.size()][rows];
    }
  }

  private double[] evaluate(Node node, CandidateBlock block, boolean[] excluded, Moments moments) {
    if (node.values.length < block.rows()) {
      node.values = new double[block.rows()];
    }
    double[] out = node.values;
    if (node.leaf < 0) {
      double[] a = evaluate(node.left, block, excluded, moments);
      double[] b = evaluate(node.right, block, excluded, moments);
      for (int row = 0; row < block.rows(); row++) {
        out[row] = a[row] * b[row];
      }
    } else {
      transform(node, raw[node.leaf], block.rows());
    }
    treatMissing(node, block, excluded);
    Scale scale = moments.byEffect().get(node.effect);
    if (node.effect.isStandardised() && scale != null) {
      for (int row = 0; row < block.rows(); row++) {
        out[row] = scale.standardised(out[row]);
      }
    }
    return out;
  }

  private static void transform(Node node, double[] in, int rows) {
    switch (node.effect.transform()) {
      case IDENTITY -> System.arraycopy(in, 0, node.values, 0, rows);
      case LOG1P, SQRT -> {
        for (int row = 0; row < rows; row++) {
          node.values[row] = node.effect.transform().apply(in[row]);
        }
      }
    }
  }

  private void treatMissing(Node node, CandidateBlock block, boolean[] excluded) {
    for (int s = 0; s < block.strata(); s++) {
      for (int row = block.rowStart(s); row < block.rowStart(s + 1); row++) {
        if (!Double.isFinite(node.values[row])) {
          treatMissing(node, block, excluded, s, row);
        }
      }
    }
  }

  private void treatMissing(Node node, CandidateBlock block, boolean[] excluded, int s, int row) {
    switch (node.effect.missing()) {
      case REFUSE -> throw missing(node, block, s, row);
      case LEAVE_OUT -> {
        excluded[row] = true;
        node.values[row] = 0;
      }
      case MEAN -> {
        double mean =
            Arrays.stream(node.values, block.rowStart(s), block.rowStart(s + 1))
                .filter(Double::isFinite)
                .average()
                .orElseThrow(() -> missing(node, block, s, row));
        for (int r = block.rowStart(s); r < block.rowStart(s + 1); r++) {
          node.values[r] = Double.isFinite(node.values[r]) ? node.values[r] : mean;
        }
      }
    }
  }

  private BadInputException missing(Node node, CandidateBlock block, int s, int row) {
    StringBuilder who = new StringBuilder("'" + nodes.name(block.sender(row, 0)) + "'");
    if (block.receiverCount(row) > 0 && block.receiver(row, 0) >= 0) {
      who.append(" to '").append(nodes.name(block.receiver(row, 0))).append("'");
    }
    int[] members =
        IntStream.concat(
                IntStream.range(0, block.senderCount(row)).map(k -> block.sender(row, k)),
                IntStream.range(0, block.receiverCount(row)).map(k -> block.receiver(row, k)))
            .toArray();
    return BadInputException.ofNodes(
        members,
        "effect '"
            + node.effect.name()
            + "' has no finite value ("
            + node.values[row]
            + ") for "
            + who
            + " at time "
            + block.time(s),
        "give the covariate, or choose "
            + Missing.LEAVE_OUT
            + " or "
            + Missing.MEAN
            + " for missing values");
  }
}
