package org.gyoryu.registry.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.model.Country;

/** The names of countries in the languages of the registry, in their normal form. */
final class CountryNames {

  /** Besides those of the Unicode Common Locale Data Repository. */
  private static final Map<String, List<String>> MORE =
      Map.of(
          "KR", List.of("한국", "대한민국", "韩国", "大韩民国", "Korea", "Republic of Korea"),
          "CN", List.of("중국", "중화인민공화국", "中国", "中华人民共和国", "People's Republic of China"));

  private final Map<String, Country> byName = new HashMap<>();

  CountryNames(Collection<Country> countries) {
    for (Country country : countries) {
      Locale locale = new Locale.Builder().setRegion(country.code()).build();
      for (Locale language : List.of(Locale.KOREAN, Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
        byName.put(Spelling.normal(locale.getDisplayCountry(language)), country);
      }
      MORE.getOrDefault(country.code(), List.of())
          .forEach(name -> byName.put(Spelling.normal(name), country));
    }
  }

  Optional<Country> find(String normal) {
    return Optional.ofNullable(byName.get(normal));
  }
}
