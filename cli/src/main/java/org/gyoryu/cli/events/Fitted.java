package org.gyoryu.cli.events;

import java.nio.file.Path;
import java.util.List;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.Progress;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.io.ModelFile;
import org.gyoryu.events.io.ModelSpec;
import org.gyoryu.events.io.StatisticsFile;
import org.gyoryu.events.model.PreparedCoordination;
import org.gyoryu.events.model.PreparedModel;

/** A model file, prepared: what the three commands share. */
final class Fitted {
  private final EventHistory history;
  private final List<String> effects;
  private final PreparedModel model;
  private final PreparedCoordination coordination;

  private Fitted(
      EventHistory history,
      List<Effect> effects,
      PreparedModel model,
      PreparedCoordination coordination) {
    this.history = history;
    this.effects = effects.stream().map(Effect::name).toList();
    this.model = model;
    this.coordination = coordination;
  }

  static Fitted read(Path file, Progress progress) {
    ModelSpec spec = ModelFile.read(file);
    if (spec instanceof ModelSpec.Relational r) {
      PreparedModel model = r.model().with(progress).prepare(r.history(), r.effects());
      return new Fitted(r.history(), r.effects(), model, null);
    }
    ModelSpec.Coordination c = (ModelSpec.Coordination) spec;
    PreparedCoordination prepared =
        c.otherEffects().isEmpty()
            ? c.model().with(progress).prepare(c.history(), c.effects())
            : c.model().with(progress).prepare(c.history(), c.effects(), c.otherEffects());
    return new Fitted(c.history(), c.effects(), null, prepared);
  }

  EventHistory history() {
    return history;
  }

  Fit fit() {
    return model != null ? model.fit() : coordination.fit();
  }

  void writeStatistics(Path file) throws java.io.IOException {
    if (model == null) {
      throw new BadInputException(
          "the statistics of a coordination model have no table of cases and controls",
          "leave --statistics out");
    }
    StatisticsFile.write(file, history, effects, model::forEachCandidate);
  }

  /** Simulates as many events as were explained, at their times, on the earlier state. */
  Events simulate(FitResult fit, long seed) {
    Events events = history.events();
    EventsBuilder past = new EventsBuilder(history.nodes(), events.shape());
    List<Double> times = new java.util.ArrayList<>();
    for (int e = 0; e < events.size(); e++) {
      if (events.isExplained(e)) {
        times.add(events.time(e));
      } else {
        past.add(
            events.time(e),
            events.sender(e),
            events.receiver(e),
            past.type(events.typeNames().get(events.type(e))),
            events.weight(e),
            false);
      }
    }
    double[] at = times.stream().mapToDouble(Double::doubleValue).toArray();
    if (events.shape().isHyper()) {
      throw new BadInputException(
          "hyperevents cannot be simulated yet", "simulate a dyadic or coordination model");
    }
    Events before = past.build();
    if (before.size() > 0 && at.length > 0 && before.time(before.size() - 1) > at[0]) {
      throw new BadInputException(
          "an event that only changes the state comes after explained ones",
          "simulation needs such events at the start of the file");
    }
    return model != null
        ? model.simulate(fit, before, at, seed)
        : coordination.simulate(fit, before, at, seed);
  }
}
