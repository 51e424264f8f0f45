package org.gyoryu.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.registry.read.Words;

/**
 * An attribute of nodes or edges.
 *
 * @param name the column of the dump that it comes from
 * @param type "string", "double" or "boolean", words of both formats
 */
record NetworkAttributes(String name, String type) {

  static final List<NetworkAttributes> OF_NODES =
      List.of(
          text("country"),
          text("tier"),
          text("name_ko"),
          text("name_zh"),
          text("name_en"),
          text("province_id"),
          text("region"),
          number("latitude"),
          number("longitude"),
          number("ties"));

  static final List<NetworkAttributes> OF_EDGES =
      List.of(
          text("kind"),
          new NetworkAttributes("formal", "boolean"),
          text("since"),
          text("formal_since"),
          text("status"),
          text("type"),
          number("distance_km"),
          number("confidence"),
          number("exchanges"));

  private static final List<String> CONSTANTS = List.of("tier", "kind", "status", "type");

  private static NetworkAttributes text(String name) {
    return new NetworkAttributes(name, "string");
  }

  private static NetworkAttributes number(String name) {
    return new NetworkAttributes(name, "double");
  }

  /** The value in a row; none if it is unknown. */
  Optional<String> in(Map<String, Object> row) {
    return Optional.ofNullable(row.get(name))
        .map(Object::toString)
        .map(value -> CONSTANTS.contains(name) ? Words.word(value) : value)
        .map(NetworkAttributes::withoutControls)
        .filter(value -> !value.isEmpty());
  }

  /** XML 1.0 has no way to write most control characters. */
  static String withoutControls(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }
}
