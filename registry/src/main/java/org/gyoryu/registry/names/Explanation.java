package org.gyoryu.registry.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * How a result came about, step by step in plain English. The words are made only when somebody
 * asks, because most names are resolved without anybody asking.
 */
public final class Explanation {

  private final List<Supplier<String>> steps;

  private Explanation(List<Supplier<String>> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The steps in their order. */
  public List<String> steps() {
    return steps.stream().map(Supplier::get).toList();
  }

  @Override
  public String toString() {
    return String.join("; ", steps());
  }

  /** Gathers steps while a name is being resolved. */
  static final class Builder {

    private final List<Supplier<String>> steps = new ArrayList<>(6);

    void add(Supplier<String> step) {
      steps.add(step);
    }

    Explanation build() {
      return new Explanation(steps);
    }
  }
}
