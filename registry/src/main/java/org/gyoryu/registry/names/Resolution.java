package org.gyoryu.registry.names;

import java.util.List;
import org.gyoryu.model.Government;

/** What a name turned out to mean. Each result says step by step, in English, how it came about. */
public sealed interface Resolution {

  Explanation how();

  /** The steps that led to the result, in plain English. */
  default List<String> steps() {
    return how().steps();
  }

  /**
   * Exactly one government fits.
   *
   * @param government as it was at the date of the mention
   */
  record Resolved(Government government, Explanation how) implements Resolution {}

  /**
   * Several governments fit, or the evidence contradicts itself; nothing is guessed.
   *
   * @param candidates at least one, best first; just one where a piece of evidence speaks against
   *     it
   * @param why in one sentence
   */
  record Ambiguous(List<Government> candidates, String why, Explanation how) implements Resolution {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * No government fits.
   *
   * @param why in one sentence
   * @param nearest governments that may have been meant, nearest first; often none
   */
  record Unresolved(String why, List<Government> nearest, Explanation how) implements Resolution {
    public Unresolved {
      nearest = List.copyOf(nearest);
    }
  }
}
