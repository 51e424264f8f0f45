package org.gyoryu.events.effect;

import java.util.Locale;

/**
 * Statistics of a candidate hyperevent with senders S and receivers R (Lerner and Lomi 2023).
 *
 * <p>For past events e with senders S_e and receivers R_e, w_e is the weight decayed to the time t
 * as in {@link NetworkStatistic}; W(a, b) is the sum of w_e over past events with a in S_e and b in
 * R_e (undirected: a and b two participants). An undirected hyperevent has its participants in S
 * and an empty R.
 */
public sealed interface HyperStatistic extends Statistic {
  /** Calls the method of {@code cases} for this case; the compiler checks that none is left out. */
  <R> R match(Cases<R> cases);

  /** One answer for each case. */
  interface Cases<R> {
    /** Answers for a {@link Size}. */
    R of(Size s);

    /** Answers for a {@link SubsetRepetition}. */
    R of(SubsetRepetition s);

    /** Answers for a {@link ExactRepetition}. */
    R of(ExactRepetition s);

    /** Answers for a {@link Reciprocation}. */
    R of(Reciprocation s);

    /** Answers for a {@link ReceiverInteraction}. */
    R of(ReceiverInteraction s);

    /** Answers for a {@link HyperClosure}. */
    R of(HyperClosure s);

    /** Answers for a {@link NodeMean}. */
    R of(NodeMean s);

    /** Answers for a {@link PairwiseAbsoluteDifference}. */
    R of(PairwiseAbsoluteDifference s);

    /** Answers for a {@link PairwiseDifferent}. */
    R of(PairwiseDifferent s);
  }

  /** Number of nodes on a side; |S| |R| for ACROSS. */
  record Size(Side side) implements HyperStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "size of " + name(side);
    }
  }

  /**
   * Subset repetition of order (p, q): the mean over all p-subsets A of S and q-subsets B of R of
   * the sum of w_e over past events with A in S_e and B in R_e; 0 if |S| &lt; p or |R| &lt; q
   * (Lerner and Lomi 2023, eq. 4).
   */
  record SubsetRepetition(int senders, int receivers) implements HyperStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    /** Refuses negative orders and the order (0, 0), which is the same for all candidates. */
    public SubsetRepetition {
      if (senders < 0 || receivers < 0 || senders + receivers == 0) {
        throw new IllegalArgumentException(
            "subset repetition of order (" + senders + ", " + receivers + ")");
      }
    }

    @Override
    public String label() {
      return "subset repetition (" + senders + ", " + receivers + ")";
    }
  }

  /**
   * Sum of w_e over past events with S_e = S and R_e = R (directed), or with the same union of both
   * sides (undirected).
   */
  record ExactRepetition(boolean directed) implements HyperStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return directed ? "exact repetition" : "undirected exact repetition";
    }
  }

  /** Mean over pairs (s, r) in S x R of W(r, s). */
  record Reciprocation() implements HyperStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "reciprocation";
    }
  }

  /** Mean over ordered pairs of distinct receivers (r, r') of W(r, r'); 0 with one receiver. */
  record ReceiverInteraction() implements HyperStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "interaction among receivers";
    }
  }

  /**
   * Mean over pairs (i, j) in S x R (undirected: pairs of distinct participants) of the sum over
   * third nodes k of min(W(first leg), W(second leg)).
   */
  record HyperClosure(ClosureKind kind) implements HyperStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "hyper " + new NetworkStatistic.Closure(kind).label();
    }
  }

  /** Mean of a(i) over the nodes of a side; over S and R together for ACROSS. */
  record NodeMean(String attribute, Side side) implements HyperStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "mean " + attribute + " of " + name(side);
    }
  }

  /** Mean of |a(i) - a(j)| over the pairs of a side; 0 if there is no pair. */
  record PairwiseAbsoluteDifference(String attribute, Side side) implements HyperStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "absolute difference in " + attribute + " of " + name(side);
    }
  }

  /** Share of the pairs of a side with a(i) different from a(j); 0 if there is no pair. */
  record PairwiseDifferent(String attribute, Side side) implements HyperStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "different " + attribute + " of " + name(side);
    }
  }

  private static String name(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
