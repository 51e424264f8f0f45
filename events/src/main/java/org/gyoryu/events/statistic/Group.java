package org.gyoryu.events.statistic;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.events.riskset.CandidateBlock;

/** Statistics that are read from one state. */
abstract class Group {
  protected final List<Leaf> leaves = new ArrayList<>();
  protected final List<Integer> columns = new ArrayList<>();

  /** Returns an empty group with the state that a leaf needs. */
  static Group of(Leaf leaf) {
    Object state = leaf.state().get();
    return state instanceof HyperIndex index ? new Indexed(index) : new Sequential((State) state);
  }

  void add(Leaf leaf, int column) {
    leaves.add(leaf);
    columns.add(column);
  }

  /** Returns tasks that together fill this group's columns; they may run at the same time. */
  abstract List<Runnable> tasks(CandidateBlock block, double[][] out);

  protected final void fill(
      CandidateBlock block, double[][] out, State state, List<RowReader> readers, int s) {
    state.advanceTo(block.pastEvents(s), block.time(s));
    int from = block.rowStart(s);
    int to = block.rowStart(s + 1);
    for (int c = 0; c < readers.size(); c++) {
      RowReader reader = readers.get(c);
      double[] column = out[columns.get(c)];
      for (int row = from; row < to; row++) {
        column[row] = reader.read(block, row);
      }
    }
  }

  protected final List<RowReader> readers(State state) {
    List<RowReader> readers = new ArrayList<>();
    for (Leaf leaf : leaves) {
      readers.add(leaf.reader().apply(state));
    }
    return readers;
  }

  /** One state that follows the history: one task. */
  private static final class Sequential extends Group {
    private final State state;
    private List<RowReader> readers;

    Sequential(State state) {
      this.state = state;
    }

    @Override
    List<Runnable> tasks(CandidateBlock block, double[][] out) {
      if (readers == null) {
        readers = readers(state);
      }
      return List.of(
          () -> {
            for (int s = 0; s < block.strata(); s++) {
              fill(block, out, state, readers, s);
            }
          });
    }
  }

  /** An index that is first extended, then scanned by many tasks. */
  private static final class Indexed extends Group {
    private static final int STRATA_PER_TASK = 64;

    private final HyperIndex index;

    Indexed(HyperIndex index) {
      this.index = index;
    }

    @Override
    List<Runnable> tasks(CandidateBlock block, double[][] out) {
      int n = block.strata();
      index.extend(n == 0 ? 0 : block.pastEvents(n - 1));
      List<Runnable> tasks = new ArrayList<>();
      for (int from = 0; from < n; from += STRATA_PER_TASK) {
        int first = from;
        tasks.add(() -> scan(block, out, first, Math.min(n, first + STRATA_PER_TASK)));
      }
      return tasks;
    }

    private void scan(CandidateBlock block, double[][] out, int from, int to) {
      HyperScan scan = new HyperScan(index);
      List<RowReader> readers = readers(scan);
      for (int s = from; s < to; s++) {
        fill(block, out, scan, readers, s);
      }
    }
  }
}
