package org.gyoryu.events.model;

import java.util.List;
import java.util.function.Consumer;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.Workers;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.estimate.ChangePoint;
import org.gyoryu.events.estimate.Estimator;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.estimate.Prediction;
import org.gyoryu.events.estimate.Schoenfeld;
import org.gyoryu.events.estimate.SmoothTerms;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.likelihood.DesignLikelihood;
import org.gyoryu.events.likelihood.Evaluation;
import org.gyoryu.events.likelihood.Likelihood;
import org.gyoryu.events.likelihood.Segment;
import org.gyoryu.events.riskset.Sampling;
import org.gyoryu.events.riskset.Scope;

/**
 * A model with its statistics computed, or ready to be recomputed at every use if they are larger
 * than the memory allowed. Not safe for threads; it uses several itself.
 */
public final class PreparedModel {
  /** Beyond this many rows a fit of streamed statistics starts from a part of the strata. */
  private static final long ROWS_OF_WARM_START = 1 << 18;

  /** A part with fewer events than this for each column is no guide to the whole. */
  private static final long EVENTS_PER_COLUMN = 20;

  private final RelationalEventModel model;
  private final EventHistory history;
  private final ModelColumns columns;
  private final DesignFactory factory;
  private final DesignFactory.Built built;
  private final Workers workers;
  private final boolean isStored;

  private PreparedModel(
      RelationalEventModel model,
      EventHistory history,
      ModelColumns columns,
      DesignFactory factory,
      DesignFactory.Built built,
      Workers workers,
      boolean isStored) {
    this.model = model;
    this.history = history;
    this.columns = columns;
    this.factory = factory;
    this.built = built;
    this.workers = workers;
    this.isStored = isStored;
  }

  static PreparedModel of(RelationalEventModel model, EventHistory history, List<Effect> effects) {
    checkShape(model.riskSet().scope(), history.events().shape());
    Workers workers = Workers.of(model.estimation().threads());
    StratumPlan plan = model.plan(history, effects);
    ModelColumns columns = new ModelColumns(effects, plan.firstTime(), plan.lastTime());
    DesignFactory factory =
        new DesignFactory(
            history,
            model.riskSet(),
            plan,
            columns,
            model.caseWeights(),
            workers,
            model.progress());
    long memory = model.estimation().memoryBytes();
    DesignFactory.Built followed =
        factory.followed(model.likelihood() != Likelihood.INTERVAL, memory);
    if (followed != null) {
      return new PreparedModel(model, history, columns, factory, followed, workers, true);
    }
    double bytes = estimatedRows(model, history, plan) * (columns.size() + 1) * Double.BYTES;
    boolean stored = bytes <= memory;
    return new PreparedModel(
        model,
        history,
        columns,
        factory,
        stored ? factory.stored(1) : factory.streamed(),
        workers,
        stored);
  }

  private static void checkShape(Scope scope, EventShape shape) {
    boolean hyper = scope == Scope.HYPER_SIZE || scope == Scope.HYPER_SENDER_AND_SIZE;
    if (hyper != shape.isHyper()) {
      throw new BadInputException(
          "a risk set of " + scope + " for events that are " + shape,
          "dyads have risk sets of pairs, receivers or senders; hyperevents those of their size");
    }
    if (shape == EventShape.UNDIRECTED && scope != Scope.PAIRS) {
      throw new BadInputException(
          "a risk set of " + scope + " for undirected events, which have no sender",
          "use a risk set of pairs, or a coordination model");
    }
  }

  private static double estimatedRows(
      RelationalEventModel model, EventHistory history, StratumPlan plan) {
    if (model.riskSet().sampling() instanceof Sampling.Uniform u) {
      return (double) plan.strata() * (u.controls() + 1);
    }
    double n = history.nodes().size();
    double first = history.nodes().firstModeSize();
    double all =
        switch (model.riskSet().scope()) {
          case PAIRS ->
              history.nodes().isTwoMode()
                  ? first * (n - first)
                  : history.events().shape().isDirected() ? n * (n - 1) : n * (n - 1) / 2;
          case RECEIVERS, SENDERS, HYPER_SIZE, HYPER_SENDER_AND_SIZE -> n;
        };
    return plan.strata() * all;
  }

  /** Fits the model. */
  public Fit fit() {
    return new Estimator(problem(), model.estimation()).fit();
  }

  DesignProblem problem() {
    return problem(built, start());
  }

  /** Returns the log-likelihood at given coefficients, [k]. */
  public double logLikelihood(double... theta) {
    return evaluate(theta).logLikelihood();
  }

  Evaluation evaluate(double... theta) {
    return likelihood().at(theta);
  }

  private DesignLikelihood likelihood() {
    return new DesignLikelihood(built.design(), model.likelihood(), workers);
  }

  /** Returns the model. */
  public RelationalEventModel model() {
    return model;
  }

  /** Returns the events, by index, that had no alternative and so say nothing. */
  public List<Integer> eventsWithoutAlternative() {
    return built.report().withoutAlternative();
  }

