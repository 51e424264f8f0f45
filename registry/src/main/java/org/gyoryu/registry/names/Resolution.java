package org.gyoryu.registry.names;

import java.util.List;
import org.gyoryu.model.Government;

/** What a name turned out to mean. Each result says step by step, in English, how it came about. */
public sealed interface Resolution {

  /** The steps that led to the result. */
  List<String> steps();

  /** Exactly one government fits. */
  record Resolved(Government government, List<String> steps) implements Resolution {
    public Resolved {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Several governments fit, or the evidence contradicts itself; nothing is guessed.
   *
   * @param candidates best first
   * @param why in one sentence
   */
  record Ambiguous(List<Government> candidates, String why, List<String> steps)
      implements Resolution {
    public Ambiguous {
      candidates = List.copyOf(candidates);
      steps = List.copyOf(steps);
    }
  }

  /**
   * No government fits.
   *
   * @param why in one sentence
   */
  record Unresolved(String why, List<String> steps) implements Resolution {
    public Unresolved {
      steps = List.copyOf(steps);
    }
  }
}
