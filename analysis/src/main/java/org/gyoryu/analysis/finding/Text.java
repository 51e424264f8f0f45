package org.gyoryu.analysis.finding;

import java.util.function.Function;
import org.gyoryu.model.Country;
import org.gyoryu.model.Language;
import org.gyoryu.model.Names;

/**
 * One sentence or label in Korean, Chinese (simplified) and English.
 *
 * @param ko Korean, never blank
 * @param zh Chinese, never blank
 * @param en English, never blank
 */
public record Text(String ko, String zh, String en) {

  public Text {
    if (ko.isBlank() || zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException(
          "A text lacks a language: ko \"%s\", zh \"%s\", en \"%s\"".formatted(ko, zh, en));
    }
  }

  public static Text of(String ko, String zh, String en) {
    return new Text(ko, zh, en);
  }

  /** The same characters in every language: a number, a code, a native name. */
  public static Text same(String text) {
    return new Text(text, text, text);
  }

  public static Text of(Names names) {
    return new Text(names.ko().text(), names.zh().text(), names.en().text());
  }

  /** The name of a country. */
  public static Text of(Country country) {
    return new Text(
        country.name(Language.KO), country.name(Language.ZH), country.name(Language.EN));
  }

  public String in(Language language) {
    return switch (language) {
      case KO -> ko;
      case ZH -> zh;
      case EN -> en;
    };
  }

  /**
   * This text with {@code {0}}, {@code {1}}, ... replaced.
   *
   * @param values texts and countries, put in language by language, or anything else, put in as it
   *     prints
   */
  public Text with(Object... values) {
    Text filled = this;
    for (int i = 0; i < values.length; i++) {
      String gap = "{" + i + "}";
      Text value = text(values[i]);
      filled =
          new Text(
              filled.ko.replace(gap, value.ko),
              filled.zh.replace(gap, value.zh),
              filled.en.replace(gap, value.en));
    }
    return filled;
  }

  private static Text text(Object value) {
    if (value instanceof Country country) {
      return of(country);
    }
    return value instanceof Text text ? text : new Text("" + value);
  }

  private Text(String text) {
    this(text, text, text);
  }

  /** This sentence followed by another; Chinese runs on without a space. */
  public Text then(Text next) {
    return new Text(ko + " " + next.ko, zh + next.zh, en + " " + next.en);
  }

  /** The texts in a row, as each language lists things. */
  public static Text list(Iterable<Text> texts) {
    return new Text(
        join(texts, ", ", Text::ko), join(texts, "、", Text::zh), join(texts, ", ", Text::en));
  }

  private static String join(
      Iterable<Text> texts, String separator, Function<Text, String> language) {
    StringBuilder joined = new StringBuilder();
    for (Text text : texts) {
      joined.append(joined.isEmpty() ? "" : separator).append(language.apply(text));
    }
    return joined.toString();
  }
}
