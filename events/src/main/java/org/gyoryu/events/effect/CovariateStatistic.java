package org.gyoryu.events.effect;

/** Statistics of a dyad (i, j) from covariates in force at the time t; NaN if one is missing. */
public sealed interface CovariateStatistic extends Statistic {
  /** Calls the method of {@code cases} for this case; the compiler checks that none is left out. */
  <R> R match(Cases<R> cases);

  /** One answer for each case. */
  interface Cases<R> {
    /** Answers for a {@link NodeValue}. */
    R of(NodeValue s);

    /** Answers for a {@link Same}. */
    R of(Same s);

    /** Answers for a {@link Difference}. */
    R of(Difference s);

    /** Answers for a {@link AbsoluteDifference}. */
    R of(AbsoluteDifference s);

    /** Answers for a {@link Similarity}. */
    R of(Similarity s);

    /** Answers for a {@link DyadValue}. */
    R of(DyadValue s);

    /** Answers for a {@link GlobalValue}. */
    R of(GlobalValue s);

    /** Answers for a {@link Intercept}. */
    R of(Intercept s);
  }

  /** a(i) for SENDER, a(j) for RECEIVER, a(i) + a(j) for BOTH. */
  record NodeValue(String attribute, End end) implements CovariateStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return switch (end) {
        case SENDER -> "sender " + attribute;
        case RECEIVER -> "receiver " + attribute;
        case BOTH -> "sum of " + attribute;
      };
    }
  }

  /** 1 if a(i) = a(j), else 0. */
  record Same(String attribute) implements CovariateStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "same " + attribute;
    }
  }

  /** a(i) - a(j). */
  record Difference(String attribute) implements CovariateStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "difference in " + attribute;
    }
  }

  /** |a(i) - a(j)|. */
  record AbsoluteDifference(String attribute) implements CovariateStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "absolute difference in " + attribute;
    }
  }

  /**
   * 1 - |a(i) - a(j)| / range (Snijders, van de Bunt and Steglich 2010); range is the largest minus
   * the smallest value of any node at the start of the history and at any change, not missing ones.
   */
  record Similarity(String attribute) implements CovariateStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "similarity in " + attribute;
    }
  }

  /** z(i, j), a dyadic covariate. */
  record DyadValue(String dyad) implements CovariateStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return dyad;
    }
  }

  /**
   * g(t), a covariate of time alone. It cancels in ordinal models: use it in interactions, or with
   * interval timing.
   */
  record GlobalValue(String global) implements CovariateStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return global;
    }
  }

  /** 1, the log baseline rate of interval models; it cancels in ordinal ones. */
  record Intercept() implements CovariateStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "intercept";
    }
  }
}
