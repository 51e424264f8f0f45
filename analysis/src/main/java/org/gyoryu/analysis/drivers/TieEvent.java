package org.gyoryu.analysis.drivers;

import java.util.Optional;

/**
 * The conclusion of a first formal tie in one version of the dates, or its passing to the
 * government that took a dissolved one in.
 *
 * @param a number of the government of side a
 * @param b number of the government of side b
 * @param day days since 1970-01-01
 * @param tie index of the tie in the dates
 * @param isExplained whether the choice model explains it; otherwise it is only part of the past
 * @param continued the same tie before it passed on; empty where it is concluded
 */
record TieEvent(int a, int b, int day, int tie, boolean isExplained, Optional<TieEvent> continued) {

  static TieEvent concluded(int a, int b, int day, int tie, boolean isExplained) {
    return new TieEvent(a, b, day, tie, isExplained, Optional.empty());
  }

  /** The same tie, held by others from a day on. */
  TieEvent passed(int toA, int toB, int on) {
    return new TieEvent(toA, toB, on, tie, false, Optional.of(this));
  }

  /** The same as part of the past alone. */
  TieEvent unexplained() {
    return new TieEvent(a, b, day, tie, false, continued);
  }

  /** What it changes. */
  void enter(Network network) {
    continued.ifPresentOrElse(
        old -> network.pass(old.a(), old.b(), a, b), () -> network.add(a, b, day));
  }
}
