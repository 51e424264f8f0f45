package org.gyoryu.analysis.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.dating.YearCounts;
import org.gyoryu.analysis.drivers.DriverModel;
import org.gyoryu.analysis.drivers.Pace;
import org.gyoryu.analysis.drivers.PairSpace;
import org.gyoryu.analysis.drivers.PastSnapshot;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;

/** How the forecast would have done from an earlier day. */
final class LookBack {

  private static final int FEWEST_TIES = 60;

  private LookBack() {}

  /**
   * One number that was forecast, and what came.
   *
   * @param from year at whose end the forecast stands
   */
  record Target(int from, Text what, Estimate forecast, int came) {

    boolean isCovered() {
      return forecast.low() <= came && came <= forecast.high();
    }
  }

  /** What the fitted models need to run forward; empty where there is too little to fit. */
  record Fitted(DriverModel model, TieRecord record, Pace pace) {

    static Optional<Fitted> of(Snapshot snapshot, Settings settings) {
      Optional<DriverModel> model = DriverModel.fit(snapshot, settings, Progress.NONE);
      if (model.isEmpty()) {
        return Optional.empty();
      }
      PairSpace space = model.get().covariates().space();
      TieDates dates = TieDates.of(snapshot, settings.imputations(), settings.seed());
      TieRecord record = new TieRecord(snapshot, space, dates);
      YearCounts years = record.years();
      return Pace.fit(snapshot, years.mean(), years.year(0), years.year(years.fullYears() - 1))
          .map(pace -> new Fitted(model.get(), record, pace));
    }
  }

  /** The targets of a forecast made at the end of a year; none where there is too little. */
  static List<Target> from(int year, Snapshot snapshot, Settings settings) {
    LocalDate day = LocalDate.of(year, 12, 31);
    Snapshot past = PastSnapshot.of(snapshot, day);
    if (past.formalTies().size() < FEWEST_TIES) {
      return List.of();
    }
    Optional<Fitted> fitted = Fitted.of(past, settings);
    if (fitted.isEmpty()) {
      return List.of();
    }
    TieRecord record = fitted.get().record();
    Forecast forecast =
        Forecast.run(fitted.get().model(), record, fitted.get().pace(), Scenario.GOES_ON, settings);
    List<Tie> came = record.came(snapshot, day, Forecast.YEARS);
    List<Target> targets = new ArrayList<>();
    targets.add(new Target(year, Words.ALL, forecast.total(), came.size()));
    for (int r = 0; r < record.regions().size(); r++) {
      int region = r;
      int ofRegion = (int) came.stream().filter(tie -> record.region(tie) == region).count();
      targets.add(
          new Target(year, Words.of(record.regions().get(r)), forecast.region(r), ofRegion));
    }
    int sisters = (int) came.stream().filter(TieRecord::isSister).count();
    targets.add(new Target(year, Words.of(TieKind.SISTER), forecast.sisters(), sisters));
    targets.add(
        new Target(year, Words.of(TieKind.FRIENDSHIP), forecast.others(), came.size() - sisters));
    return targets;
  }
}
