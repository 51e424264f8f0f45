package org.gyoryu.registry.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.model.Government;
import org.gyoryu.model.Name;
import org.gyoryu.registry.content.AliasRow;

/**
 * Every way to write the name of a government: full names, short ones, readings by rule, aliases.
 */
final class Spellings {

  private static final List<String> KOREAN_RANKS =
      List.of(
          "특별자치시", "특별자치도", "특별시", "광역시", "자치구", "자치주", "자치현", "성", "도", "시", "군", "구", "현", "맹");

  /** Short names of the Korean provinces that leave out syllables inside. */
  private static final Map<String, String> KOREAN_SHORT =
      Map.of("충청북", "충북", "충청남", "충남", "전라북", "전북", "전라남", "전남", "경상북", "경북", "경상남", "경남");

  private static final int LONGEST_REMAINDER_KEPT = 1;

  private Spellings() {}

  static Map<String, NameForm> of(Government government) {
    Map<String, NameForm> spellings = new LinkedHashMap<>();
    Name ko = government.names().ko();
    Name zh = government.names().zh();
    Name en = government.names().en();
    put(spellings, ko.text(), NameIndex.form(ko));
    put(spellings, zh.text(), NameIndex.form(zh));
    put(spellings, en.text(), NameIndex.form(en));
    putShort(spellings, ko.text(), zh.text(), en.text());
    putReadings(spellings, zh.text());
    return spellings;
  }

  static Map<String, NameForm> of(Government government, AliasRow alias) {
    Map<String, NameForm> spellings = new LinkedHashMap<>();
    boolean derived = alias.note().contains("derived");
    put(spellings, alias.alias(), derived ? NameForm.DERIVED : NameForm.ALIAS);
    switch (alias.language()) {
      case "ko" ->
          put(spellings, shortKorean(alias.alias()), derived ? NameForm.DERIVED : NameForm.SHORT);
      case "zh", "hanja" -> {
        put(spellings, ChineseUnit.stem(alias.alias()), NameForm.SHORT);
        if (government.names().zh().text().length() > 1) {
          putReadings(spellings, alias.alias());
        }
      }
      case "en" -> put(spellings, shortEnglish(alias.alias()), NameForm.SHORT);
      default -> {}
    }
    return spellings;
  }

  private static void put(Map<String, NameForm> spellings, String spelling, NameForm form) {
    if (!spelling.isBlank()) {
      spellings.merge(spelling, form, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }

  private static void putShort(Map<String, NameForm> spellings, String ko, String zh, String en) {
    put(spellings, shortKorean(ko), NameForm.SHORT);
    String stem = shortKorean(ko);
    put(spellings, KOREAN_SHORT.getOrDefault(stem, ""), NameForm.SHORT);
    put(spellings, ChineseUnit.stem(zh), NameForm.SHORT);
    put(spellings, place(zh), NameForm.SHORT);
    put(spellings, shortEnglish(en), NameForm.SHORT);
  }

  /** Sino-Korean readings of the Chinese name, with the rank word and without. */
  private static void putReadings(Map<String, NameForm> spellings, String zh) {
    String stem = ChineseUnit.stem(zh);
    String rank = ChineseUnit.of(zh).map(ChineseUnit::korean).orElse("");
    for (String reading : SinoKorean.variants(stem)) {
      put(spellings, reading + rank, NameForm.DERIVED);
      put(spellings, reading, NameForm.DERIVED);
    }
    SinoKorean.variants(place(zh)).forEach(reading -> put(spellings, reading, NameForm.DERIVED));
  }

  /** 延边 of 延边朝鲜族自治州; only autonomous units carry peoples in their names. */
  private static String place(String zh) {
    String stem = ChineseUnit.stem(zh);
    return zh.contains("自治") ? Peoples.without(stem) : stem;
  }

  private static String shortKorean(String name) {
    for (String rank : KOREAN_RANKS) {
      if (name.endsWith(rank) && name.length() > rank.length() + LONGEST_REMAINDER_KEPT) {
        return name.substring(0, name.length() - rank.length());
      }
    }
    return "";
  }

  private static String shortEnglish(String name) {
    String bare = name.replaceAll("\\s*\\([^)]*\\)", "");
    return bare.replaceFirst(
        "(?i)(-(do|si|gun|gu)| (city|county|district|province|prefecture|state|special city|metropolitan city))$",
        "");
  }
}
