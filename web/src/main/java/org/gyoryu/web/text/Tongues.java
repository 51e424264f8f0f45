package org.gyoryu.web.text;

import com.ibm.icu.util.ULocale;
import org.gyoryu.model.Language;

/** Languages of countries and their tags, by the Unicode Common Locale Data Repository. */
public final class Tongues {

  private Tongues() {}

  /** The language tag (BCP 47) of the pages in a language. */
  public static String tag(Language language) {
    return language == Language.ZH ? "zh-Hans" : language.code();
  }

  /** The language most spoken in a country, e.g. "ja" for "JP", "zh-Hans" for "CN". */
  public static String tagOfCountry(String country) {
    ULocale likely = ULocale.addLikelySubtags(new ULocale("und_" + country));
    return likely.getLanguage().equals("zh") ? "zh-" + likely.getScript() : likely.getLanguage();
  }

  /** In which of our languages the governments of a country name themselves; English if in none. */
  public static Language ofCountry(String country) {
    String code = ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage();
    return Language.find(code).orElse(Language.EN);
  }
}
