package org.gyoryu.web.text;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gyoryu.model.Country;
import org.gyoryu.model.Language;
import org.gyoryu.model.Name;
import org.gyoryu.model.Names;
import org.gyoryu.model.PartialDate;

/** Says things in one language. Immutable, for use by several threads. */
public final class Wording {

  private static final Map<Language, Wording> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Wording(language, Messages.load(language)));
    }
  }

  private static final Pattern ISO_DAY =
      Pattern.compile("\\b\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])\\b");
  private static final double MOST_SHOWN = 0.99;

  private final Language language;
  private final Locale locale;
  private final Messages messages;
  private final PluralRules plurals;

  private Wording(Language language, Messages messages) {
    this.language = language;
    this.locale = Locale.forLanguageTag(Tongues.tag(language));
    this.messages = messages;
    this.plurals = PluralRules.forLocale(ULocale.forLocale(locale));
  }

  public static Wording in(Language language) {
    return ALL.get(language);
  }

  public Language language() {
    return language;
  }

  /** BCP 47. */
  public String tag() {
    return Tongues.tag(language);
  }

  /**
   * The text of a key, its {name} parts replaced.
   *
   * @param namesAndValues names and what stands for them, in turn; numbers are grouped
   */
  public String text(String key, Object... namesAndValues) {
    String text = messages.get(key);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text = text.replace("{" + namesAndValues[i] + "}", said(namesAndValues[i + 1]));
    }
    return text;
  }

  private String said(Object value) {
    return value instanceof Number number ? number(number) : String.valueOf(value);
  }

  /** The text of a key that may be missing, because data makes it. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(messages.all().get(key));
  }

  /** "1 tie", "2 ties": the text of key + ".one" or key + ".other", its {n} replaced. */
  public String counted(String key, long n) {
    String form = plurals.select((double) n).equals("one") ? ".one" : ".other";
    return text(key + form, "n", n);
  }

  /** The word for a constant, e.g. of the key "TieKind.SISTER". */
  public String label(Enum<?> constant) {
    String type = constant.getDeclaringClass().getName().replace('$', '.');
    return messages.get(type.replaceFirst("^[a-z.]*", "") + "." + constant.name());
  }

  /** As the language writes dates; "date unknown" if it is. */
  public String date(PartialDate date) {
    return date.isKnown() ? Dates.format(date, language) : text("date.unknown");
  }

  /** A text of findings, whose days stand as machines write them, with days as readers do. */
  public String withDates(String text) {
    return ISO_DAY
        .matcher(text)
        .replaceAll(day -> Matcher.quoteReplacement(date(PartialDate.parse(day.group()))));
  }

  /** With thousands separated; decimals only where there are any. */
  public String number(Number value) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }

  /** Whole percent of a share from 0 to 1; what is not quite sure is never rounded to 100. */
  public String percent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    return share > MOST_SHOWN && share < 1
        ? "> " + format.format(MOST_SHOWN)
        : format.format(share);
  }

  /** The name in this language. */
  public Name name(Names names) {
    return names.in(language);
  }

  public String country(String code) {
    return new Country(code).name(language);
  }

  /** Texts whose key begins with one of the prefixes, for scripts. */
  public Map<String, String> texts(String... prefixes) {
    Map<String, String> chosen = new TreeMap<>();
    messages
        .all()
        .forEach(
            (key, text) -> {
              for (String prefix : prefixes) {
                if (key.startsWith(prefix)) {
                  chosen.put(key, text);
                }
              }
            });
    return chosen;
  }
}
