package org.gyoryu.analysis.drivers;

import java.util.Set;

/**
 * How covariates are made where there is a choice.
 *
 * @param distance what stands for nearness
 * @param kin what stands for ethnicity
 * @param links whether ferry lines and air routes count
 * @param programmeHalfLifeYears after which a programme has lost half its weight; infinite for none
 * @param tieHalfLifeYears after which a tie has lost half its weight; infinite for none
 * @param contact whether an earlier exchange or letter of intent of the two counts
 * @param withoutPolicies ids of policies that don't count
 */
public record CovariateOptions(
    Distance distance,
    Kin kin,
    boolean links,
    double programmeHalfLifeYears,
    double tieHalfLifeYears,
    boolean contact,
    Set<String> withoutPolicies) {

  /** What stands for nearness. */
  public enum Distance {
    LOGARITHM,
    KILOMETRES
  }

  /** What stands for ethnicity on side b. */
  public enum Kin {
    /** People of the other side per 1,000 inhabitants. */
    PER_THOUSAND,
    /** Whether the government lies in the region with the highest share of them. */
    REGION,
    /** Whether it is, or lies in, the government with the highest share of them. */
    GOVERNMENT
  }

  public CovariateOptions {
    withoutPolicies = Set.copyOf(withoutPolicies);
    if (!(programmeHalfLifeYears > 0) || !(tieHalfLifeYears > 0)) {
      throw new IllegalArgumentException(
          "Half-lives of %s and %s years: give positive numbers, or infinity for none"
              .formatted(programmeHalfLifeYears, tieHalfLifeYears));
    }
  }

  /** As docs/methods-drivers.md has them. */
  public static CovariateOptions standard() {
    return new CovariateOptions(
        Distance.LOGARITHM,
        Kin.PER_THOUSAND,
        true,
        Double.POSITIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        true,
        Set.of());
  }

  public CovariateOptions with(Distance other) {
    return with(other, kin, links, programmeHalfLifeYears, tieHalfLifeYears, contact);
  }

  public CovariateOptions with(Kin other) {
    return with(distance, other, links, programmeHalfLifeYears, tieHalfLifeYears, contact);
  }

  public CovariateOptions withoutLinks() {
    return with(distance, kin, false, programmeHalfLifeYears, tieHalfLifeYears, contact);
  }

  public CovariateOptions withProgrammeHalfLife(double years) {
    return with(distance, kin, links, years, tieHalfLifeYears, contact);
  }

  public CovariateOptions withTieHalfLife(double years) {
    return with(distance, kin, links, programmeHalfLifeYears, years, contact);
  }

  public CovariateOptions withoutContact() {
    return with(distance, kin, links, programmeHalfLifeYears, tieHalfLifeYears, false);
  }

  private CovariateOptions with(
      Distance nearness,
      Kin people,
      boolean routes,
      double programme,
      double tie,
      boolean earlier) {
    return new CovariateOptions(nearness, people, routes, programme, tie, earlier, withoutPolicies);
  }

  public CovariateOptions withoutPolicies(Set<String> ids) {
    return new CovariateOptions(
        distance, kin, links, programmeHalfLifeYears, tieHalfLifeYears, contact, ids);
  }
}
