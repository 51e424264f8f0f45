package org.gyoryu.registry.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes parameters as in an address, so that tests read well. */
final class Queries {

  private Queries() {}

  /** E.g. of "kind=sister&from=1999". */
  static Parameters parameters(String query) {
    Map<String, String[]> all = new LinkedHashMap<>();
    for (String part : query.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        all.put(part.substring(0, equals), new String[] {part.substring(equals + 1)});
      }
    }
    return Parameters.of(all);
  }
}
