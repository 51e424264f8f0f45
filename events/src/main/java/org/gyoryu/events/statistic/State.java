package org.gyoryu.events.statistic;

/** What is remembered of the past; moves forward only. Confined to one thread at a time. */
interface State {
  /** Takes in the events below index {@code pastEvents} and sets the clock. */
  void advanceTo(int pastEvents, double time);
}
