package org.gyoryu.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The two countries that a data package is about, in the order of its columns a and b.
 *
 * @param peopleOfA indicators that count people of country a, or of its nationality, who live in a
 *     government of country b
 * @param peopleOfB indicators that count people of country b who live in a government of country a
 */
public record Sides(Country a, Country b, Set<String> peopleOfA, Set<String> peopleOfB) {

  public Sides {
    peopleOfA = ordered(peopleOfA);
    peopleOfB = ordered(peopleOfB);
  }

  /** In one order, because sets of the platform print in another one from run to run. */
  private static Set<String> ordered(Set<String> names) {
    return Collections.unmodifiableSet(new TreeSet<>(names));
  }

  /** Two countries whose package counts no people of one in the other. */
  public Sides(Country a, Country b) {
    this(a, b, Set.of(), Set.of());
  }

  /** The side that a country of one of them is not; the first for any third country. */
  public Country other(Country country) {
    return country.equals(a) ? b : a;
  }
}
