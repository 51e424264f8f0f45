package org.gyoryu.analysis.mechanisms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gyoryu.analysis.dating.Shock;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.CompositeIndex;
import org.gyoryu.analysis.stats.CompositeIndex.Normalisation;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Replicates;
import org.gyoryu.analysis.stats.Sobol;
import org.gyoryu.model.Country;
import org.gyoryu.model.Snapshot;

/**
 * How mature mechanisms are: a composite index of eight indicators, with ranks over random weights
 * and normalisations (OECD and JRC 2008).
 */
final class MaturityIndex {

  /** An indicator; more is more mature. */
  enum Indicator {
    AGE,
    BREADTH,
    BALANCE,
    FREQUENCY,
    REGULARITY,
    CONTINUITY,
    PERMANENCE,
    RECENCY;

    Text label() {
      return switch (this) {
        case AGE -> Text.of("존속 연수", "存续年数", "age");
        case BREADTH -> Text.of("참여 규모", "成员规模", "breadth");
        case BALANCE -> Text.of("양측 균형", "双方均衡", "balance");
        case FREQUENCY -> Text.of("개최 빈도", "召开频率", "frequency");
        case REGULARITY -> Text.of("정례성", "定期性", "regularity");
        case CONTINUITY -> Text.of("지속성", "连续性", "continuity");
        case PERMANENCE -> Text.of("상설 사무국", "常设秘书处", "permanence");
        case RECENCY -> Text.of("최근 개최", "近期召开", "recency");
      };
    }
  }

  /** Weights, and how indicators are normalised. */
  private static final class Choice {

    private final double[] weights;
    private final Normalisation normalisation;

    private Choice(double[] weights, Normalisation normalisation) {
      this.weights = weights;
      this.normalisation = normalisation;
    }
  }

  private final List<double[]> indicators;
  private final List<List<double[]>> normalised;
  private final double[] index;
  private final double[] ranks;

  MaturityIndex(List<MechanismHistory> histories, Snapshot snapshot, List<Shock> shocks) {
    this.indicators =
        Arrays.stream(Indicator.values())
            .map(
                indicator ->
                    histories.stream()
                        .mapToDouble(history -> value(indicator, history, snapshot, shocks))
                        .toArray())
            .toList();
    this.normalised = CompositeIndex.allNormalised(indicators);
    this.index = index(new Choice(equalWeights(), Normalisation.MIN_MAX));
    this.ranks = CompositeIndex.ranks(index);
  }

  private static double value(
      Indicator indicator, MechanismHistory history, Snapshot snapshot, List<Shock> shocks) {
    LocalDate asOf = snapshot.asOf();
    int last = history.ended().orElse(asOf.getYear());
    int begun = history.begun().orElse(last);
    int age = Math.max(1, last - begun + 1);
    double a = most(history, snapshot.sides().a(), begun, last);
    double b = most(history, snapshot.sides().b(), begun, last);
    return switch (indicator) {
      case AGE -> age;
      case BREADTH -> a + b;
      case BALANCE -> a + b == 0 ? 0 : Math.min(a, b) / Math.max(a, b);
      case FREQUENCY -> Math.min(1, (double) history.meetingYears().size() / age);
      case REGULARITY -> {
        double variation = history.gapVariation();
        yield Double.isNaN(variation) ? 0 : 1 / (1 + variation);
      }
      case CONTINUITY -> continuity(history, shocks, asOf);
      case PERMANENCE -> history.hasSecretariat() ? 1 : 0;
      case RECENCY ->
          history.meetingYears().stream().anyMatch(y -> y >= asOf.getYear() - 3) ? 1 : 0;
    };
  }

  private static double most(MechanismHistory history, Country side, int from, int to) {
    double most = 0;
    for (int year = from; year <= to; year++) {
      most = Math.max(most, history.members(side, year));
    }
    return most;
  }

  /** One half for a mechanism that lived through no shock: neither proved nor failed. */
  private static double continuity(MechanismHistory history, List<Shock> shocks, LocalDate asOf) {
    List<Shock> lived = history.livedThrough(shocks, asOf);
    return lived.isEmpty()
        ? 0.5
        : (double) lived.stream().filter(history::metAfter).count() / lived.size();
  }

  private double[] equalWeights() {
    double[] weights = new double[indicators.size()];
    Arrays.fill(weights, 1.0 / weights.length);
    return weights;
  }

  private double[] index(Choice choice) {
    return CompositeIndex.aggregate(
        normalised.get(List.of(Normalisation.values()).indexOf(choice.normalisation)),
        choice.weights);
  }

  double value(Indicator indicator, int unit) {
    return indicators.get(List.of(Indicator.values()).indexOf(indicator))[unit];
  }

  /** The index with equal weights and min-max normalisation, 0.05 to 1. */
  double index(int unit) {
    return index[unit];
  }

  /** Ranks, 1 for the most mature, with intervals over weights and normalisations. */
  List<Estimate> ranks(Settings settings) {
    double[][] replicates =
        Replicates.run(
            Draws.seed(settings.seed(), "maturity"),
            settings.replicates(),
            settings.threads(),
            (r, random) -> CompositeIndex.ranks(index(draw(random))));
    return IntStream.range(0, index.length)
        .mapToObj(unit -> Intervals.percentile(ranks[unit], Replicates.column(replicates, unit)))
        .toList();
  }

  private Choice draw(SplittableRandom random) {
    Normalisation[] all = Normalisation.values();
    double[] weights = CompositeIndex.randomWeights(indicators.size(), random);
    return new Choice(weights, all[random.nextInt(all.length)]);
  }

  /**
   * Shares of the variance of the mean shift of ranks that the weights and the normalisation
   * explain alone.
   */
  double[] sensitivity(Settings settings) {
    Sobol.Model<Choice> model =
        new Sobol.Model<>() {
          @Override
          public Choice draw(SplittableRandom random) {
            return MaturityIndex.this.draw(random);
          }

          @Override
          public Choice exchanged(Choice first, Choice second, int group) {
            return group == 0
                ? new Choice(second.weights, first.normalisation)
                : new Choice(first.weights, second.normalisation);
          }

          @Override
          public double value(Choice choice) {
            double[] shifted = CompositeIndex.ranks(index(choice));
            double sum = 0;
            for (int i = 0; i < shifted.length; i++) {
              sum += Math.abs(shifted[i] - ranks[i]);
            }
            return sum / shifted.length;
          }
        };
    return Sobol.firstOrder(
        model, 2, 4 * settings.replicates(), Draws.seed(settings.seed(), "sobol"));
  }
}
