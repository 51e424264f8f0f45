package org.gyoryu.events.riskset;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventLog;

/**
 * Writes the candidates of one stratum after the other; strata must come in order of time. One
 * stream belongs to one pass over a history. Not safe for threads.
 */
public final class CandidateStream {
  /** A rejected draw is cheap; beyond this many per control the risk set is listed instead. */
  private static final int DRAWS_PER_CONTROL = 50;

  private final EventHistory history;
  private final EventLog log;
  private final RiskSet riskSet;
  private final PairUniverse universe;
  private final LongOpenHashSet taken = new LongOpenHashSet();
  private final LongArrayList listed = new LongArrayList();
  private double time;

  /** Starts at the beginning of a history whose events are read from {@code log}. */
  public CandidateStream(EventHistory history, EventLog log, RiskSet riskSet) {
    this.history = history;
    this.log = log;
    this.riskSet = riskSet;
    this.universe = new PairUniverse(history, log, riskSet);
  }

  /**
   * Writes one stratum.
   *
   * @param stratum number of the stratum, the stream of random numbers it draws from
   * @param cases indices of its observed events, empty if none; more than one only for pairs
   * @throws BadInputException if an observed event is not in its risk set
   */
  public void write(
      CandidateBlock block, int stratum, double t, int past, int[] cases, double exposure) {
    time = t;
    block.begin(t, past, cases.length == 0 ? -1 : cases[0], exposure);
    universe.advanceTo(past, t);
    switch (riskSet.scope()) {
      case PAIRS -> pairs(block, stratum, cases);
      case RECEIVERS -> receivers(block, stratum, cases[0]);
      case SENDERS -> senders(block, stratum, cases);
      case HYPER_SIZE -> hyperedges(block, stratum, cases[0], false);
      case HYPER_SENDER_AND_SIZE -> hyperedges(block, stratum, cases[0], true);
    }
    block.end();
  }

  /**
   * Writes one stratum of alternatives without an observed event, as many as the risk set samples.
   *
   * @param from senders of the event that is to be drawn anew
   * @param to its receivers; the number of them counts
   */
  public void writeAlternatives(
      CandidateBlock block, int stratum, double t, int past, int[] from, int[] to) {
    time = t;
    block.begin(t, past, -1, 1);
    universe.advanceTo(past, t);
    switch (riskSet.scope()) {
      case PAIRS, SENDERS ->
          throw new BadInputException(
              "events drawn anew over a risk set of " + riskSet.scope(), "use receivers");
      case RECEIVERS -> choose(block, stratum, receiversOf(from[0]), -1, from[0]);
      case HYPER_SIZE -> sampler(stratum).write(block, from, to, false, controls(), false);
      case HYPER_SENDER_AND_SIZE ->
          sampler(stratum).write(block, from, to, true, controls(), false);
    }
    block.end();
  }

  private int controls() {
    if (riskSet.sampling() instanceof Sampling.Uniform uniform) {
      return uniform.controls();
    }
    throw new IllegalStateException("RiskSet refuses full sets of hyperevents");
  }

  private HyperSampler sampler(int stratum) {
    long seed = riskSet.sampling() instanceof Sampling.Uniform uniform ? uniform.seed() : 0;
    return new HyperSampler(history, time, new SplitMix(seed, stratum), log.shape());
  }

  private void pairs(CandidateBlock block, int stratum, int[] cases) {
    taken.clear();
    for (int e : cases) {
      checkAtRisk(e);
      if (!taken.add(PairUniverse.pack(log.sender(e), log.receiver(e)))) {
        throw universe.twice(e);
      }
    }
    if (riskSet.sampling() instanceof Sampling.Uniform uniform) {
      for (int e : cases) {
        block.add(log.sender(e), log.receiver(e), true, 0);
      }
      samplePairs(block, uniform, new SplitMix(uniform.seed(), stratum), cases.length);
    } else {
      allPairs(block);
    }
  }

  private void allPairs(CandidateBlock block) {
    for (int i = 0; i < universe.senders(); i++) {
      for (int j = universe.firstReceiver(i); j < universe.nodes(); j++) {
        if (universe.isAtRisk(i, j)) {
          block.add(i, j, taken.contains(PairUniverse.pack(i, j)), 0);
        }
      }
    }
  }

