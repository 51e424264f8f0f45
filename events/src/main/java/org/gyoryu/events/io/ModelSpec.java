package org.gyoryu.events.io;

import java.util.List;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.model.CoordinationModel;
import org.gyoryu.events.model.RelationalEventModel;

/** What a model file describes: the data it names and the model. */
public sealed interface ModelSpec {
  /** Returns the history that the file names. */
  EventHistory history();

  /** Returns where the data was read. */
  Provenance provenance();

  /** A relational event model. */
  record Relational(
      EventHistory history, RelationalEventModel model, List<Effect> effects, Provenance provenance)
      implements ModelSpec {}

  /**
   * A coordination model.
   *
   * @param otherEffects effects of the second side; empty in one mode
   */
  record Coordination(
      EventHistory history,
      CoordinationModel model,
      List<Effect> effects,
      List<Effect> otherEffects,
      Provenance provenance)
      implements ModelSpec {}
}
