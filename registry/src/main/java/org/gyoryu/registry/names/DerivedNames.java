package org.gyoryu.registry.names;

import java.util.Optional;
import java.util.function.Supplier;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.Name;
import org.gyoryu.model.Names;
import org.gyoryu.registry.content.GovernmentRow;

/**
 * Fills the names that no source gives (docs/methods.md, "Derived names"): Korean ones of Chinese
 * units by the loan-word orthography, English ones by pinyin without tones or by Revised
 * Romanisation. Where no rule applies the name in another language stands, marked as derived like
 * the others.
 */
public final class DerivedNames {

  private DerivedNames() {}

  /** The three names of a government. */
  public static Names complete(GovernmentRow row) {
    boolean chinese = row.country().equals(Country.CN);
    Supplier<Optional<String>> koreanByRule =
        () -> chinese ? KoreanSpelling.of(row.nameZh()) : SinoKorean.read(row.nameZh());
    Supplier<Optional<String>> englishByRule =
        () ->
            chinese
                ? PinyinName.of(row.nameZh()).map(place -> place + Rank.shown(row.nameZh()))
                : Optional.of(Romanisation.of(KoreanName.place(row.nameKo())))
                    .filter(name -> !name.isEmpty());
    return new Names(
        name(row.nameKo(), koreanByRule, row.nameZh(), row.nameEn(), row.id()),
        name(row.nameZh(), Optional::empty, row.nameKo(), row.nameEn(), row.id()),
        name(row.nameEn(), englishByRule, row.nameZh(), row.nameKo(), row.id()));
  }

  private static Name name(
      String sourced, Supplier<Optional<String>> byRule, String other, String another, String id) {
    if (!sourced.isEmpty()) {
      return Name.sourced(sourced);
    }
    String fallback = !other.isEmpty() ? other : !another.isEmpty() ? another : id;
    return Name.derived(byRule.get().filter(text -> !text.isBlank()).orElse(fallback));
  }

  /** A government with its names completed; the rest as its row gives it. */
  public static Government government(GovernmentRow row) {
    return new Government(
        row.id(),
        row.country(),
        row.level(),
        row.parentId(),
        complete(row),
        row.place(),
        row.population(),
        row.populationYear(),
        row.regionCode(),
        row.coastal(),
        row.littoralSea(),
        row.validFrom(),
        row.validTo(),
        row.successorId(),
        row.source());
  }
}
