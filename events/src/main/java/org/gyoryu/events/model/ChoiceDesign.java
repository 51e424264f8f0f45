package org.gyoryu.events.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gyoryu.events.Progress;
import org.gyoryu.events.Workers;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.riskset.CandidateBlock;
import org.gyoryu.events.riskset.CandidateStream;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.statistic.EffectColumns;

/** The strata of a coordination model: kept in memory, or recomputed at every use. */
final class ChoiceDesign {
  private static final int ROWS_PER_BATCH = 1 << 17;

  private final EventHistory history;
  private final RiskSet riskSet;
  private final StratumPlan plan;
  private final ModelColumns side;
  private final ModelColumns other;
  private final boolean shared;
  private final double[] weights;
  private final Workers workers;
  private final Progress progress;
  private EffectColumns.Moments sideMoments = EffectColumns.Moments.NONE;
  private EffectColumns.Moments otherMoments = EffectColumns.Moments.NONE;
  private List<ChoiceStratum> stored;
  private int leftOut;
  private long rows;
  private int emptyStrata;

  /**
   * Prepares the strata.
   *
   * @param other columns of the second side; the same object as {@code side} if coefficients are
   *     shared
   */
  ChoiceDesign(
      EventHistory history,
      RiskSet riskSet,
      StratumPlan plan,
      ModelColumns side,
      ModelColumns other,
      double[] weights,
      Workers workers,
      Progress progress) {
    this.history = history;
    this.riskSet = riskSet;
    this.plan = plan;
    this.side = side;
    this.other = other;
    this.shared = side == other;
    this.weights = weights;
    this.workers = workers;
    this.progress = progress;
    findMoments();
  }

  /** Keeps the strata if they are smaller than a limit. */
  void store(long memoryBytes) {
    double n = history.nodes().size();
    double first = history.nodes().firstModeSize();
    double pairs = history.nodes().isTwoMode() ? first * (n - first) : n * (n - 1) / 2;
    if (pairs * plan.strata() * (side.size() + other.size() + 4) * Double.BYTES <= memoryBytes) {
      List<ChoiceStratum> all = new ArrayList<>();
      forEachBatch(all::addAll);
      stored = all;
    }
  }

  private EffectColumns columns(ModelColumns of) {
    return new EffectColumns(history, history.events(), riskSet.scope(), of.effects());
  }

  private void findMoments() {
    EffectColumns first = columns(side);
    EffectColumns second = columns(other);
    while (first.needsMoments(sideMoments) || second.needsMoments(otherMoments)) {
      EffectColumns forth = first;
      EffectColumns counter = second;
      run(
          forth,
          counter,
          (block, x, back, y, excluded, backExcluded) -> {
            forth.addToMoments(block, excluded, sideMoments);
            if (!shared) {
              counter.addToMoments(back, backExcluded, otherMoments);
            }
          });
      sideMoments = forth.moments(sideMoments);
      otherMoments = shared ? sideMoments : counter.moments(otherMoments);
      first = columns(side);
      second = columns(other);
    }
  }

  /** Hands out all strata in order, in batches. */
  void forEachBatch(Consumer<List<ChoiceStratum>> visitor) {
    if (stored != null) {
      visitor.accept(stored);
      return;
    }
    leftOut = 0;
    rows = 0;
    emptyStrata = 0;
    run(
        columns(side),
        columns(other),
        (block, x, back, y, excluded, backExcluded) -> {
          List<ChoiceStratum> batch = new ArrayList<>();
          for (int s = 0; s < block.strata(); s++) {
            ChoiceStratum stratum = stratum(block, x, back, y, excluded, backExcluded, s);
            if (stratum != null) {
              batch.add(stratum);
            }
          }
          visitor.accept(batch);
        });
  }

  /** Sees candidates in both directions with their columns. */
  private interface Visitor {
    void block(
        CandidateBlock block,
        double[][] x,
        CandidateBlock back,
        double[][] y,
        boolean[] excluded,
        boolean[] backExcluded);
  }

