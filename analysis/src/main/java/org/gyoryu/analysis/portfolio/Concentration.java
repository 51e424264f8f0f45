package org.gyoryu.analysis.portfolio;

import java.util.List;
import java.util.Optional;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.Estimate;

/**
 * How far things gather in few places.
 *
 * @param over what the shares are of
 * @param n things shared out
 * @param index Herfindahl-Hirschman, 1/kinds to 1; NaN if there is nothing
 * @param expected of n drawn from the distribution of the whole side; NaN where not compared
 * @param p share of such draws that are at least as concentrated; NaN where not compared
 * @param shares the largest first, equal ones by key
 */
public record Concentration(
    Over over, int n, double index, double expected, double p, List<Share> shares) {

  static final double LIMIT = 0.05;
  static final int LEAST_TIES = 4;

  /** What is shared out over what. */
  public enum Over {
    /** Formal ties over the partners' regions. */
    REGIONS,
    /** Formal ties over the partners' first-tier governments. */
    PROVINCES,
    /** Formal ties over the partners. */
    PARTNERS,
    /** Exchanges of the last ten years over the partners. */
    EXCHANGES
  }

  /**
   * One of the kinds.
   *
   * @param key id of a government or code of a region
   * @param share of the n, with Wilson's interval
   */
  public record Share(String key, Text name, int count, Estimate share) {}

  public Concentration {
    shares = List.copyOf(shares);
  }

  /** The largest share; empty if there is nothing. */
  public Optional<Share> largest() {
    return shares.stream().findFirst();
  }

  /** How many equal kinds would give the same index. */
  public double effective() {
    return 1 / index;
  }

  /** Whether draws from the whole side are hardly ever as concentrated. */
  public boolean isAboveItsSide() {
    return n >= LEAST_TIES && p <= LIMIT;
  }
}
