package org.gyoryu.events.estimate;

import java.util.List;

/** How a fit ended. Only a converged fit has coefficients. */
public sealed interface Fit {

  /** A maximum was found. */
  record Converged(FitResult result) implements Fit {
    @Override
    public String explanation() {
      return "converged in " + result.iterations() + " iterations";
    }
  }

  /**
   * The data are separated: along the named effects the likelihood rises for ever, because every
   * event has the largest value of some combination of them.
   */
  record Separated(List<String> effects) implements Fit {
    @Override
    public String explanation() {
      return "separated: the likelihood rises without end along "
          + effects
          + ". Maybe drop one of these effects, or add a ridge penalty.";
    }
  }

  /** The first effect is a linear combination of the others at all candidates. */
  record Collinear(String effect, List<String> others) implements Fit {
    @Override
    public String explanation() {
      return "collinear: '"
          + effect
          + "' is a combination of "
          + others
          + ". Maybe drop one of them.";
    }
  }

  /** The effect has one value at all candidates of every stratum. */
  record NoVariation(String effect) implements Fit {
    @Override
    public String explanation() {
      return "effect '"
          + effect
          + "' does not vary between the candidates of any event. Maybe use"
          + " it in an interaction, or drop it.";
    }
  }

  /** The search ended without a maximum. */
  record NotConverged(int iterations, String reason) implements Fit {
    @Override
    public String explanation() {
      return "not converged after "
          + iterations
          + " iterations: "
          + reason
          + ". Maybe standardise the effects, or start with fewer.";
    }
  }

  /** Says in a sentence what happened and, if it failed, what may help. */
  String explanation();

  /**
   * Returns the result of a converged fit.
   *
   * @throws IllegalStateException with the explanation if it did not converge
   */
  default FitResult orThrow() {
    if (this instanceof Converged converged) {
      return converged.result();
    }
    throw new IllegalStateException(explanation());
  }
}
