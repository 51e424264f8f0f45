package org.gyoryu.model;

import java.util.Locale;

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

  /** The name by the Unicode Common Locale Data Repository, e.g. "대한민국" for KR in Korean. */
  public String name(Language language) {
    return new Locale.Builder()
        .setRegion(code)
        .build()
        .getDisplayCountry(Locale.forLanguageTag(language.code()));
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
