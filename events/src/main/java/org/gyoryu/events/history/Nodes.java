package org.gyoryu.events.history;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gyoryu.events.BadInputException;

/**
 * The node set of a history, in one or two modes; every node has an index from 0 to size() - 1.
 *
 * <p>In two modes the first mode has the indices 0 to firstModeSize() - 1 and the second mode the
 * rest; senders are of the first mode and receivers of the second. Immutable.
 */
public final class Nodes {
  private final List<String> names;
  private final int firstModeSize;
  private final Object2IntOpenHashMap<String> index;

  private Nodes(List<String> names, int firstModeSize) {
    this.names = List.copyOf(names);
    this.firstModeSize = firstModeSize;
    this.index = new Object2IntOpenHashMap<>(names.size());
    index.defaultReturnValue(-1);
    for (int i = 0; i < this.names.size(); i++) {
      if (index.put(this.names.get(i), i) >= 0) {
        throw new BadInputException(
            "node '" + this.names.get(i) + "' is listed twice",
            "it stands in both modes; give each node its own name");
      }
    }
  }

  /** Builds a one-mode node set; names must be distinct. */
  public static Nodes oneMode(List<String> names) {
    return new Nodes(names, names.size());
  }

  /** Builds a one-mode node set of {@code size} nodes that are named by their number from 0. */
  public static Nodes numbered(int size) {
    List<String> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      names.add(Integer.toString(i));
    }
    return oneMode(names);
  }

  /** Builds a two-mode node set; names must be distinct over both modes. */
  public static Nodes twoMode(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return new Nodes(all, first.size());
  }

  /** Returns the number of nodes in both modes together. */
  public int size() {
    return names.size();
  }

  /** Returns the number of nodes of the first mode; equal to size() in one mode. */
  public int firstModeSize() {
    return firstModeSize;
  }

  /** Says whether there are two modes. */
  public boolean isTwoMode() {
    return firstModeSize < names.size();
  }

  /** Returns the name of node {@code i}. */
  public String name(int i) {
    return names.get(i);
  }

  /** Returns all names by index. */
  public List<String> names() {
    return names;
  }

  /** Finds the index of a name. */
  public OptionalInt find(String name) {
    int i = index.getInt(name);
    return i < 0 ? OptionalInt.empty() : OptionalInt.of(i);
  }

  /**
   * Returns the index of a name.
   *
   * @throws BadInputException if no node has it
   */
  public int get(String name) {
    int i = index.getInt(name);
    if (i < 0) {
      throw new BadInputException(
          "unknown node '" + name + "'", "add it to the node list, or correct the spelling");
    }
    return i;
  }
}
