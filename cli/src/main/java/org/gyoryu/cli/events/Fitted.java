package org.gyoryu.cli.events;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.Progress;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.estimate.Penalty;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.io.ModelFile;
import org.gyoryu.events.io.ModelSpec;
import org.gyoryu.events.io.Provenance;
import org.gyoryu.events.io.StatisticsFile;
import org.gyoryu.events.model.PreparedCoordination;
import org.gyoryu.events.model.PreparedModel;
import org.gyoryu.events.model.Timing;
import org.gyoryu.events.riskset.Scope;

/** A model file, prepared: what the three commands share. */
final class Fitted {
  private static final int SHOWN = 5;

  private final ModelSpec spec;
  private final PreparedModel model;
  private final PreparedCoordination coordination;

  private Fitted(ModelSpec spec, PreparedModel model, PreparedCoordination coordination) {
    this.spec = spec;
    this.model = model;
    this.coordination = coordination;
  }

  static Fitted read(Path file, Progress progress) {
    ModelSpec spec = ModelFile.read(file, progress);
    return spec.provenance().explain(() -> prepared(spec, progress));
  }

  private static Fitted prepared(ModelSpec spec, Progress progress) {
    if (spec instanceof ModelSpec.Relational r) {
      return new Fitted(spec, r.model().with(progress).prepare(r.history(), r.effects()), null);
    }
    ModelSpec.Coordination c = (ModelSpec.Coordination) spec;
    PreparedCoordination prepared =
        c.otherEffects().isEmpty()
            ? c.model().with(progress).prepare(c.history(), c.effects())
            : c.model().with(progress).prepare(c.history(), c.effects(), c.otherEffects());
    return new Fitted(spec, null, prepared);
  }

  EventHistory history() {
    return spec.history();
  }

  Provenance provenance() {
    return spec.provenance();
  }

  Fit fit() {
    return spec.provenance().explain(() -> model != null ? model.fit() : coordination.fit());
  }

  /** Returns the prepared model, null for coordination models. */
  PreparedModel model() {
    return model;
  }

  /** Returns the places of the first events without an alternative; empty if there are none. */
  String withoutAlternative() {
    if (model == null || model.eventsWithoutAlternative().isEmpty()) {
      return "";
    }
    return model.eventsWithoutAlternative().stream()
            .limit(SHOWN)
            .map(e -> spec.provenance().place(e))
            .collect(Collectors.joining("; ", "without alternative: ", ""))
        + System.lineSeparator();
  }

  /** Checks that the model has tests of constant coefficients. */
  void checkTests() {
    if (model == null) {
      throw new BadInputException(
          "a coordination model has no tests of constant coefficients", "leave --tests out");
    }
    if (model.model().estimation().penalty() instanceof Penalty.ElasticNet) {
      throw new BadInputException(
          "the coefficients of an elastic net have no errors and so no tests",
          "leave --tests out, or fit the effects that remain without a penalty");
    }
  }

  /**
   * Checks, before anything is computed, that statistics can be written to a file.
   *
   * @throws BadInputException if the model has none, or the file is one that was read
   */
  void checkStatistics(Path file) throws IOException {
    OutputCheck.check(file, List.of(".csv", ".parquet"), spec.provenance().inputs());
    if (model == null) {
      throw new BadInputException(
          "the statistics of a coordination model have no table of cases and controls",
          "leave --statistics out");
    }
    StatisticsFile.checkNames(effectNames());
  }

  private List<String> effectNames() {
    return ((ModelSpec.Relational) spec).effects().stream().map(Effect::name).toList();
  }

  void writeStatistics(Path file) throws IOException {
    boolean exposure = model.model().timing() instanceof Timing.Interval;
    StatisticsFile.write(file, history(), effectNames(), exposure, model::forEachCandidate);
  }

  /**
   * Simulates as many events as were explained, at their times, or with waiting times of their own
   * in interval models; choices and hyperevents are drawn given their senders, or their sizes.
   * Events that are not explained are given.
   */
  Events simulate(FitResult fit, long seed) {
    Events events = history().events();
    if (model != null && model.model().riskSet().scope() != Scope.PAIRS) {
      return model.redraw(fit, seed);
    }
    double from = spec instanceof ModelSpec.Relational r ? r.model().from() : coordinationFrom();
    EventsBuilder given = new EventsBuilder(history().nodes(), events.shape());
    for (int e = 0; e < events.size(); e++) {
      if (!isDrawn(events, e, from)) {
        given.add(
            events.time(e),
            events.sender(e),
            events.receiver(e),
            given.type(events.typeNames().get(events.type(e))),
            events.weight(e),
            false);
      }
    }
    if (model != null && model.model().timing() instanceof Timing.Interval window) {
      return model.simulate(fit, given.build(), window.start(), window.end(), seed);
    }
    double[] times =
        IntStream.range(0, events.size())
            .filter(e -> isDrawn(events, e, from))
            .mapToDouble(events::time)
            .toArray();
    return model != null
        ? model.simulate(fit, given.build(), times, seed)
        : coordination.simulate(fit, given.build(), times, seed);
  }

  private double coordinationFrom() {
    return ((ModelSpec.Coordination) spec).model().from();
  }

  private static boolean isDrawn(Events events, int e, double from) {
    return events.isExplained(e) && events.time(e) >= from;
  }
}
