package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.model.Snapshot;

/**
 * Describes any pair of governments on any day by the covariates of docs/methods-drivers.md, on
 * their natural scale. Immutable, safe for use by several threads.
 */
public final class Covariates {

  private final PairSpace space;
  private final CovariateOptions options;
  private final Geography geography;
  private final List<CovariateGroup> groups;
  private final List<Covariate> list;
  private final int[] first;

  private Covariates(Snapshot snapshot, PairSpace space, CovariateOptions options, Geography geo) {
    this.space = space;
    this.options = options;
    this.geography = geo;
    Inhabitants ofA = new Inhabitants(snapshot, space.a());
    Inhabitants ofB = new Inhabitants(snapshot, space.b());
    groups =
        List.of(
            geography,
            new Ethnicity(snapshot, space, ofA, ofB, options),
            new Policies(snapshot, space, options),
            new Economy(space, ofA, ofB),
            new Ties(snapshot, space, options));
    List<Covariate> all = new ArrayList<>();
    first = new int[groups.size()];
    for (int g = 0; g < first.length; g++) {
      first[g] = all.size();
      all.addAll(groups.get(g).covariates());
    }
    list = List.copyOf(all);
  }

  public static Covariates of(Snapshot snapshot, CovariateOptions options) {
    PairSpace space = PairSpace.of(snapshot);
    return new Covariates(snapshot, space, options, Geography.of(snapshot, space, options));
  }

  /**
   * The same governments with the policies, links, figures and exchanges of another snapshot, or
   * with other options; distances are not computed again.
   *
   * @param snapshot with the same governments
   */
  public Covariates with(Snapshot snapshot, CovariateOptions other) {
    return new Covariates(snapshot, space, other, geography.with(snapshot, other));
  }

  public PairSpace space() {
    return space;
  }

  public CovariateOptions options() {
    return options;
  }

  /** The covariates, in the order of the values. */
  public List<Covariate> list() {
    return list;
  }

  public int size() {
    return list.size();
  }

  /** An empty network whose ties fade as the options say. */
  public Network emptyNetwork() {
    return new Network(space, options.tieHalfLifeYears() * 365.25);
  }

  /**
   * Writes the values of a pair.
   *
   * @param day days since 1970-01-01
   * @param network ties concluded before that day
   * @param x gets one value for each covariate
   */
  public void fill(int a, int b, int day, Network network, double[] x) {
    for (int g = 0; g < first.length; g++) {
      groups.get(g).fill(a, b, day, network, x, first[g]);
    }
  }
}
