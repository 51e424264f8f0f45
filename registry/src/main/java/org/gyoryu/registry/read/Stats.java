package org.gyoryu.registry.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts ties by any combination of their properties, at any date. A tie counts under the kind that
 * it was of at that date.
 */
public final class Stats {

  private final TieQueries ties;
  private final TieCubes cubes;
  private final TieMoves moves;

  Stats(DataSource dataSource, TieQueries ties, TieCubes cubes) {
    this.ties = ties;
    this.cubes = cubes;
    this.moves = new TieMoves(JdbcClient.create(dataSource));
  }

  /**
   * Counts.
   *
   * @param by what to count by, in the order of the keys wanted; empty for one count in all
   * @param filter which ties; its years choose in which years the kind was reached, its day at
   *     which date to count (without one, all dated ties count)
   * @return by key; only keys that occur, and for each all years between its first and the last
   */
  public List<StatRow> count(List<Dimension> by, TieFilter filter) {
    Tally tally = new Tally(by, filter);
    TieCube cube = filter.isCountable() ? cubes.current() : moves.of(ties.ids(filter));
    Optional<LocalDate> at = filter.at();
    if (at.isEmpty() || isLastOfYear(at.get())) {
      int last = at.map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
      tally.add(cube, 0, last, Tally.Sum.BOTH);
      return tally.rows();
    }
    tally.add(cube, 0, at.get().getYear() - 1, Tally.Sum.BOTH);
    addWithinYear(tally, filter, at.get());
    return tally.rows();
  }

  private static boolean isLastOfYear(LocalDate day) {
    return day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
  }

  private void addWithinYear(Tally tally, TieFilter filter, LocalDate at) {
    LocalDate first = LocalDate.of(at.getYear(), 1, 1);
    Optional<List<String>> only =
        filter.isCountable() ? Optional.empty() : Optional.of(ties.ids(filter));
    int year = at.getYear();
    tally.add(moves.certainlyBetween(first, at, only), year, year, Tally.Sum.CERTAIN);
    tally.add(moves.possiblyBetween(first, at, only), year, year, Tally.Sum.POSSIBLE);
  }
}
