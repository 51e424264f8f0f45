package org.gyoryu.model;

/**
 * A country by its ISO 3166-1 alpha-2 code.
 *
 * @param code two capital letters, e.g. "KR"
 */
public record Country(String code) implements Comparable<Country> {

  public static final Country KR = new Country("KR");
  public static final Country CN = new Country("CN");

  public Country {
    if (!code.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(
          "Not a country code: \"" + code + "\"; write two capital letters (ISO 3166-1)");
    }
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
