package org.gyoryu.events.model;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import org.gyoryu.events.Progress;
import org.gyoryu.events.Workers;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.likelihood.StoredDesign;
import org.gyoryu.events.riskset.CandidateBlock;
import org.gyoryu.events.riskset.PairTable;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.statistic.EffectColumns;

/**
 * Builds the design of a full risk set of pairs by following it: after an event, only the pairs
 * that the event can have changed are computed and stored again.
 */
final class FollowedDesign {
  private static final int ROWS_PER_BLOCK = 1 << 16;

  private final StratumPlan plan;
  private final ModelColumns columns;
  private final EffectColumns pass;
  private final EffectColumns.Moments moments;
  private final double[] weights;
  private final Workers workers;
  private final Progress progress;
  private final PairTable table;
  private final ColumnReport report;
  private final ChangingSegments segments;
  private final CandidateBlock block = new CandidateBlock(false);
  private final IntArrayList rowOfBlock = new IntArrayList();
  private final IntArrayList gone = new IntArrayList();
  private final IntArrayList goneEnd = new IntArrayList();
  private final IntArrayList caseRows = new IntArrayList();
  private final IntArrayList caseEnd = new IntArrayList();

  FollowedDesign(
      EventHistory history,
      RiskSet riskSet,
      StratumPlan plan,
      ModelColumns columns,
      EffectColumns pass,
      EffectColumns.Moments moments,
      double[] weights,
      boolean centred,
      Workers workers,
      Progress progress) {
    this.plan = plan;
    this.columns = columns;
    this.pass = pass;
    this.moments = moments;
    this.weights = weights;
    this.workers = workers;
    this.progress = progress;
    this.table = new PairTable(history, history.events(), riskSet, pass.reach());
    this.report = new ColumnReport(columns.size());
    this.segments = new ChangingSegments(table.size(), columns.size(), centred, report);
  }

  /** Returns the design, or null if it would be larger than a limit. */
  DesignFactory.Built build(long memoryBytes) {
    long bytesPerEntry = (columns.size() + 2L) * Double.BYTES;
    for (int s = 0; s < plan.strata(); s++) {
      add(s);
      if (block.rows() >= ROWS_PER_BLOCK || s + 1 == plan.strata()) {
        flush();
        progress.at("statistics", s + 1L, plan.strata());
        if (segments.stored() * bytesPerEntry > memoryBytes) {
          return null;
        }
      }
    }
    return new DesignFactory.Built(
        new StoredDesign(columns.size(), segments.finish(), report.rows(), segments.strata()),
        report);
  }

  private void add(int s) {
    int[] cases = plan.cases(s);
    table.advanceTo(plan.past(s), plan.time(s));
    int first = cases.length == 0 ? -1 : cases[0];
    block.begin(plan.time(s), plan.past(s), first, plan.exposure(s));
    IntArrayList changed = table.changed();
    for (int k = 0; k < changed.size(); k++) {
      int row = changed.getInt(k);
      if (table.isAtRisk(row)) {
        block.add(table.sender(row), table.receiver(row), false, 0);
        rowOfBlock.add(row);
      } else {
        gone.add(row);
      }
    }
    block.end();
    goneEnd.add(gone.size());
    for (int c = 0; c < cases.length; c++) {
      int row = table.rowOf(cases[c]);
      for (int d = 0; d < c; d++) {
        if (caseRows.getInt(caseRows.size() - 1 - d) == row) {
          throw table.twice(cases[c]);
        }
      }
      caseRows.add(row);
    }
    caseEnd.add(caseRows.size());
  }

  private void flush() {
    boolean[] excluded = new boolean[block.rows()];
    double[][] x = pass.fill(block, excluded, moments, workers);
    double[] values = new double[columns.size()];
    double[] none = new double[columns.size()];
    for (int s = 0; s < block.strata(); s++) {
      double[][] timeBasis = columns.timeBasis(block.time(s));
      for (int g = s == 0 ? 0 : goneEnd.getInt(s - 1); g < goneEnd.getInt(s); g++) {
        segments.put(gone.getInt(g), none, Double.NEGATIVE_INFINITY);
      }
      for (int r = block.rowStart(s); r < block.rowStart(s + 1); r++) {
        columns.expand(x, r, timeBasis, values, 0);
        double offset = excluded[r] ? Double.NEGATIVE_INFINITY : columns.offset(x, r);
        segments.put(rowOfBlock.getInt(r), values, offset);
      }
      end(s);
    }
    block.clear();
    rowOfBlock.clear();
    gone.clear();
    goneEnd.clear();
    caseRows.clear();
    caseEnd.clear();
  }

  private void end(int s) {
    int from = s == 0 ? 0 : caseEnd.getInt(s - 1);
    int[] cases = Arrays.copyOfRange(caseRows.elements(), from, caseEnd.getInt(s));
    if (Arrays.stream(cases).allMatch(segments::isAtRisk)) {
      int e = block.event(s);
      double weight = weights == null || e < 0 ? 1 : weights[e];
      segments.stratum(e, block.time(s), block.exposure(s), weight, cases);
    } else {
      report.leaveOut(cases.length);
    }
  }
}
