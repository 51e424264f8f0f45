package org.gyoryu.web.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.gyoryu.model.Language;

/** The texts of one language, by key, as its properties file (UTF-8) holds them. */
final class Messages {

  private final Map<String, String> texts;

  private Messages(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  static Messages load(Language language) {
    String file = "messages_" + language.code() + ".properties";
    Properties read = new Properties();
    try (Reader reader =
        new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + file, e);
    }
    Map<String, String> texts = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    return new Messages(texts);
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException if there is none: a page asks for what nobody wrote
   */
  String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text " + key);
    }
    return text;
  }

  /** All texts, by key. */
  Map<String, String> all() {
    return texts;
  }
}
