package org.gyoryu.events.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.gyoryu.events.Progress;
import org.gyoryu.events.Workers;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.likelihood.DenseSegment;
import org.gyoryu.events.likelihood.Design;
import org.gyoryu.events.likelihood.Segment;
import org.gyoryu.events.likelihood.StoredDesign;
import org.gyoryu.events.riskset.CandidateBlock;
import org.gyoryu.events.riskset.CandidateStream;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.riskset.Sampling;
import org.gyoryu.events.riskset.Scope;
import org.gyoryu.events.statistic.EffectColumns;

/** Runs along a history and makes the rows of a model: stored, streamed or handed out. */
final class DesignFactory {
  private static final int ROWS_PER_BLOCK = 1 << 16;
  private static final int ROWS_PER_SEGMENT = 1 << 13;

  private final EventHistory history;
  private final RiskSet riskSet;
  private final StratumPlan plan;
  private final ModelColumns columns;
  private final double[] weights;
  private final Workers workers;
  private final Progress progress;
  private EffectColumns.Moments moments = EffectColumns.Moments.NONE;

  DesignFactory(
      EventHistory history,
      RiskSet riskSet,
      StratumPlan plan,
      ModelColumns columns,
      double[] weights,
      Workers workers,
      Progress progress) {
    this.history = history;
    this.riskSet = riskSet;
    this.plan = plan;
    this.columns = columns;
    this.weights = weights;
    this.workers = workers;
    this.progress = progress;
    findMoments();
  }

  /** Sees one block of candidates with its effect columns, valid during the call. */
  @FunctionalInterface
  interface BlockVisitor {
    void block(CandidateBlock block, double[][] effectColumns, boolean[] excluded);
  }

  private EffectColumns effectColumns() {
    List<Effect> effects = columns.effects();
    return new EffectColumns(history, history.events(), riskSet.scope(), effects);
  }

  private void findMoments() {
    for (EffectColumns pass = effectColumns(); pass.needsMoments(moments); pass = effectColumns()) {
      EffectColumns columnsOfPass = pass;
      forEachBlock(
          pass,
          1,
          "moments",
          (block, x, excluded) -> {
            leaveOutWaits(block, excluded);
            columnsOfPass.addToMoments(block, excluded, moments);
          });
      moments = pass.moments(moments);
    }
  }

  /** Only candidates at the time of an event standardise; waits are read as often as it takes. */
  private static void leaveOutWaits(CandidateBlock block, boolean[] excluded) {
    for (int s = 0; s < block.strata(); s++) {
      if (block.cases(s) == 0) {
        Arrays.fill(excluded, block.rowStart(s), block.rowStart(s + 1), true);
      }
    }
  }

  /**
   * Follows a full risk set of pairs from event to event.
   *
   * @param centred see {@link ChangingSegments}
   * @return null if too much changes between events, or if it would be larger than a limit
   */
  Built followed(boolean centred, long memoryBytes) {
    if (riskSet.scope() != Scope.PAIRS
        || !(riskSet.sampling() instanceof Sampling.Full)
        || history.events().shape().isHyper()
        || columns.changesInTime()) {
      return null;
    }
    EffectColumns pass = effectColumns();
    return pass.reach().always()
        ? null
        : new FollowedDesign(
                history, riskSet, plan, columns, pass, moments, weights, centred, workers, progress)
            .build(memoryBytes);
  }

  EffectColumns.Moments moments() {
    return moments;
  }

  /** Hands out all candidates in blocks; only every {@code thin}-th stratum. */
  void forEachBlock(int thin, BlockVisitor visitor) {
    forEachBlock(effectColumns(), thin, "statistics", visitor);
  }

  private void forEachBlock(EffectColumns pass, int thin, String phase, BlockVisitor visitor) {
    CandidateStream candidates = new CandidateStream(history, history.events(), riskSet);
    CandidateBlock block = new CandidateBlock(history.events().shape().isHyper());
    for (int s = 0; s < plan.strata(); s += thin) {
      candidates.write(block, s, plan.time(s), plan.past(s), plan.cases(s), plan.exposure(s));
      if (block.rows() >= ROWS_PER_BLOCK || s + thin >= plan.strata()) {
        boolean[] excluded = new boolean[block.rows()];
        visitor.block(block, pass.fill(block, excluded, moments, workers), excluded);
        block.clear();
        progress.at(phase, s + 1L, plan.strata());
      }
    }
  }

  /** A stored design and what was seen on the way. */
  record Built(Design design, ColumnReport report) {}

  /** Stores the rows of every {@code thin}-th stratum. */
  Built stored(int thin) {
    List<Segment> segments = new ArrayList<>();
    ColumnReport report = new ColumnReport(columns.size());
    long[] size = new long[2];
    forEachSegment(
        thin,
        report,
        segment -> {
          segments.add(segment);
          size[0] += segment.rowCount();
          size[1] += segment.strata();
        });
    return new Built(new StoredDesign(columns.size(), segments, size[0], (int) size[1]), report);
  }

  /** Returns a design that recomputes its rows at every use; the report fills at the first. */
  Built streamed() {
    ColumnReport report = new ColumnReport(columns.size());
    forEachSegment(1, report, segment -> {});
    Design design =
        new Design() {
          @Override
          public int columns() {
            return columns.size();
          }

          @Override
          public void forEachBatch(Consumer<List<Segment>> visitor) {
            forEachBlock(
                1,
                (block, x, excluded) ->
                    visitor.accept(
                        List.copyOf(
                            segments(block, x, excluded, new ColumnReport(columns.size())))));
          }

          @Override
          public long rows() {
            return report.rows();
          }

          @Override
          public int strata() {
            return plan.strata();
          }
        };
    return new Built(design, report);
  }

  private void forEachSegment(int thin, ColumnReport report, Consumer<DenseSegment> visitor) {
    forEachBlock(
        thin, (block, x, excluded) -> segments(block, x, excluded, report).forEach(visitor));
  }

  /** Cuts a block into segments, built in parallel. */
  private List<DenseSegment> segments(
      CandidateBlock block, double[][] x, boolean[] excluded, ColumnReport report) {
    List<int[]> ranges = new ArrayList<>();
    int from = 0;
    for (int s = 0; s < block.strata(); s++) {
      if (block.rowStart(s + 1) - block.rowStart(from) >= ROWS_PER_SEGMENT
          || s + 1 == block.strata()) {
        ranges.add(new int[] {from, s + 1});
        from = s + 1;
      }
    }
    DenseSegment[] built = new DenseSegment[ranges.size()];
    ColumnReport[] reports = new ColumnReport[built.length];
    List<Runnable> tasks = new ArrayList<>();
    for (int r = 0; r < built.length; r++) {
      int at = r;
      reports[r] = new ColumnReport(columns.size());
      SegmentBuilder builder = new SegmentBuilder(block, x, excluded, columns, weights, reports[r]);
      tasks.add(() -> built[at] = builder.build(ranges.get(at)[0], ranges.get(at)[1]));
    }
    workers.run(tasks);
    for (ColumnReport part : reports) {
      report.addAll(part);
    }
    return List.of(built);
  }
}
