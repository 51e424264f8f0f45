package org.gyoryu.analysis.finding;

import java.util.List;

/** How a finding was computed, in words, and after whom. */
public record Method(List<Text> steps, List<Reference> references) {

  public Method {
    steps = List.copyOf(steps);
    references = List.copyOf(references);
  }
}
