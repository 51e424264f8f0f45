package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;

/** The second model: which friendship ties become sister ties. */
final class SisterStep {

  static final int FEWEST = 20;

  private SisterStep() {}

  /**
   * A pair that became friends, and sisters if it did.
   *
   * @param sister day of the sister tie; the largest number if there is none
   */
  private record Life(int a, int b, int friends, int sister, int tie) {}

  /**
   * The fit.
   *
   * @param events number of steps from friendship to sister
   * @param atRisk number of pairs that were friends first
   */
  record Result(int events, int atRisk, Optional<ChoiceModel> model) {}

  static Result of(Study study) {
    List<Life> lives = lives(study);
    List<Life> steps =
        lives.stream()
            .filter(life -> life.sister < Integer.MAX_VALUE)
            .sorted(Comparator.comparingInt(Life::sister).thenComparingInt(Life::tie))
            .toList();
    if (steps.size() < FEWEST) {
      return new Result(steps.size(), lives.size(), Optional.empty());
    }
    ChoiceSample sample = sample(study, lives, steps);
    Scale scale = sample.scale();
    List<ChoiceSample> twice = List.of(sample.standardised(scale), sample.standardised(scale));
    return new Result(
        steps.size(),
        lives.size(),
        PooledFit.of(twice, scale, study.covariates(), event -> true, FEWEST, study.settings()));
  }

  private static List<Life> lives(Study study) {
    PairSpace space = study.covariates().space();
    List<Life> lives = new ArrayList<>();
    List<Tie> ties = study.snapshot().formalTies();
    for (int i = 0; i < ties.size(); i++) {
      Tie tie = ties.get(i);
      Optional<PartialDate> friends = date(tie, TieKind.FRIENDSHIP);
      Optional<PartialDate> sister = date(tie, TieKind.SISTER);
      int a = space.a().number(tie.aId());
      int b = space.b().number(tie.bId());
      boolean isSister = tie.stage(TieKind.SISTER).isPresent();
      boolean isStep =
          friends.isPresent()
              && (!isSister || sister.filter(friends.get()::isCertainlyBefore).isPresent());
      if (isStep && space.tiers(a, b).isExplained()) {
        lives.add(
            new Life(
                a,
                b,
                PairSpace.day(friends.get().latest()),
                sister.map(date -> PairSpace.day(date.latest())).orElse(Integer.MAX_VALUE),
                i));
      }
    }
    return lives;
  }

  private static Optional<PartialDate> date(Tie tie, TieKind kind) {
    return tie.stage(kind).map(Stage::date).filter(PartialDate::isKnown);
  }

  private static ChoiceSample sample(Study study, List<Life> lives, List<Life> steps) {
    Covariates covariates = study.covariates();
    PairSpace space = covariates.space();
    TieHistory history = study.history(0);
    Network network = covariates.emptyNetwork();
    List<double[]> rows = new ArrayList<>();
    List<TieEvent> events = new ArrayList<>();
    int[] start = new int[steps.size() + 1];
    int past = 0;
    for (int s = 0; s < steps.size(); s++) {
      Life step = steps.get(s);
      while (past < history.events().size() && history.events().get(past).day() < step.sister) {
        history.events().get(past++).enter(network);
      }
      rows.add(row(covariates, step, step.sister, network));
      for (Life other : lives) {
        boolean isAtRisk =
            other.friends < step.sister
                && other.sister > step.sister
                && space.tiers(other.a, other.b).equals(space.tiers(step.a, step.b));
        if (other.tie != step.tie && isAtRisk) {
          rows.add(row(covariates, other, step.sister, network));
        }
      }
      events.add(TieEvent.concluded(step.a, step.b, step.sister, step.tie, true));
      start[s + 1] = rows.size();
    }
    return ChoiceSample.of(covariates.size(), rows, start, events);
  }

  private static double[] row(Covariates covariates, Life life, int day, Network network) {
    double[] x = new double[covariates.size()];
    covariates.fill(life.a, life.b, day, network, x);
    return x;
  }
}