  /**
   * With shared coefficients one block holds each stratum in both directions, the pairs first and
   * their reversals after them; otherwise each direction has a block and columns of its own.
   */
  private void run(EffectColumns first, EffectColumns second, Visitor visitor) {
    CandidateStream stream = new CandidateStream(history, history.events(), riskSet);
    CandidateBlock pairs = new CandidateBlock(false);
    CandidateBlock forth = new CandidateBlock(false);
    CandidateBlock back = new CandidateBlock(false);
    for (int s = 0; s < plan.strata(); s++) {
      pairs.clear();
      stream.write(pairs, s, plan.time(s), plan.past(s), plan.cases(s), 1);
      copy(pairs, forth, back);
      if (forth.rows() >= ROWS_PER_BATCH || s + 1 == plan.strata()) {
        boolean[] excluded = new boolean[forth.rows()];
        boolean[] backExcluded = new boolean[back.rows()];
        double[][] x = first.fill(forth, excluded, sideMoments, workers);
        double[][] y = shared ? x : second.fill(back, backExcluded, otherMoments, workers);
        visitor.block(forth, x, back, y, excluded, backExcluded);
        forth.clear();
        back.clear();
        progress.at("statistics", s + 1L, plan.strata());
      }
    }
  }

  private void copy(CandidateBlock pairs, CandidateBlock forth, CandidateBlock back) {
    forth.begin(pairs.time(0), pairs.pastEvents(0), pairs.event(0), 1);
    back.begin(pairs.time(0), pairs.pastEvents(0), pairs.event(0), 1);
    int observed = pairs.caseRow(0, 0);
    for (int row = 0; row < pairs.rows(); row++) {
      forth.add(pairs.sender(row), pairs.receiver(row), row == observed, 0);
    }
    for (int row = 0; row < pairs.rows(); row++) {
      (shared ? forth : back).add(pairs.receiver(row), pairs.sender(row), false, 0);
    }
    forth.end();
    back.end();
  }

  private ChoiceStratum stratum(
      CandidateBlock block,
      double[][] x,
      CandidateBlock back,
      double[][] y,
      boolean[] excluded,
      boolean[] backExcluded,
      int s) {
    int from = block.rowStart(s);
    int all = block.rowStart(s + 1) - from;
    int n = shared ? all / 2 : all;
    int backFrom = shared ? from + n : back.rowStart(s);
    boolean[] out = shared ? excluded : backExcluded;
    int observed = block.caseRow(s, 0) - from;
    if (excluded[from + observed] || out[backFrom + observed]) {
      leftOut++;
      return null;
    }
    double[][] sideTime = side.timeBasis(block.time(s));
    double[][] otherTime = other.timeBasis(block.time(s));
    Builder b = new Builder(n);
    for (int p = 0; p < n; p++) {
      if (excluded[from + p] || out[backFrom + p]) {
        continue;
      }
      b.position = p == observed ? b.size : b.position;
      side.expand(x, from + p, sideTime, b.x, b.size * side.size());
      other.expand(y, backFrom + p, otherTime, b.y, b.size * other.size());
      b.xOffset[b.size] = side.offset(x, from + p);
      b.yOffset[b.size] = other.offset(y, backFrom + p);
      b.first[b.size] = block.sender(from + p);
      b.second[b.size] = block.receiver(from + p);
      b.size++;
    }
    rows += b.size;
    emptyStrata += b.size < 2 ? 1 : 0;
    int event = block.event(s);
    return b.build(event, block.time(s), weights == null ? 1 : weights[event]);
  }

  /** The arrays of a stratum while its pairs are found. */
  private final class Builder {
    private final int[] first;
    private final int[] second;
    private final double[] x;
    private final double[] y;
    private final double[] xOffset;
    private final double[] yOffset;
    private int size;
    private int position = -1;

    Builder(int n) {
      first = new int[n];
      second = new int[n];
      x = new double[n * side.size()];
      y = new double[n * other.size()];
      xOffset = new double[n];
      yOffset = new double[n];
    }

    ChoiceStratum build(int event, double time, double weight) {
      return new ChoiceStratum(
          event,
          time,
          weight,
          position,
          java.util.Arrays.copyOf(first, size),
          java.util.Arrays.copyOf(second, size),
          x,
          y,
          xOffset,
          yOffset);
    }
  }

  RiskSet riskSet() {
    return riskSet;
  }

  EffectColumns.Moments sideMoments() {
    return sideMoments;
  }

  EffectColumns.Moments otherMoments() {
    return otherMoments;
  }

  int leftOut() {
    return leftOut;
  }

  long rows() {
    return rows;
  }

  int emptyStrata() {
    return emptyStrata;
  }
}