  private void samplePairs(
      CandidateBlock block, Sampling.Uniform uniform, SplitMix random, int cases) {
    int wanted = uniform.controls() * Math.max(1, cases);
    if (uniform.weighted()) {
      // The weight is the number of non-events over the sample size, so they must be counted.
      sampleListed(block, uniform, random, wanted);
      return;
    }
    int drawn = 0;
    for (long draws = (long) wanted * DRAWS_PER_CONTROL; draws > 0 && drawn < wanted; draws--) {
      long pair = universe.draw(random);
      int i = (int) (pair >> 32);
      int j = (int) pair;
      if (universe.isAtRisk(i, j) && taken.add(pair)) {
        block.add(i, j, false, 0);
        drawn++;
      }
    }
    if (drawn < wanted) {
      sampleListed(block, uniform, random, wanted - drawn);
    }
  }

  private void sampleListed(
      CandidateBlock block, Sampling.Uniform uniform, SplitMix random, int wanted) {
    listed.clear();
    for (int i = 0; i < universe.senders(); i++) {
      for (int j = universe.firstReceiver(i); j < universe.nodes(); j++) {
        if (universe.isAtRisk(i, j) && !taken.contains(PairUniverse.pack(i, j))) {
          listed.add(PairUniverse.pack(i, j));
        }
      }
    }
    int n = listed.size();
    int take = Math.min(wanted, n);
    double offset = uniform.weighted() && take > 0 ? Math.log((double) n / take) : 0;
    for (int k = 0; k < take; k++) {
      int pick = k + random.nextInt(n - k);
      long pair = listed.getLong(pick);
      listed.set(pick, listed.getLong(k));
      block.add((int) (pair >> 32), (int) pair, false, offset);
    }
  }

  private void receivers(CandidateBlock block, int stratum, int e) {
    checkAtRisk(e);
    int sender = log.sender(e);
    choose(block, stratum, receiversOf(sender), log.receiver(e), sender);
  }

  private int[] receiversOf(int sender) {
    int first = history.nodes().isTwoMode() ? history.nodes().firstModeSize() : 0;
    int[] options = new int[history.nodes().size()];
    int n = 0;
    for (int j = first; j < history.nodes().size(); j++) {
      if (universe.isAtRisk(sender, j)) {
        options[n++] = j;
      }
    }
    return Arrays.copyOf(options, n);
  }

  private void senders(CandidateBlock block, int stratum, int[] cases) {
    int[] options = new int[universe.senders()];
    int n = 0;
    for (int i = 0; i < universe.senders(); i++) {
      if (universe.isPresent(i)) {
        options[n++] = i;
      }
    }
    int observed = cases.length == 0 ? -1 : log.sender(cases[0]);
    if (observed >= 0 && !universe.isPresent(observed)) {
      throw universe.notAtRisk(cases[0], "its sender is not present");
    }
    choose(block, stratum, Arrays.copyOf(options, n), observed, -1);
  }

  /** Writes the observed node and the others, or a sample of the others; see {@link Scope}. */
  private void choose(CandidateBlock block, int stratum, int[] options, int observed, int sender) {
    if (riskSet.sampling() instanceof Sampling.Uniform uniform) {
      if (observed >= 0) {
        addChoice(block, observed, sender, true, 0);
      }
      int[] others = Arrays.stream(options).filter(o -> o != observed).toArray();
      SplitMix random = new SplitMix(uniform.seed(), stratum);
      int take = Math.min(uniform.controls(), others.length);
      double offset = uniform.weighted() && take > 0 ? Math.log((double) others.length / take) : 0;
      for (int k = 0; k < take; k++) {
        IntArrays.swap(others, k, k + random.nextInt(others.length - k));
        addChoice(block, others[k], sender, false, offset);
      }
    } else {
      for (int option : options) {
        addChoice(block, option, sender, option == observed, 0);
      }
    }
  }

  private static void addChoice(
      CandidateBlock block, int option, int sender, boolean isCase, double offset) {
    if (sender >= 0) {
      block.add(sender, option, isCase, offset);
    } else {
      block.add(option, -1, isCase, offset);
    }
  }

  private void hyperedges(CandidateBlock block, int stratum, int e, boolean keepSenders) {
    int[] from = new int[log.senderCount(e)];
    Arrays.setAll(from, k -> log.sender(e, k));
    int[] to = new int[log.receiverCount(e)];
    Arrays.setAll(to, k -> log.receiver(e, k));
    block.add(from, to, true, 0);
    sampler(stratum).write(block, from, to, keepSenders, controls(), true);
  }

  private void checkAtRisk(int e) {
    if (!universe.isAtRisk(log.sender(e), log.receiver(e))) {
      throw universe.notAtRisk(e);
    }
  }
}
