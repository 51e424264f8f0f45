package org.gyoryu.web.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a page: its path, and the parameters that hold its whole state.
 *
 * @param path percent-encoded
 * @param parameters in the order in which they are written
 */
public record Address(String path, Map<String, String> parameters) {

  public Address {
    Map<String, String> given = new LinkedHashMap<>(parameters);
    given.values().removeIf(String::isEmpty);
    parameters = java.util.Collections.unmodifiableMap(given);
  }

  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** With a parameter changed; an empty value removes it. */
  public Address with(String name, Object value) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    changed.put(name, String.valueOf(value));
    return new Address(path, changed);
  }

  /** With the same parameters on another path. */
  public Address on(String otherPath) {
    return new Address(otherPath, parameters);
  }

  @Override
  public String toString() {
    if (parameters.isEmpty()) {
      return path;
    }
    return parameters.entrySet().stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&", path + "?", ""));
  }

  /** Percent-encoded as UTF-8, for a query or a path. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%7E", "~")
        .replace("%2C", ",");
  }
}
