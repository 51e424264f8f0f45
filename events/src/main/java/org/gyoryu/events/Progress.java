package org.gyoryu.events;

/** Hears how far a long computation is; called from one thread, a few times a second at most. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (phase, done, total) -> {};

  /** Hears that {@code done} of {@code total} steps of a phase are done. */
  void at(String phase, long done, long total);
}
