package org.gyoryu.web.frame;

import java.util.HashMap;
import java.util.Map;

/**
 * A page that is ready to be drawn.
 *
 * @param template name of a JTE template, e.g. "tie.jte"
 * @param parts what the template shows, by the names of its parameters; the visit comes on top as
 *     "v"
 * @param status HTTP
 */
public record PageView(Visit visit, String template, Map<String, ?> parts, int status) {

  public PageView {
    parts = Map.copyOf(parts);
  }

  Map<String, Object> parameters() {
    Map<String, Object> all = new HashMap<>(parts);
    all.put("v", visit);
    return all;
  }

  PageView withStatus(int other) {
    return new PageView(visit, template, parts, other);
  }
}
