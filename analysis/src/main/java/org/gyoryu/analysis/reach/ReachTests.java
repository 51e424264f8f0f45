package org.gyoryu.analysis.reach;

import java.util.Arrays;
import java.util.Optional;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.analysis.stats.BrokenLine;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Replicates;

/** Whether the broken line says more than a constant share. */
final class ReachTests {

  private ReachTests() {}

  /**
   * Twice the log-likelihood ratio of the broken line against the constant, held against worlds in
   * which the share never moves and every year has as many ties as it has.
   */
  static void breakTest(
      FindingBuilder finding,
      Settings settings,
      ReachCells cells,
      FarRegions far,
      ReachQuestion.Spans spans) {
    double[] years = ReachQuestion.years(spans);
    double[] successes = ReachQuestion.farCounts(cells.mean(), far, spans);
    double[] trials = ReachQuestion.all(cells.mean(), far, spans);
    Optional<BrokenLine> line = BrokenLine.fit(years, successes, trials, ReachQuestion.MARGIN);
    if (line.isEmpty()) {
      return;
    }
    double share = Arrays.stream(successes).sum() / Arrays.stream(trials).sum();
    double[][] steady =
        Replicates.run(
            Draws.seed(settings.seed(), "no-break"),
            settings.replicates(),
            settings.threads(),
            (r, random) -> {
              double[] drawn = new double[years.length];
              double[] all = new double[years.length];
              for (int i = 0; i < years.length; i++) {
                drawn[i] = Draws.poisson(random, trials[i] * share);
                all[i] = drawn[i] + Draws.poisson(random, trials[i] * (1 - share));
              }
              return new double[] {
                BrokenLine.fit(years, drawn, all, ReachQuestion.MARGIN)
                    .map(BrokenLine::ratio)
                    .orElse(0.0)
              };
            });
    long reached =
        Arrays.stream(steady).filter(ratio -> ratio[0] >= line.get().ratio() - 1e-9).count();
    finding.figure(
        Figure.of(
            "turn-p",
            Text.of("꺾은선 대 상수 p값", "折线对常数p值", "broken line against constant, p"),
            (reached + 1.0) / (settings.replicates() + 1),
            Unit.PROBABILITY,
            years.length));
  }
}
