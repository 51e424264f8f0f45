package org.gyoryu.events.model;

import java.util.List;
import org.gyoryu.events.Workers;
import org.gyoryu.events.effect.Form;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventLog;
import org.gyoryu.events.riskset.CandidateBlock;
import org.gyoryu.events.riskset.Reach;
import org.gyoryu.events.riskset.Scope;
import org.gyoryu.events.statistic.EffectColumns;

/** The linear predictors theta'x of dyads, as one side of a model sees them. Follows one log. */
final class Utility {
  private static final Workers ONE = Workers.of(1);

  private final ModelColumns model;
  private final EffectColumns columns;
  private final EffectColumns.Moments moments;
  private final int from;

  /**
   * Starts at the beginning of a log.
   *
   * @param from index of the first coefficient of this side
   */
  Utility(
      EventHistory history,
      EventLog log,
      ModelColumns model,
      EffectColumns.Moments moments,
      int from) {
    this.model = model;
    this.columns = new EffectColumns(history, log, Scope.PAIRS, model.effects());
    this.moments = moments;
    this.from = from;
  }

  Reach reach() {
    return model.changesInTime() ? Reach.ALWAYS : columns.reach();
  }

  List<String> names() {
    return model.effects().stream().map(e -> e.name()).toList();
  }

  /** Returns one number for each row of a block of one stratum; minus infinity if left out. */
  double[] of(CandidateBlock block, double[] theta) {
    double[] sum = new double[block.rows()];
    for (double[] part : contributions(block, theta)) {
      for (int row = 0; row < sum.length; row++) {
        sum[row] += part[row];
      }
    }
    return sum;
  }

  /** Returns what each effect adds to the predictors of the rows, [effects][rows]. */
  double[][] contributions(CandidateBlock block, double[] theta) {
    boolean[] excluded = new boolean[block.rows()];
    double[][] x = columns.fill(block, excluded, moments, ONE);
    double[][] timeBasis = model.timeBasis(block.time(0));
    double[][] parts = new double[x.length][block.rows()];
    double[] expanded = new double[model.size()];
    for (int row = 0; row < block.rows(); row++) {
      model.expand(x, row, timeBasis, expanded, 0);
      for (ModelColumns.Block b : model.blocks()) {
        double sum = 0;
        for (int c = b.first(); c < b.first() + b.columns(); c++) {
          sum += theta[from + c] * expanded[c];
        }
        parts[b.effect()][row] = sum;
      }
      for (int e = 0; e < parts.length; e++) {
        if (model.effects().get(e).form() instanceof Form.Offset f) {
          parts[e][row] = f.coefficient() * x[e][row];
        }
      }
      if (excluded[row]) {
        parts[0][row] = Double.NEGATIVE_INFINITY;
      }
    }
    return parts;
  }
}
