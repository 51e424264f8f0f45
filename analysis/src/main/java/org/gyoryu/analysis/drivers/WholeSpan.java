package org.gyoryu.analysis.drivers;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.model.Snapshot;

/** Fits the choice model to the whole span. */
final class WholeSpan {

  static final int CONTROLS = 40;
  private static final int FEWEST = 30;

  private WholeSpan() {}

  /** Fits; empty with fewer than thirty events. */
  static Optional<ChoiceModel> fit(
      Snapshot snapshot,
      Covariates covariates,
      TieDates dates,
      Settings settings,
      Progress progress) {
    ControlSampler sampler =
        new ControlSampler(covariates, CONTROLS, Draws.seed(settings.seed(), "controls"));
    List<ChoiceSample> versions =
        IntStream.range(0, dates.versions())
            .mapToObj(
                v ->
                    sampler.sample(
                        TieHistory.of(snapshot, covariates.space(), dates, v, i -> true), v))
            .toList();
    progress.at(0.5);
    if (versions.get(0).size() < FEWEST) {
      return Optional.empty();
    }
    Scale scale = versions.get(0).scale();
    Optional<ChoiceModel> fitted =
        PooledFit.of(
            versions.stream().map(sample -> sample.standardised(scale)).toList(),
            scale,
            covariates,
            event -> true,
            FEWEST,
            settings);
    progress.at(1);
    return fitted;
  }
}
