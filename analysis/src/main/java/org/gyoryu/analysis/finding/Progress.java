package org.gyoryu.analysis.finding;

/** Hears how far a computation has come. */
@FunctionalInterface
public interface Progress {

  Progress NONE = part -> {};

  /**
   * Called from the computing thread, with rising values.
   *
   * @param part of the work that is done, 0 to 1
   */
  void at(double part);

  /** A listener for a part of the work that lies between two marks of the whole. */
  default Progress between(double from, double to) {
    return part -> at(from + (to - from) * part);
  }
}
