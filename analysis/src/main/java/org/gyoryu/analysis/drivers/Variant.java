package org.gyoryu.analysis.drivers;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * One way to ask for the importance of the drivers.
 *
 * @param options of the covariates
 * @param which ties are explained, by their index
 * @param weight of a tie in the likelihood, by its index
 * @param without drivers that are left out
 * @param controls of each event
 */
record Variant(
    CovariateOptions options,
    IntPredicate which,
    IntToDoubleFunction weight,
    Set<Driver> without,
    int controls) {

  Variant {
    without = without.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(without));
  }

  /** As docs/methods-drivers.md has it. */
  static Variant main() {
    return new Variant(
        CovariateOptions.standard(), i -> true, i -> 1, Set.of(), WholeSpan.CONTROLS);
  }

  Variant with(CovariateOptions other) {
    return new Variant(other, which, weight, without, controls);
  }

  Variant only(IntPredicate ties) {
    return new Variant(options, ties, weight, without, controls);
  }

  Variant weighted(IntToDoubleFunction weights) {
    return new Variant(options, which, weights, without, controls);
  }

  Variant without(Driver driver) {
    return new Variant(options, which, weight, Set.of(driver), controls);
  }

  Variant withControls(int number) {
    return new Variant(options, which, weight, without, number);
  }
}
