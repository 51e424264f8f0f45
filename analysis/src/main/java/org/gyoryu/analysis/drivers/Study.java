package org.gyoryu.analysis.drivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.model.Snapshot;

/** The data of one snapshot, ready for the study of its drivers. Immutable. */
final class Study {

  private final Snapshot snapshot;
  private final TieDates dates;
  private final Covariates covariates;
  private final Settings settings;

  Study(Snapshot snapshot, Settings settings) {
    this.snapshot = snapshot;
    this.settings = settings;
    this.dates = TieDates.of(snapshot, settings.imputations(), settings.seed());
    this.covariates = Covariates.of(snapshot, CovariateOptions.standard());
  }

  Snapshot snapshot() {
    return snapshot;
  }

  TieDates dates() {
    return dates;
  }

  Covariates covariates() {
    return covariates;
  }

  Settings settings() {
    return settings;
  }

  TieHistory history(int version) {
    return TieHistory.of(snapshot, covariates.space(), dates, version, i -> true);
  }

  /** Number of ties that are explained. */
  int explained() {
    return (int) history(0).events().stream().filter(TieEvent::isExplained).count();
  }

  /** Number of ties of a span of years that are explained. */
  int explained(Period span) {
    return (int)
        history(0).events().stream()
            .filter(TieEvent::isExplained)
            .filter(event -> span.contains(LocalDate.ofEpochDay(event.day()).getYear()))
            .count();
  }

  /** A history of which only some ties are explained, by the covariates of a variant. */
  ChoiceSample sample(Variant variant, Covariates of, int version) {
    ControlSampler sampler =
        new ControlSampler(of, variant.controls(), Draws.seed(settings.seed(), "controls"));
    return sampler.sample(
        TieHistory.of(snapshot, of.space(), dates, version, variant.which()), version);
  }

  Covariates covariates(CovariateOptions options) {
    return options.equals(covariates.options()) ? covariates : covariates.with(snapshot, options);
  }

  /** The drivers of the active columns of a scale. */
  static List<Driver> drivers(Covariates covariates, Scale scale) {
    return Arrays.stream(scale.active()).mapToObj(c -> covariates.list().get(c).driver()).toList();
  }

  /** Completed versions of the data for a variant. */
  List<ImportancePath.Version> versions(Variant variant, List<Period> spans, int number) {
    Covariates of = covariates(variant.options());
    ChoiceSample first = sample(variant, of, 0);
    Scale scale = first.scale().without(of, variant.without());
    List<Driver> drivers = drivers(of, scale);
    List<ImportancePath.Version> versions = new ArrayList<>();
    for (int v = 0; v < Math.min(number, dates.versions()); v++) {
      ChoiceSample sample = (v == 0 ? first : sample(variant, of, v)).standardised(scale);
      versions.add(
          ImportancePath.Version.of(
              sample,
              drivers,
              sample.events().stream()
                  .mapToDouble(event -> variant.weight().applyAsDouble(event.tie()))
                  .toArray(),
              spans,
              clusters(sample)));
    }
    return versions;
  }

  private int[] clusters(ChoiceSample sample) {
    return IntStream.range(0, sample.size())
        .map(e -> covariates.space().b().unit(sample.event(e).b()))
        .toArray();
  }
}
