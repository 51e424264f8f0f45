package org.gyoryu.events.history;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Events in columns of primitives, in order of time; 20 to 40 bytes an event.
 *
 * <p>Events of equal time are simultaneous: none of them sees the others. Immutable; built by
 * {@link EventsBuilder}.
 */
public final class Events implements EventLog {
  private final EventShape shape;
  private final double[] time;
  private final int[] senders;
  private final int[] receivers;
  private final int[] senderStart;
  private final int[] receiverStart;
  private final int[] type;
  private final double[] weight;
  private final BitSet stateOnly;
  private final List<String> typeNames;

  Events(EventsBuilder b) {
    int n = b.count;
    shape = b.shape;
    time = Arrays.copyOf(b.time, n);
    senders = b.senders.toIntArray();
    receivers = b.receivers.toIntArray();
    senderStart = shape.isHyper() ? Arrays.copyOf(b.senderStart, n + 1) : null;
    receiverStart = shape.isHyper() ? Arrays.copyOf(b.receiverStart, n + 1) : null;
    type = b.type == null ? null : Arrays.copyOf(b.type, n);
    weight = b.weight == null ? null : Arrays.copyOf(b.weight, n);
    stateOnly = (BitSet) b.stateOnly.clone();
    typeNames = List.copyOf(b.typeNames);
  }

  @Override
  public EventShape shape() {
    return shape;
  }

  @Override
  public int size() {
    return time.length;
  }

  @Override
  public double time(int e) {
    return time[e];
  }

  @Override
  public int sender(int e) {
    return senders[senderStart == null ? e : senderStart[e]];
  }

  @Override
  public int receiver(int e) {
    return receivers[receiverStart == null ? e : receiverStart[e]];
  }

  @Override
  public int senderCount(int e) {
    return senderStart == null ? 1 : senderStart[e + 1] - senderStart[e];
  }

  @Override
  public int receiverCount(int e) {
    return receiverStart == null ? 1 : receiverStart[e + 1] - receiverStart[e];
  }

  @Override
  public int sender(int e, int k) {
    return senders[(senderStart == null ? e : senderStart[e]) + k];
  }

  @Override
  public int receiver(int e, int k) {
    return receivers[(receiverStart == null ? e : receiverStart[e]) + k];
  }

  @Override
  public int type(int e) {
    return type == null ? 0 : type[e];
  }

  @Override
  public double weight(int e) {
    return weight == null ? 1.0 : weight[e];
  }

  /** Says whether event {@code e} is to be explained; otherwise it only changes the state. */
  public boolean isExplained(int e) {
    return !stateOnly.get(e);
  }

  @Override
  public List<String> typeNames() {
    return typeNames;
  }

  /** Returns the first index whose event is not before {@code t}: the events below it are past. */
  public int firstNotBefore(double t) {
    int low = 0;
    int high = time.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (time[mid] < t) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
