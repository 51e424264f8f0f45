package org.gyoryu.events.model;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.Events;

/** Times, past and observed events of all strata, in order of time. Immutable once built. */
final class StratumPlan {
  private final DoubleArrayList times = new DoubleArrayList();
  private final DoubleArrayList exposures = new DoubleArrayList();
  private final IntArrayList past = new IntArrayList();
  private final IntArrayList caseStart = new IntArrayList(new int[] {0});
  private final IntArrayList cases = new IntArrayList();
  private int events;
  private double firstTime;
  private double lastTime;

  private StratumPlan() {}

  /**
   * Plans one stratum for each explained event, or for each time of explained events.
   *
   * @param from only events at or after this time are explained
   */
  static StratumPlan ordinal(Events events, boolean pooled, double from) {
    StratumPlan plan = new StratumPlan();
    int e = 0;
    while (e < events.size()) {
      int end = e;
      while (end < events.size() && events.time(end) == events.time(e)) {
        end++;
      }
      if (events.time(e) >= from) {
        plan.addTime(events, e, end, pooled);
      }
      e = end;
    }
    if (plan.events == 0) {
      throw new BadInputException("no event is to be explained", "mark some as explained");
    }
    plan.firstTime = plan.times.getDouble(0);
    plan.lastTime = plan.times.getDouble(plan.times.size() - 1);
    return plan;
  }

  private void addTime(Events log, int from, int to, boolean pooled) {
    for (int e = from; e < to; e++) {
      if (log.isExplained(e)) {
        cases.add(e);
        events++;
        if (!pooled) {
          add(log.time(e), from, 1);
        }
      }
    }
    if (pooled && cases.size() > caseStart.getInt(caseStart.size() - 1)) {
      add(log.time(from), from, 1);
    }
  }

  private void add(double time, int pastEvents, double exposure) {
    times.add(time);
    past.add(pastEvents);
    exposures.add(exposure);
    caseStart.add(cases.size());
  }

  /**
   * Plans the waits between all times at which an event happens or leaves the memory, a covariate
   * changes, or a node comes or leaves: strata without an event, with the exposure that each stands
   * for; then a stratum of exposure 0 at the time of each explained event.
   */
  static StratumPlan interval(EventHistory history, Timing.Interval window, Drift drift) {
    TreeSet<Double> breaks = new TreeSet<>();
    Events log = history.events();
    for (int e = 0; e < log.size(); e++) {
      double t = log.time(e);
      if (Double.isFinite(t)) {
        breaks.add(t);
        drift.windows().forEach(w -> breaks.add(t + w));
      }
    }
    history.attributes().values().forEach(a -> addAll(breaks, a.changes()));
    history.dyads().values().forEach(d -> addAll(breaks, d.changes()));
    history.globals().values().forEach(g -> addAll(breaks, g.changes()));
    addAll(breaks, history.presence().changes());
    breaks.add(window.end());
    StratumPlan plan = new StratumPlan();
    double last = window.start();
    int e = 0;
    for (double t : breaks.tailSet(window.start(), false).headSet(window.end(), true)) {
      int pastEvents = log.firstNotBefore(t);
      for (Drift.Panel panel : drift.panels(last, t)) {
        if (drift.isConstant()) {
          plan.add(panel.middle(), pastEvents, panel.length());
        } else {
          plan.add(panel.firstPoint(), pastEvents, panel.length() / 2);
          plan.add(panel.secondPoint(), pastEvents, panel.length() / 2);
        }
      }
      for (e = Math.max(e, pastEvents); e < log.size() && log.time(e) == t; e++) {
        if (log.isExplained(e)) {
          plan.cases.add(e);
          plan.events++;
          plan.add(t, pastEvents, 0);
        }
      }
      last = t;
    }
    plan.firstTime = window.start();
    plan.lastTime = window.end();
    plan.checkWindow(log, window);
    return plan;
  }

  private static void addAll(Set<Double> breaks, double[] times) {
    Arrays.stream(times).filter(Double::isFinite).forEach(breaks::add);
  }

  private void checkWindow(Events log, Timing.Interval window) {
    for (int e = 0; e < log.size(); e++) {
      double t = log.time(e);
      if (log.isExplained(e) && (t <= window.start() || t > window.end())) {
        throw BadInputException.ofEvent(
            e,
            "event "
                + e
                + " at time "
                + t
                + " is outside the observation from "
                + window.start()
                + " to "
                + window.end(),
            "widen the observation, or mark the event as one that only changes the state");
      }
    }
  }

  int strata() {
    return times.size();
  }

  int events() {
    return events;
  }

  double time(int s) {
    return times.getDouble(s);
  }

  double exposure(int s) {
    return exposures.getDouble(s);
  }

  int past(int s) {
    return past.getInt(s);
  }

  int[] cases(int s) {
    return Arrays.copyOfRange(cases.elements(), caseStart.getInt(s), caseStart.getInt(s + 1));
  }

  /** Returns the time of the first explained event, or when the observation starts. */
  double firstTime() {
    return firstTime;
  }

  /** Returns the time of the last explained event, or when the observation ends. */
  double lastTime() {
    return lastTime;
  }
}
