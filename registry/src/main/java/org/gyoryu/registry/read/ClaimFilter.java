package org.gyoryu.registry.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gyoryu.model.Basis;
import org.gyoryu.model.TieKind;
import org.gyoryu.registry.reconcile.ClaimOutcome;

/**
 * Which claims are wanted: all conditions that are given hold.
 *
 * @param tie id of the tie that they speak of
 * @param source id of the source
 * @param government id of one of the two governments
 */
public record ClaimFilter(
    Optional<String> tie,
    Optional<String> source,
    Optional<String> government,
    Set<TieKind> kinds,
    Set<Basis> bases,
    Set<ClaimOutcome.Role> roles) {

  /** The names of the parameters, in the order of the components. */
  public static final List<String> PARAMETERS =
      List.of("tie", "source", "government", "kind", "basis", "role");

  public ClaimFilter {
    kinds = Set.copyOf(kinds);
    bases = Set.copyOf(bases);
    roles = Set.copyOf(roles);
  }

  /**
   * Reads the {@link #PARAMETERS}.
   *
   * @throws BadParameterException if a value cannot be used
   */
  public static ClaimFilter parse(Parameters parameters) {
    return new ClaimFilter(
        parameters.text("tie"),
        parameters.text("source"),
        parameters.text("government"),
        parameters.constants("kind", TieKind.class),
        parameters.constants("basis", Basis.class),
        parameters.constants("role", ClaimOutcome.Role.class));
  }
}
