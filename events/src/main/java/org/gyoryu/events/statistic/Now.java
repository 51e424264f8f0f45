package org.gyoryu.events.statistic;

/** A state that remembers nothing but the time. */
final class Now implements State {
  private double time;

  @Override
  public void advanceTo(int pastEvents, double t) {
    time = t;
  }

  double time() {
    return time;
  }
}
