package org.gyoryu.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.Name;
import org.gyoryu.model.Names;
import org.junit.jupiter.api.Test;

/**
 * The rules for derived names, on the names that sources do give: the sources are the oracle, and
 * where the two differ stands here.
 */
class RulesAgainstSourcesTest {

  private static Stream<Government> of(Country country) {
    return Bundled.GOVERNMENTS.stream().filter(it -> it.country().equals(country));
  }

  @Test
  void revisedRomanisationGivesEveryKoreanUnitsEnglishName() {
    Map<String, String> other = new TreeMap<>();
    of(Country.KR)
        .forEach(
            it -> {
              String rule = Romanisation.of(KoreanName.place(it.names().ko().text()));
              String sourced = it.names().en().text();
              if (!EnglishName.place(rule).equals(EnglishName.place(sourced))) {
                other.put(sourced, rule);
              }
            });
    assertThat(other).isEmpty();
  }

  /** "Linzhi" and "Puer" are the source's; the established forms are Nyingchi and Pu'er. */
  @Test
  void pinyinWithoutTonesGivesEveryChineseUnitsEnglishNameButForFour() {
    Map<String, String> other = new TreeMap<>();
    of(Country.CN)
        .filter(it -> !it.names().en().derived())
        .forEach(
            it -> {
              String rule = place(PinyinName.of(it.names().zh().text()).orElseThrow());
              String sourced = place(it.names().en().text());
              if (!rule.equals(sourced)) {
                other.put(sourced, rule);
              }
            });
    assertThat(other)
        .isEqualTo(
            Map.of(
                "Linzhi",
                "Nyingchi",
                "Puer",
                "Pu'er",
                "Hinggan",
                "Xing'an",
                "Kizilesu",
                "Kizilsu"));
  }

  private static String place(String name) {
    return EnglishName.place(EnglishName.plain(name))
        .replaceFirst(
            " (Korean|Manchu|Tibetan|Hui|Yi|Dai|Bai|Miao|Mongol|Tujia|Buyei|Zhuang).*", "")
        .replaceFirst(" (Hani|Lisu|Kazakh|Kirgiz|Mongolian).*", "");
  }

  /** Some sources use the Sino-Korean reading instead (소흥시 of 绍兴市): those prove nothing here. */
  @Test
  void theLoanWordOrthographyGivesNineInTenKoreanNamesThatSourcesSpellBySound() {
    List<Government> sourced =
        of(Country.CN)
            .filter(it -> !it.names().ko().derived())
            .filter(
                it -> !SinoKorean.variants(it.names().zh().text()).contains(it.names().ko().text()))
            .toList();
    long same =
        sourced.stream()
            .filter(
                it ->
                    KoreanSpelling.of(it.names().zh().text())
                        .filter(it.names().ko().text()::equals)
                        .isPresent())
            .count();
    assertThat(same * 10).isGreaterThan(sourced.size() * 9L);
  }

  /** The aliases were read with another table (data/README.md). */
  @Test
  void everySinoKoreanReadingOfTheDataIsOneOfOurs() {
    TreeSet<String> other = new TreeSet<>();
    Map<String, Government> byId = new TreeMap<>();
    Bundled.GOVERNMENTS.forEach(it -> byId.put(it.id(), it));
    Bundled.CONTENT.aliases().stream()
        .filter(it -> it.note().startsWith("Sino-Korean reading, derived"))
        .forEach(
            it -> {
              String zh = byId.get(it.governmentId()).names().zh().text();
              if (!SinoKorean.variants(zh).contains(it.alias())) {
                other.add(zh + " " + it.alias());
              }
            });
    assertThat(other).isEmpty();
  }

  @Test
  void everyGovernmentHasThreeNamesAndOnlyMissingOnesAreDerived() {
    Bundled.CONTENT
        .governments()
        .forEach(
            row -> {
              Government government = DerivedNames.government(row);
              check(row.nameKo(), government.names().ko());
              check(row.nameZh(), government.names().zh());
              check(row.nameEn(), government.names().en());
            });
  }

  private static void check(String sourced, Name name) {
    assertThat(name.derived()).isEqualTo(sourced.isEmpty());
    assertThat(name.text()).isNotBlank();
    assertThat(sourced.isEmpty() || name.text().equals(sourced)).isTrue();
  }

  @Test
  void derivedNamesAreThese() {
    assertThat(derived("CN-140500").ko().text()).isEqualTo("진청시");
    assertThat(derived("CN-211104").en().text()).isEqualTo("Dawa District");
    assertThat(derived("CN-231183").en().text()).isEqualTo("Nenjiang");
    assertThat(derived("CN-632800").ko().text()).isEqualTo("하이시몽골족티베트족자치주");
    assertThat(derived("CN-653000").ko().text()).isEqualTo("커쯔러쑤키르기스자치주");
    assertThat(derived("CN-540500").en().text()).isEqualTo("Shannan");
  }

  private static Names derived(String id) {
    return Bundled.GOVERNMENTS.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow()
        .names();
  }
}
