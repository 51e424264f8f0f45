package org.gyoryu.events.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Form;
import org.gyoryu.events.estimate.BSpline;
import org.gyoryu.events.estimate.SmoothTerms;

/** The columns of the linear predictor that the forms of the effects expand to. */
final class ModelColumns {
  private final List<Effect> effects;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /**
   * The columns of one effect.
   *
   * @param effect index of the effect
   * @param first index of its first column
   * @param basis of a spline, else null
   * @param dropped number of leading basis functions without a column: 1 for smooth functions,
   *     whose level cancels
   */
  record Block(int effect, int first, int columns, BSpline basis, boolean overTime, int dropped) {
    boolean isSpline() {
      return basis != null;
    }
  }

  ModelColumns(List<Effect> effects, double firstTime, double lastTime) {
    this.effects = List.copyOf(effects);
    Set<String> seen = new HashSet<>();
    for (int e = 0; e < effects.size(); e++) {
      Effect effect = effects.get(e);
      if (!seen.add(effect.name())) {
        throw new BadInputException(
            "two effects are called '" + effect.name() + "'",
            "give one of them another name, or drop it");
      }
      add(e, effect, firstTime, lastTime);
    }
    if (names.isEmpty()) {
      throw new BadInputException("the model has no coefficient to estimate", "add an effect");
    }
  }

  private void add(int e, Effect effect, double firstTime, double lastTime) {
    if (effect.form() instanceof Form.Offset) {
      return;
    }
    BSpline basis = null;
    int dropped = 0;
    if (effect.form() instanceof Form.OverTime f) {
      basis = new BSpline(f.basis(), firstTime, lastTime > firstTime ? lastTime : firstTime + 1);
    } else if (effect.form() instanceof Form.Smooth f) {
      basis = new BSpline(f.basis(), f.from(), f.to());
      dropped = 1;
    }
    int columns = basis == null ? 1 : basis.functions() - dropped;
    blocks.add(
        new Block(
            e, names.size(), columns, basis, effect.form() instanceof Form.OverTime, dropped));
    for (int c = 0; c < columns; c++) {
      names.add(basis == null ? effect.name() : effect.name() + " [" + (c + dropped + 1) + "]");
    }
  }

  int size() {
    return names.size();
  }

  List<String> names() {
    return names;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Effect> effects() {
    return effects;
  }

  /** Says whether some coefficient changes in time. */
  boolean changesInTime() {
    return blocks.stream().anyMatch(Block::overTime);
  }

  /** Returns the spline terms, their names prefixed and their columns moved up. */
  List<SmoothTerms.Term> terms(String prefix, int shift) {
    return blocks.stream()
        .filter(Block::isSpline)
        .map(
            b ->
                new SmoothTerms.Term(
                    prefix + effects.get(b.effect).name(),
                    b.basis,
                    b.overTime,
                    b.first + shift,
                    b.dropped))
        .toList();
  }

  /** Writes the model columns of one row at {@code to}. */
  void expand(double[][] columns, int row, double[][] timeBasis, double[] out, int to) {
    for (int m = 0; m < blocks.size(); m++) {
      Block block = blocks.get(m);
      double x = columns[block.effect][row];
      int at = to + block.first;
      if (block.basis == null) {
        out[at] = x;
      } else if (block.overTime) {
        for (int c = 0; c < block.columns; c++) {
          out[at + c] = x * timeBasis[m][c];
        }
      } else {
        double[] b = block.basis.at(x);
        System.arraycopy(b, block.dropped, out, at, block.columns);
      }
    }
  }

  /** Returns the values of the time bases at {@code t}, null where a block has none. */
  double[][] timeBasis(double t) {
    double[][] values = new double[blocks.size()][];
    for (int m = 0; m < values.length; m++) {
      values[m] = blocks.get(m).overTime ? blocks.get(m).basis.at(t) : null;
    }
    return values;
  }

  /** Returns the sum of the given coefficients times their effects in a row. */
  double offset(double[][] columns, int row) {
    double sum = 0;
    for (int e = 0; e < effects.size(); e++) {
      if (effects.get(e).form() instanceof Form.Offset f) {
        sum += f.coefficient() * columns[e][row];
      }
    }
    return sum;
  }
}
