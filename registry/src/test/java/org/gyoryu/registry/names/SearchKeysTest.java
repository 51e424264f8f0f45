package org.gyoryu.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gyoryu.model.Government;
import org.gyoryu.registry.content.AliasRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the bundled governments, as the search box asks for them. */
class SearchKeysTest {

  private record Entry(Government government, SearchKey key) {}

  private static final List<Entry> ENTRIES = entries();

  private static List<Entry> entries() {
    Map<String, List<AliasRow>> aliases = new HashMap<>();
    Bundled.CONTENT
        .aliases()
        .forEach(it -> aliases.computeIfAbsent(it.governmentId(), id -> new ArrayList<>()).add(it));
    return Bundled.GOVERNMENTS.stream()
        .flatMap(
            government ->
                SearchKeys.keysOf(government, aliases.getOrDefault(government.id(), List.of()))
                    .stream()
                    .map(key -> new Entry(government, key)))
        .toList();
  }

  private static String idsWhere(Predicate<String> condition) {
    return ENTRIES.stream()
        .filter(entry -> condition.test(entry.key().key()))
        .map(entry -> entry.government().id())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }

  private static List<String> keys(String typed) {
    return Stream.of(SearchKeys.queryKey(typed), SearchKeys.soundKey(typed))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "위해, CN-371000",
    "웨이하이, CN-371000",
    "威海, CN-371000",
    "weihai, CN-371000",
    "Wei-hai City, CN-371000",
    "청도, CN-370200 KR-47820",
    "靑島, CN-370200",
    "전남, KR-46",
    "Jeollanam-do, KR-46",
    "Chŏllanam-do, KR-46",
    "Cholla namdo, KR-46",
    "전라남도, KR-46",
    "全羅南道, KR-46",
    "Kyŏngsang-bukto, KR-47",
    "Pusan, KR-26",
    "Taegu, KR-27",
    "Xi'an, CN-610100",
    "xian, CN-610100",
    "Ürümqi, CN-650100",
    "연변, CN-222400",
    "Lüliang, CN-141100",
    "luliang, CN-141100",
    "광주, CN-440100 KR-29 KR-41610",
    "朝阳, CN-110105 CN-211300 CN-220104",
    "심천, CN-440300",
    "선전, CN-440300"
  })
  void findsExactly(String typed, String ids) {
    assertThat(idsWhere(keys(typed)::contains)).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource({
    "ㅇㅜㅣㅎ, CN-371000",
    "위ㅎ, CN-371000",
    "윟, CN-371000",
    "웨이ㅎ, CN-371000",
    "웨이하, CN-371000",
    "weih, CN-371000",
    "威, CN-371000",
    "청ㄷ, CN-370200",
    "청ㄷ, KR-47820",
    "Jeollan, KR-46",
    "Cholla n, KR-46",
    "ㄱㅏㅇㅇ, KR-42"
  })
  void suggestsWhileTyping(String typed, String id) {
    List<String> keys = keys(typed);
    String found = idsWhere(key -> keys.stream().anyMatch(key::startsWith));
    assertThat(Arrays.asList(found.split(" ", -1))).contains(id);
  }

  @Test
  void aFullNameWeighsMoreThanAnAliasAndThisMoreThanAReading() {
    assertThat(weight("CN-371000", "威海市")).isEqualTo(1);
    assertThat(weight("CN-371000", "위해")).isBetween(0.7, 0.9);
    assertThat(weight("CN-330600", "소흥시")).isEqualTo(1);
    assertThat(weight("CN-330600", "사오싱시")).isEqualTo(0.9);
  }

  private static double weight(String id, String typed) {
    return ENTRIES.stream()
        .filter(entry -> entry.government().id().equals(id))
        .filter(entry -> entry.key().key().equals(SearchKeys.queryKey(typed)))
        .findFirst()
        .orElseThrow()
        .key()
        .weight();
  }
}
