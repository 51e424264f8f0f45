package org.gyoryu.model;

import java.util.Set;

/**
 * The two countries that a data package is about, in the order of its columns a and b.
 *
 * @param peopleOfA indicators that count people of country a, or of its nationality, who live in a
 *     government of country b
 * @param peopleOfB indicators that count people of country b who live in a government of country a
 */
public record Sides(Country a, Country b, Set<String> peopleOfA, Set<String> peopleOfB) {

  public Sides {
    peopleOfA = Set.copyOf(peopleOfA);
    peopleOfB = Set.copyOf(peopleOfB);
  }

  /** Two countries whose package counts no people of one in the other. */
  public Sides(Country a, Country b) {
    this(a, b, Set.of(), Set.of());
  }
}
