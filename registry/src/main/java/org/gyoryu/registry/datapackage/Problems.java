package org.gyoryu.registry.datapackage;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file: all are counted, the first fifty kept. Not thread-safe. */
public final class Problems {

  /** How many problems of a file are kept. */
  public static final int KEPT = 50;

  private final List<Problem> kept = new ArrayList<>();
  private long count;

  public void add(Problem problem) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(problem);
    }
  }

  /** How many were added, kept or not. */
  public long count() {
    return count;
  }

  /** The first {@value #KEPT}. */
  public List<Problem> kept() {
    return List.copyOf(kept);
  }
}
