package org.gyoryu.events.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gyoryu.events.effect.CovariateStatistic;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Form;
import org.gyoryu.events.effect.NetworkStatistic;
import org.gyoryu.events.effect.Statistic;
import org.gyoryu.events.history.DyadCovariate;
import org.gyoryu.events.history.EventHistory;

/**
 * How the rates of an interval model change while nothing happens, and so how they are summed over
 * a wait: in panels that double in length from a quarter of the shortest half-life, each with the
 * two points of Gauss and Legendre. What fades changes most at first, so the panels may grow.
 *
 * @param isConstant whether rates keep their values between changes of the state: one panel with
 *     one point is exact
 * @param shortest half-life of what fades fastest, in the unit of time; 1 for recency; infinity if
 *     nothing fades
 * @param longest largest length of a panel; infinity if no coefficient changes in time
 * @param windows lengths of the windows at whose end an event leaves the memory
 */
record Drift(boolean isConstant, double shortest, double longest, List<Double> windows) {
  /** Distance of the two points from the middle of a panel, in lengths of the panel. */
  private static final double GAUSS = 1 / (2 * Math.sqrt(3));

  /** Copies the list. */
  Drift {
    windows = List.copyOf(windows);
  }

  /** A part of a wait. */
  record Panel(double from, double to) {
    double length() {
      return to - from;
    }

    double middle() {
      return from + (to - from) / 2;
    }

    double firstPoint() {
      return middle() - GAUSS * length();
    }

    double secondPoint() {
      return middle() + GAUSS * length();
    }
  }

  /** Looks at all effects, those inside products too. */
  static Drift of(List<Effect> effects, EventHistory history, Timing.Interval window) {
    Search search = new Search(history, window);
    effects.forEach(search::effect);
    return new Drift(!search.changes, search.shortest, search.longest, List.copyOf(search.windows));
  }

  private static final class Search {
    private final EventHistory history;
    private final Timing.Interval window;
    private final TreeSet<Double> windows = new TreeSet<>();
    private double shortest = Double.POSITIVE_INFINITY;
    private double longest = Double.POSITIVE_INFINITY;
    private boolean changes;

    Search(EventHistory history, Timing.Interval window) {
      this.history = history;
      this.window = window;
    }

    void effect(Effect effect) {
      if (effect.form() instanceof Form.OverTime f) {
        longest = Math.min(longest, (window.end() - window.start()) / (2 * (f.basis() - 3.0)));
        changes = true;
      }
      Statistic statistic = effect.statistic();
      if (statistic instanceof Statistic.Product product) {
        effect(product.left());
        effect(product.right());
      } else if (statistic instanceof NetworkStatistic) {
        if (effect.memory().decayRate() != 0) {
          fades(effect.memory().halfLife());
        }
        if (statistic instanceof NetworkStatistic.TimeSince) {
          fades(1);
        }
        if (effect.memory().hasWindow()) {
          windows.add(effect.memory().window());
        }
        if (statistic instanceof NetworkStatistic.NetworkClosure s) {
          dyad(s.dyad());
        }
      } else if (statistic instanceof CovariateStatistic.DyadValue s) {
        dyad(s.dyad());
      }
    }

    private void fades(double halfLife) {
      shortest = Math.min(shortest, halfLife);
      changes = true;
    }

    /** A covariate that does not say when it changes may change at any time. */
    private void dyad(String name) {
      DyadCovariate z = history.dyads().get(name);
      changes |= z != null && !z.isConstant() && z.changes().length == 0;
    }
  }

  /** Cuts a wait during which the state does not change; in order of time. */
  List<Panel> panels(double from, double to) {
    List<Panel> panels = new ArrayList<>();
    double length = Math.min(shortest / 4, longest);
    double at = from;
    while (at < to) {
      double next = isConstant || !(at + length < to) ? to : Math.max(at + length, Math.nextUp(at));
      panels.add(new Panel(at, next));
      at = next;
      length = Math.min(2 * length, longest);
    }
    return panels;
  }
}
