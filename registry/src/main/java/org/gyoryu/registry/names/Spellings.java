package org.gyoryu.registry.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.Name;
import org.gyoryu.registry.content.AliasRow;

/**
 * Every way to write the name of a government: full names, short ones, readings by rule, aliases.
 */
final class Spellings {

  /** Codes stand among the aliases too, but nobody is named by one. */
  private static final String CODE = "code";

  private Spellings() {}

  static Map<String, NameForm> of(Government government) {
    Map<String, NameForm> spellings = new LinkedHashMap<>();
    Name ko = government.names().ko();
    Name zh = government.names().zh();
    Name en = government.names().en();
    put(spellings, ko.text(), form(ko));
    put(spellings, zh.text(), form(zh));
    putShort(spellings, ko.text(), zh.text());
    List<String> ranks = Rank.inEnglish(government);
    putEnglish(spellings, en.text(), form(en), ranks);
    putReadings(spellings, zh.text());
    putSounds(spellings, government, ranks);
    return spellings;
  }

  static Map<String, NameForm> of(Government government, AliasRow alias) {
    Map<String, NameForm> spellings = new LinkedHashMap<>();
    if (alias.language().equals(CODE)) {
      return spellings;
    }
    boolean reading = alias.note().startsWith("Sino-Korean");
    boolean isShort = alias.note().equals("without suffix");
    NameForm form = reading ? NameForm.SINO_KOREAN : isShort ? NameForm.SHORT : NameForm.ALIAS;
    put(spellings, alias.alias(), form);
    switch (alias.language()) {
      case "ko" ->
          KoreanName.shortForms(alias.alias())
              .forEach(it -> put(spellings, it, reading ? NameForm.SINO_KOREAN : NameForm.SHORT));
      case "zh", "hanja" -> {
        String simplified = Spelling.normal(alias.alias());
        ChineseUnit.shortForms(simplified).forEach(it -> put(spellings, it, NameForm.SHORT));
        putReadings(spellings, simplified);
      }
      case "en" -> putEnglish(spellings, alias.alias(), form, Rank.inEnglish(government));
      default -> {}
    }
    return spellings;
  }

  private static NameForm form(Name name) {
    return name.derived() ? NameForm.DERIVED : NameForm.OFFICIAL;
  }

  private static void put(Map<String, NameForm> spellings, String spelling, NameForm form) {
    if (!spelling.isBlank()) {
      spellings.merge(spelling, form, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }

  private static void putShort(Map<String, NameForm> spellings, String ko, String zh) {
    KoreanName.shortForms(ko).forEach(spelling -> put(spellings, spelling, NameForm.SHORT));
    ChineseUnit.shortForms(zh).forEach(spelling -> put(spellings, spelling, NameForm.SHORT));
  }

  /** The name, the place alone, and the place with every usual English word for the rank. */
  private static void putEnglish(
      Map<String, NameForm> spellings, String en, NameForm form, List<String> ranks) {
    put(spellings, en, form);
    String plain = EnglishName.plain(en);
    put(spellings, plain, form);
    String place = EnglishName.place(plain);
    put(spellings, place, NameForm.SHORT);
    if (!place.isBlank()) {
      ranks.forEach(rank -> put(spellings, place + " " + rank, NameForm.SHORT));
    }
  }

  /** Sino-Korean readings of the Chinese name, with the rank word and without. */
  private static void putReadings(Map<String, NameForm> spellings, String zh) {
    String stem = ChineseUnit.stem(zh);
    String rank = ChineseUnit.of(zh).map(ChineseUnit::korean).orElse("");
    for (String reading : SinoKorean.variants(stem)) {
      put(spellings, reading + rank, NameForm.SINO_KOREAN);
      put(spellings, reading, NameForm.SINO_KOREAN);
    }
    String place = ChineseUnit.place(zh);
    if (!place.equals(stem)) {
      for (String reading : SinoKorean.variants(place)) {
        put(spellings, reading, NameForm.SINO_KOREAN);
        put(spellings, reading + rank, NameForm.SINO_KOREAN);
      }
    }
  }

  /** By the rules of the country's own language, also where a source gives another name. */
  private static void putSounds(
      Map<String, NameForm> spellings, Government government, List<String> ranks) {
    String zh = government.names().zh().text();
    String ko = government.names().ko().text();
    if (government.country().equals(Country.CN)) {
      KoreanSpelling.of(zh).ifPresent(spelling -> put(spellings, spelling, NameForm.SOUND));
      KoreanSpelling.of(ChineseUnit.place(zh))
          .ifPresent(spelling -> put(spellings, spelling, NameForm.SOUND));
      PinyinName.of(zh)
          .ifPresent(spelling -> putEnglish(spellings, spelling, NameForm.SOUND, ranks));
    } else if (government.country().equals(Country.KR)) {
      putEnglish(spellings, Romanisation.of(KoreanName.place(ko)), NameForm.SOUND, ranks);
    }
  }
}
