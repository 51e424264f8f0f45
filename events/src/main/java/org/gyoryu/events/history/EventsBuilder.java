package org.gyoryu.events.history;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.gyoryu.events.BadInputException;

/**
 * Collects events in order of time and checks each as it comes; readable while it grows, as
 * simulation needs. Not safe for threads.
 */
public final class EventsBuilder implements EventLog {
  final EventShape shape;
  final List<String> typeNames = new ArrayList<>(List.of("event"));
  final IntArrayList senders = new IntArrayList();
  final IntArrayList receivers = new IntArrayList();
  final BitSet stateOnly = new BitSet();
  int count;
  double[] time = new double[16];
  int[] senderStart = new int[17];
  int[] receiverStart = new int[17];
  int[] type;
  double[] weight;

  private final Nodes nodes;

  /** Starts an empty history over {@code nodes}. */
  public EventsBuilder(Nodes nodes, EventShape shape) {
    this.nodes = nodes;
    this.shape = shape;
  }

  /** Adds an explained dyadic event of weight 1. */
  public EventsBuilder add(double t, int sender, int receiver) {
    return add(t, sender, receiver, 0, 1.0, true);
  }

  /** Adds a dyadic event that only changes the state, e.g. a tie that stood before the window. */
  public EventsBuilder addState(double t, int sender, int receiver) {
    return add(t, sender, receiver, 0, 1.0, false);
  }

  /**
   * Adds a dyadic event.
   *
   * @param t time, not NaN, not before the last event; minus infinity is allowed for state events
   * @param typeIndex index from {@link #type}
   * @param w weight in the state, finite and not negative
   * @throws BadInputException if a value is out of range, or sender and receiver are one node
   */
  public EventsBuilder add(
      double t, int sender, int receiver, int typeIndex, double w, boolean explained) {
    if (shape.isHyper()) {
      return add(t, new int[] {sender}, new int[] {receiver}, typeIndex, w, explained);
    }
    checkNode(sender);
    checkNode(receiver);
    if (sender == receiver) {
      throw bad("node '" + nodes.name(sender) + "' is both sender and receiver", "drop the loop");
    }
    checkModes(sender, receiver);
    boolean swap = shape == EventShape.UNDIRECTED && receiver < sender;
    append(t, typeIndex, w, explained);
    senders.add(swap ? receiver : sender);
    receivers.add(swap ? sender : receiver);
    return this;
  }

  /**
   * Adds a hyperevent; undirected ones give their participants as {@code from} and an empty {@code
   * to}.
   *
   * @throws BadInputException if a side that must not be empty is, or a node occurs twice in it
   */
  public EventsBuilder add(
      double t, int[] from, int[] to, int typeIndex, double w, boolean explained) {
    if (!shape.isHyper()) {
      throw bad("a dyadic history got a hyperevent", "use the shape HYPER_DIRECTED");
    }
    if (from.length == 0 || (to.length == 0) == (shape == EventShape.HYPER_DIRECTED)) {
      throw bad("an event has an empty side", "undirected events list all nodes as senders");
    }
    int[] s = sortedSet(from);
    int[] r = sortedSet(to);
    append(t, typeIndex, w, explained);
    senders.addElements(senders.size(), s);
    receivers.addElements(receivers.size(), r);
    senderStart[count] = senders.size();
    receiverStart[count] = receivers.size();
    return this;
  }

  /** Returns the index of a type, adding it if new. */
  public int type(String name) {
    int i = typeNames.indexOf(name);
    if (i < 0) {
      typeNames.add(name);
      return typeNames.size() - 1;
    }
    return i;
  }

  /** Returns the events collected so far. */
  public Events build() {
    return new Events(this);
  }

  @Override
  public EventShape shape() {
    return shape;
  }

  @Override
  public int size() {
    return count;
  }

  @Override
  public double time(int e) {
    return time[e];
  }

  @Override
  public int senderCount(int e) {
    return shape.isHyper() ? senderStart[e + 1] - senderStart[e] : 1;
  }

  @Override
  public int receiverCount(int e) {
    return shape.isHyper() ? receiverStart[e + 1] - receiverStart[e] : 1;
  }

  @Override
  public int sender(int e, int k) {
    return senders.getInt((shape.isHyper() ? senderStart[e] : e) + k);
  }

  @Override
  public int receiver(int e, int k) {
    return receivers.getInt((shape.isHyper() ? receiverStart[e] : e) + k);
  }

  @Override
  public int type(int e) {
    return type == null ? 0 : type[e];
  }

  @Override
  public double weight(int e) {
    return weight == null ? 1.0 : weight[e];
  }

  @Override
  public List<String> typeNames() {
    return List.copyOf(typeNames);
  }

  private void append(double t, int typeIndex, double w, boolean explained) {
    check(t, w, explained);
    ensureCapacity();
    time[count] = t;
    if (typeIndex != 0 && type == null) {
      type = new int[time.length];
    }
    if (type != null) {
      type[count] = typeIndex;
    }
    if (w != 1.0 && weight == null) {
      weight = new double[time.length];
      Arrays.fill(weight, 1.0);
    }
    if (weight != null) {
      weight[count] = w;
    }
    stateOnly.set(count, !explained);
    count++;
  }

  private void check(double t, double w, boolean explained) {
    if (Double.isNaN(t) || t == Double.POSITIVE_INFINITY || (explained && Double.isInfinite(t))) {
      throw bad("time " + t + " is not a finite number", "correct the time");
    }
    if (count > 0 && t < time[count - 1]) {
      throw bad("time " + t + " is before the event above it, " + time[count - 1], "sort by time");
    }
    if (!(w >= 0 && w < Double.POSITIVE_INFINITY)) {
      throw bad("weight " + w + " is not a finite number >= 0", "correct the weight");
    }
  }

  private void ensureCapacity() {
    if (count == time.length) {
      int bigger = count + (count >> 1) + 16;
      time = Arrays.copyOf(time, bigger);
      type = type == null ? null : Arrays.copyOf(type, bigger);
      weight = weight == null ? null : Arrays.copyOf(weight, bigger);
      if (shape.isHyper()) {
        senderStart = Arrays.copyOf(senderStart, bigger + 1);
        receiverStart = Arrays.copyOf(receiverStart, bigger + 1);
      }
    }
    if (weight != null && count < weight.length) {
      weight[count] = 1.0;
    }
  }

  private int[] sortedSet(int[] members) {
    int[] sorted = members.clone();
    Arrays.sort(sorted);
    for (int k = 0; k < sorted.length; k++) {
      checkNode(sorted[k]);
      if (k > 0 && sorted[k] == sorted[k - 1]) {
        throw bad("node '" + nodes.name(sorted[k]) + "' occurs twice on one side", "drop one");
      }
    }
    return sorted;
  }

  private void checkNode(int i) {
    if (i < 0 || i >= nodes.size()) {
      throw bad("node index " + i + " is outside 0.." + (nodes.size() - 1), "add the node");
    }
  }

  private void checkModes(int sender, int receiver) {
    int first = nodes.firstModeSize();
    if (nodes.isTwoMode() && (sender >= first || receiver < first)) {
      throw bad(
          "the event from '"
              + nodes.name(sender)
              + "' to '"
              + nodes.name(receiver)
              + "' does not"
              + " go from the first mode to the second",
          "swap sender and receiver");
    }
  }

  private BadInputException bad(String problem, String remedy) {
    return new BadInputException("event " + count + ": " + problem, remedy);
  }
}
