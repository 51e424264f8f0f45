package org.gyoryu.analysis.drivers;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many checks come to the grade of the main model.
 *
 * @param same of them
 * @param checks at least 0
 */
record Agreement(int same, int checks) {

  /** Among the rows that change something of a kind; the first row is the main model. */
  static Agreement of(List<Robustness.Row> rows, Predicate<Robustness.Change> which) {
    List<Robustness.Row> checks =
        rows.stream().skip(1).filter(row -> which.test(row.change())).toList();
    long same = checks.stream().filter(row -> row.grade() == rows.get(0).grade()).count();
    return new Agreement((int) same, checks.size());
  }

  /** NaN without checks. */
  double share() {
    return checks == 0 ? Double.NaN : (double) same / checks;
  }
}
