package org.gyoryu.registry.read;

import java.util.List;
import org.gyoryu.model.Names;

/**
 * One answer to what was typed.
 *
 * @param parents names of the governments above, nearest first
 * @param matched the spelling that was found
 * @param ties number of its ties
 */
public record Suggestion(
    GovernmentRef government, List<Names> parents, String matched, Match match, int ties) {

  /** How a spelling was found, best first. */
  public enum Match {
    EXACT,
    PREFIX,
    SIMILAR
  }

  public Suggestion {
    parents = List.copyOf(parents);
  }
}
