package org.gyoryu.registry.datapackage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * What a value must keep to.
 *
 * @param required whether it must not be missing
 * @param unique whether no two rows may share it
 * @param allowed the only words it may be; empty for any
 * @param pattern what the whole text must match
 * @param minimum smallest number, inclusive
 * @param maximum largest number, inclusive
 */
public record Constraints(
    boolean required,
    boolean unique,
    List<String> allowed,
    Optional<Pattern> pattern,
    OptionalDouble minimum,
    OptionalDouble maximum) {

  public Constraints {
    allowed = List.copyOf(allowed);
  }
}
