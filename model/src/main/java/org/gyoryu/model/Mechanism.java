package org.gyoryu.model;

import java.util.List;

/**
 * A standing frame of cooperation.
 *
 * @param founded as stated; unknown where no source says
 * @param foundedNote how the source words it where that says more than the date, or empty
 * @param level, secretariat, regularity, status as the sources word them, or empty
 */
public record Mechanism(
    String id,
    Names names,
    MechanismKind kind,
    PartialDate founded,
    String foundedNote,
    String level,
    String secretariat,
    String regularity,
    String status,
    List<String> sourceIds) {

  public Mechanism {
    sourceIds = List.copyOf(sourceIds);
  }
}
