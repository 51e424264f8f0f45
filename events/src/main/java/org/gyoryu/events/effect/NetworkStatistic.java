package org.gyoryu.events.effect;

/**
 * Statistics of a dyad (i, j) from the dyadic events strictly before the time t.
 *
 * <p>w(i, j) is the sum over past events e from i to j of weight(e) 2^(-(t - t_e) / halfLife),
 * restricted to the effect's window and event types; with binary ties it is 1 if such an event
 * exists, else 0 (Brandes, Lerner and Snijders 2009, eq. 3; Butts 2008, p. 162). In undirected
 * histories w(i, j) = w(j, i).
 */
public sealed interface NetworkStatistic extends Statistic {
  /** Calls the method of {@code cases} for this case; the compiler checks that none is left out. */
  <R> R match(Cases<R> cases);

  /** One answer for each case. */
  interface Cases<R> {
    /** Answers for a {@link Repetition}. */
    R of(Repetition s);

    /** Answers for a {@link Reciprocity}. */
    R of(Reciprocity s);

    /** Answers for a {@link Degree}. */
    R of(Degree s);

    /** Answers for a {@link TimeSince}. */
    R of(TimeSince s);

    /** Answers for a {@link RecencyRank}. */
    R of(RecencyRank s);

    /** Answers for a {@link Closure}. */
    R of(Closure s);

    /** Answers for a {@link FourCycle}. */
    R of(FourCycle s);

    /** Answers for a {@link NetworkClosure}. */
    R of(NetworkClosure s);

    /** Answers for a {@link AttributeClosure}. */
    R of(AttributeClosure s);
  }

  /** w(i, j): repetition, also called inertia. */
  record Repetition() implements NetworkStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "repetition";
    }
  }

  /** w(j, i): reciprocity. */
  record Reciprocity() implements NetworkStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "reciprocity";
    }
  }

  /**
   * Degree of one end: the sum of w over the node's sent, received or all events (activity,
   * popularity). With binary ties the number of partners; a partner in both directions counts twice
   * in TOTAL.
   */
  record Degree(End end, Direction direction) implements NetworkStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return end.name().toLowerCase(java.util.Locale.ROOT)
          + " "
          + direction.name().toLowerCase(java.util.Locale.ROOT)
          + "-degree";
    }
  }

  /** 1 / (1 + t - last), last the time of the latest event from i to j; 0 if there was none. */
  record TimeSince() implements NetworkStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "recency";
    }
  }

  /**
   * 1 / rank of j among the nodes to which i sent (SENDER) or from which i received (RECEIVER), the
   * most recent partner having rank 1; partners of equal time share the better rank; 0 if j is none
   * of them (Butts 2008, p. 170, recency effects).
   */
  record RecencyRank(End end) implements NetworkStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    /** Refuses BOTH, which has no ranking. */
    public RecencyRank {
      if (end == End.BOTH) {
        throw new IllegalArgumentException("recency rank needs SENDER or RECEIVER");
      }
    }

    @Override
    public String label() {
      return end == End.SENDER ? "recency rank sent" : "recency rank received";
    }
  }

  /** Sum over third nodes k of min(w(first leg), w(second leg)). */
  record Closure(ClosureKind kind) implements NetworkStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return switch (kind) {
        case TRANSITIVE -> "transitive closure";
        case CYCLIC -> "cyclic closure";
        case SHARED_SENDER -> "shared-sender closure";
        case SHARED_RECEIVER -> "shared-receiver closure";
      };
    }
  }

  /**
   * Sum over h other than i and k other than j of min(w(i, k), w(h, k), w(h, j)): two-mode
   * four-cycles that the event would close.
   */
  record FourCycle() implements NetworkStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public String label() {
      return "four-cycle";
    }
  }

  /**
   * Closure over another network z, a dyadic covariate. SENDER: sum over k of min(z(i, k), w(k,
   * j)), the sender's neighbours in z that are tied to j. RECEIVER: sum over k of min(w(i, k), z(k,
   * j)).
   */
  record NetworkClosure(String dyad, End leg) implements NetworkStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    /** Refuses BOTH: name the leg. */
    public NetworkClosure {
      if (leg == End.BOTH) {
        throw new IllegalArgumentException("closure over a network needs SENDER or RECEIVER");
      }
    }

    @Override
    public String label() {
      return "closure over " + dyad + (leg == End.SENDER ? " of sender" : " of receiver");
    }
  }

  /**
   * Closure over equal values of a node attribute a. SENDER: sum over k other than i with a(k) =
   * a(i) of w(k, j). RECEIVER: sum over k other than j with a(k) = a(j) of w(i, k). Missing values
   * equal nothing.
   */
  record AttributeClosure(String attribute, End leg) implements NetworkStatistic {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.of(this);
    }

    /** Refuses BOTH: name the leg. */
    public AttributeClosure {
      if (leg == End.BOTH) {
        throw new IllegalArgumentException("closure over an attribute needs SENDER or RECEIVER");
      }
    }

    @Override
    public String label() {
      return "closure over same " + attribute + (leg == End.SENDER ? " of sender" : " of receiver");
    }
  }
}
