package org.gyoryu.analysis.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Precision;
import org.gyoryu.model.Stage;

/**
 * A round year of a stage that lies ahead.
 *
 * @param years since the stage, a multiple of five
 * @param when as exact as the stage's date
 */
public record Anniversary(Holding holding, Stage stage, int years, PartialDate when) {

  static final int ROUND = 5;
  static final int MONTHS_AHEAD = 24;

  /**
   * The round years of a tie's formal stages that may lie after a day and at most two years later,
   * the nearest first; of two stages of one date the higher counts.
   */
  static List<Anniversary> ahead(Holding holding, LocalDate asOf) {
    LocalDate end = asOf.plusMonths(MONTHS_AHEAD);
    List<Anniversary> ahead = new ArrayList<>();
    for (Stage stage : holding.tie().stages()) {
      if (!stage.kind().isFormal() || !stage.date().isKnown()) {
        continue;
      }
      for (int years = ROUND; stage.date().year() + years <= end.getYear(); years += ROUND) {
        PartialDate when = after(stage.date(), years);
        if (when.latest().isAfter(asOf) && !when.earliest().isAfter(end)) {
          ahead.removeIf(lower -> lower.stage().date().equals(stage.date()));
          ahead.add(new Anniversary(holding, stage, years, when));
        }
      }
    }
    return ahead;
  }

  /** 29 February is kept on the 28th where a year has no 29th. */
  private static PartialDate after(PartialDate date, int years) {
    return date.precision() == Precision.DAY
        ? PartialDate.of(date.earliest().plusYears(years))
        : new PartialDate(date.year() + years, date.month(), 0);
  }
}
