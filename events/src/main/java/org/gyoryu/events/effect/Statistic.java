package org.gyoryu.events.effect;

/**
 * A number that every candidate event has at every time, computed from covariates and from the
 * events before that time.
 *
 * <p>The cases are closed: a new one is added to one of the permitted families, to the engine that
 * the compiler then names, to {@link EffectCatalog} and to docs/events.md.
 */
public sealed interface Statistic
    permits NetworkStatistic, CovariateStatistic, HyperStatistic, Statistic.Product {

  /** Returns a short name, the default name of an effect of this statistic. */
  String label();

  /** Product of two effects after their transformations: an interaction. */
  record Product(Effect left, Effect right) implements Statistic {
    @Override
    public String label() {
      return left.name() + " x " + right.name();
    }
  }
}
