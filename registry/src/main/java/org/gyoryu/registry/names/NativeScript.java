package org.gyoryu.registry.names;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import org.gyoryu.model.Country;

/** The script that a country's own names are written in. */
final class NativeScript {

  private static final Map<Country, UnicodeScript> SCRIPTS =
      Map.of(Country.KR, UnicodeScript.HANGUL, Country.CN, UnicodeScript.HAN);

  private NativeScript() {}

  /** Whether a text is written in the country's own script; false where that is not known. */
  static boolean isOf(Country country, String text) {
    UnicodeScript script = SCRIPTS.get(country);
    return script != null
        && text.codePoints().filter(Character::isLetter).allMatch(it -> script(it) == script);
  }

  private static UnicodeScript script(int character) {
    return UnicodeScript.of(character);
  }
}
