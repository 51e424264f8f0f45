package org.gyoryu.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gyoryu.events.effect.ClosureKind;
import org.gyoryu.events.effect.Direction;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.model.CoordinationModel;
import org.gyoryu.events.model.PreparedCoordination;
import org.gyoryu.events.model.PreparedModel;
import org.gyoryu.events.model.RelationalEventModel;
import org.gyoryu.events.riskset.RiskSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps that a fit is made of, on one thread: statistics of a pass, and one evaluation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Kernels {
  private static final int EVENTS = 20_000;
  private static final List<Effect> FADING =
      List.of(
          Effects.repetition().halfLife(500),
          Effects.activity().halfLife(500),
          Effects.popularity().halfLife(500));
  private static final List<Effect> CLOSURE =
      List.of(Effects.closure(ClosureKind.TRANSITIVE), Effects.fourCycle());

  private EventHistory dyads;
  private EventHistory agreements;
  private PreparedModel stored;
  private PreparedCoordination coordination;
  private double step;

  private static RelationalEventModel sampled() {
    return RelationalEventModel.ordinal(RiskSet.full().sampled(5, 1))
        .with(Estimation.standard().withThreads(1));
  }

  /** Makes the histories. */
  @Setup
  public void prepare() {
    dyads = Data.dyads(2_000, EVENTS, 3);
    agreements = Data.agreements(150, 70, 7);
    stored = sampled().prepare(dyads, FADING);
    coordination =
        CoordinationModel.of(RiskSet.full())
            .with(Estimation.standard().withThreads(1))
            .prepare(
                agreements,
                List.of(
                    Effects.degree(End.RECEIVER, Direction.TOTAL).log1p(),
                    Effects.absoluteDifference("size"),
                    Effects.dyadCovariate("near")));
  }

  /** 120,000 rows of three fading statistics, drawn and computed. */
  @Benchmark
  public Object fadingStatistics() {
    return sampled().prepare(dyads, FADING);
  }

  /** 120,000 rows of transitive closure and four-cycles, drawn and computed. */
  @Benchmark
  public Object closureStatistics() {
    return sampled().prepare(dyads, CLOSURE);
  }

  /** Log-likelihood, score and information over 120,000 rows of three columns. */
  @Benchmark
  public double partialLikelihood() {
    step += 1e-9;
    return stored.logLikelihood(0.1 + step, 0.2, -0.1);
  }

  /** The same for the two-sided choice of 70 events among 150 actors, three columns. */
  @Benchmark
  public double coordinationLikelihood() {
    step += 1e-9;
    return coordination.logLikelihood(0.3 + step, -0.5, 0.4);
  }
}
