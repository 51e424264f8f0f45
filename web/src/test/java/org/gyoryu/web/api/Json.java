package org.gyoryu.web.api;

import org.gyoryu.web.BundledServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the API's JSON in tests. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static JsonNode get(String address) {
    return read(BundledServer.get().get(address).body());
  }

  static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }
}