  /**
   * Hands out every candidate with the statistics of its effects, in order of time. Of interval
   * models it hands out each event at its time, and the candidates that wait.
   */
  public void forEachCandidate(Consumer<CandidateRow> consumer) {
    long[] before = {0};
    factory.forEachBlock(
        1,
        (block, x, excluded) -> {
          for (int s = 0; s < block.strata(); s++) {
            int observed = 0;
            for (int row = block.rowStart(s); row < block.rowStart(s + 1); row++) {
              boolean isEvent = observed < block.cases(s) && block.caseRow(s, observed) == row;
              observed += isEvent ? 1 : 0;
              double[] values = new double[x.length];
              for (int c = 0; c < x.length; c++) {
                values[c] = x[c][row];
              }
              if (!excluded[row] && (isEvent || block.exposure(s) > 0)) {
                consumer.accept(
                    new CandidateRow(
                        before[0] + s,
                        block.time(s),
                        isEvent,
                        block.exposure(s),
                        block.offset(row),
                        values,
                        block,
                        row));
              }
            }
          }
          before[0] += block.strata();
        });
  }

  /**
   * Simulates one event at each of the given times, on top of {@code past}; ordinal models.
   *
   * @param times increasing
   * @param past events that are given; those after the first time enter at their own times
   * @return the given events, marked as not explained, and the simulated ones
   */
  public Events simulate(FitResult fit, Events past, double[] times, long seed) {
    return simulator(fit, past, seed).at(times);
  }

  /** Simulates events with waiting times from {@code start} to {@code end}; interval models. */
  public Events simulate(FitResult fit, Events past, double start, double end, long seed) {
    if (!(model.timing() instanceof Timing.Interval)) {
      throw new BadInputException(
          "an ordinal model has no waiting times", "give the times of the events");
    }
    return simulator(fit, past, seed).until(start, end, model.drift(history, columns.effects()));
  }

  /**
   * Draws every explained event anew, given what the risk set keeps of it: a receiver for its
   * sender, or a hyperevent of its size out of as many candidates as there are controls.
   */
  public Events redraw(FitResult fit, long seed) {
    return new Redraw(
            history,
            model.riskSet(),
            columns,
            factory.moments(),
            fit.estimates(),
            model.from(),
            seed)
        .draw();
  }

  private Simulator simulator(FitResult fit, Events past, long seed) {
    return new Simulator(
        history,
        past,
        model.riskSet(),
        columns,
        null,
        factory.moments(),
        null,
        fit.estimates(),
        seed);
  }

  /** Scores all pairs at risk at a time, with the events before it. */
  public PairScores scores(FitResult fit, double time) {
    return scores(fit, history, time);
  }

  /**
   * Scores all pairs at risk at a time in another history over the same nodes: another past, or
   * covariates as they might be.
   */
  public PairScores scores(FitResult fit, EventHistory other, double time) {
    if (model.riskSet().scope() != Scope.PAIRS) {
      throw new BadInputException(
          "scores over a risk set of " + model.riskSet().scope(), "score a model of pairs");
    }
    Utility utility = new Utility(other, other.events(), columns, factory.moments(), 0);
    return PairScores.of(other, model.riskSet(), utility, null, fit.estimates(), time);
  }

  /**
   * Predicts the explained events with coefficients that were fitted elsewhere: prepare the model
   * with {@link RelationalEventModel#explainingFrom} to hold the later events out.
   *
   * @param theta k coefficients
   * @param ks the k of recall at k
   */
  public Prediction predict(double[] theta, int... ks) {
    Prediction.Builder sum = new Prediction.Builder(ks);
    built
        .design()
        .forEachBatch(
            batch ->
                batch.forEach(
                    segment ->
                        segment.rows(
                            (event, x, offset, rows, cases, d, weight) -> {
                              for (int c : cases) {
                                Predictor.add(sum, theta, x, offset, c);
                              }
                            })));
    return sum.build();
  }

  /** Returns checks for a change of each coefficient in time, at a fit. */
  public List<ChangePoint> changePoints(FitResult fit) {
    return ChangePoint.find(columns.names(), schoenfeldResiduals(fit), fit.covariance());
  }

  /** Returns the score tests of constant coefficients at a fit. */
  public List<Schoenfeld.Test> schoenfeldTests(FitResult fit) {
    return sums(fit, false).tests(columns.names());
  }

  /** Returns the Schoenfeld residuals at a fit, one a stratum, in order of time. */
  public List<Schoenfeld.Residual> schoenfeldResiduals(FitResult fit) {
    return sums(fit, true).residuals();
  }

  private Schoenfeld.Sums sums(FitResult fit, boolean keep) {
    int k = columns.size();
    return likelihood()
        .sum(fit.estimates(), Segment.Detail.DERIVATIVES, () -> new Schoenfeld.Sums(k, keep));
  }

  private DesignProblem problem(DesignFactory.Built rows, double[] start) {
    DesignLikelihood objective = new DesignLikelihood(rows.design(), model.likelihood(), workers);
    SmoothTerms smooth =
        new SmoothTerms(columns.size(), columns.terms("", 0), model.estimation().penalty());
    return new DesignProblem(
        history.events(), objective, model.likelihood(), columns, rows.report(), smooth, start);
  }

  /** A fit to a part of the strata is near the whole one, and each of its passes is cheap. */
  private double[] start() {
    double[] zero = new double[columns.size()];
    long most = history.events().size() / (EVENTS_PER_COLUMN * columns.size());
    int thin = (int) Math.min(most, built.report().rows() / ROWS_OF_WARM_START);
    // Every so-many-th stratum of an interval model is no sample: waits and events take turns.
    if (isStored || thin < 2 || model.likelihood() == Likelihood.INTERVAL) {
      return zero;
    }
    Fit part = new Estimator(problem(factory.stored(thin), zero), model.estimation()).fit();
    return part instanceof Fit.Converged c ? c.result().estimates() : zero;
  }
}
