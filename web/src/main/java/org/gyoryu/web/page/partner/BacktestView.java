package org.gyoryu.web.page.partner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gyoryu.analysis.partners.BacktestResult;
import org.gyoryu.analysis.partners.BacktestResult.Method;
import org.gyoryu.analysis.partners.BacktestResult.Row;
import org.gyoryu.analysis.partners.BacktestResult.Scope;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.web.analyses.Computing;
import org.gyoryu.web.frame.Visit;

/** The backtest in the words of a visit; empty while it is being computed. */
public record BacktestView(Optional<BacktestResult> result, Computing computing, Visit visit) {

  public boolean isComputing() {
    return result.isEmpty() && computing.isRunning();
  }

  public int percent() {
    return computing.percent();
  }

  public String finding() {
    return result
        .map(
            done ->
                visit.t(
                    "backtest.finding",
                    "ties",
                    done.ties(),
                    "from",
                    String.valueOf(done.firstYear()),
                    "to",
                    String.valueOf(done.lastYear())))
        .orElse("");
  }

  public String verdict() {
    return result.map(done -> done.verdict().in(visit.language())).orElse("");
  }

  public List<Scope> scopes() {
    return List.of(Scope.values());
  }

  /** Who asks, with the name of the country. */
  public String scope(Scope scope) {
    return switch (scope) {
      case BOTH -> visit.label(scope);
      case SIDE_A ->
          visit.t("backtest.asked-by", "country", visit.wording().country(visit.countryA()));
      case SIDE_B ->
          visit.t("backtest.asked-by", "country", visit.wording().country(visit.countryB()));
    };
  }

  public List<Row> rows(Scope scope) {
    return Arrays.stream(Method.values())
        .map(method -> result.orElseThrow().row(scope, method))
        .toList();
  }

  public String value(Estimate estimate, int digits) {
    return number(estimate.value(), digits);
  }

  public String interval(Estimate estimate, int digits) {
    return number(estimate.low(), digits) + " … " + number(estimate.high(), digits);
  }

  private static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value).replace('-', '−');
  }
}
