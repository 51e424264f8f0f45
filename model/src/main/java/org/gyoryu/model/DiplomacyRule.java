package org.gyoryu.model;

/**
 * Tells transborder regional from transregional ties between two countries that share no land
 * border (docs/methods.md, "Type of parallel diplomacy"; the types after Duchacek 1990).
 *
 * <p>A tie is transborder regional if both governments border the same sea, or if their places lie
 * within the threshold. It is transregional if neither holds. Where a place is missing and no sea
 * is shared, nothing is told. Immutable, safe for use by several threads.
 *
 * @param thresholdKm geodesic distance up to which two places count as neighbours, in kilometres;
 *     positive
 */
public record DiplomacyRule(double thresholdKm) {

  /** The rule at 600 km, about one night's ferry. */
  public static final DiplomacyRule DEFAULT = new DiplomacyRule(600);

  public DiplomacyRule {
    if (!(thresholdKm > 0) || Double.isInfinite(thresholdKm)) {
      throw new IllegalArgumentException(
          "Not a threshold: " + thresholdKm + " km; give a positive number of kilometres");
    }
  }

  /**
   * The type of a tie between two governments.
   *
   * @param distanceKm geodesic distance of their places in kilometres; NaN if a place is missing
   */
  public DiplomacyType type(Government a, Government b, double distanceKm) {
    return type(shareSea(a, b), distanceKm);
  }

  /** The type of a tie of which it is known whether both sides border the same sea. */
  public DiplomacyType type(boolean shareSea, double distanceKm) {
    if (shareSea || distanceKm <= thresholdKm) {
      return DiplomacyType.TRANSBORDER_REGIONAL;
    }
    return Double.isNaN(distanceKm) ? DiplomacyType.UNDETERMINED : DiplomacyType.TRANSREGIONAL;
  }

  /** Whether both border the same sea. */
  public static boolean shareSea(Government a, Government b) {
    return a.littoralSea().isPresent() && a.littoralSea().equals(b.littoralSea());
  }
}
