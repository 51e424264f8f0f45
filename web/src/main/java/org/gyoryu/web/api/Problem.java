package org.gyoryu.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.registry.read.BadParameterException;

/** What went wrong with a request, as RFC 9457 writes it. */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  static final String MEDIA_TYPE = "application/problem+json";

  private final int status;
  private final String title;
  private final transient Map<String, Object> more;

  /**
   * @param more further members, such as "allowed"
   */
  Problem(int status, String title, String detail, Map<String, Object> more) {
    super(detail);
    this.status = status;
    this.title = title;
    this.more = new LinkedHashMap<>(more);
  }

  static Problem badParameter(BadParameterException wrong) {
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("parameter", wrong.parameter());
    more.put("value", wrong.value());
    more.put("allowed", wrong.allowed());
    return new Problem(
        400,
        "Bad parameter",
        "Parameter \"" + wrong.parameter() + "\": " + wrong.getMessage() + ".",
        more);
  }

  static Problem notFound(String detail, List<String> nearest) {
    return new Problem(404, "Not found", detail, Map.of("nearest", nearest));
  }

  static Problem notAcceptable(List<String> offered) {
    return new Problem(
        406,
        "Not acceptable",
        "This address cannot answer in a format that is asked for.",
        Map.of("allowed", offered));
  }

  static Problem notYet(String detail) {
    return new Problem(503, "Not yet", detail, Map.of());
  }

  static Problem empty() {
    return new Problem(
        503, "Empty registry", "No data was imported yet. Maybe run: gyoryu import", Map.of());
  }

  static Problem unexpected() {
    return new Problem(
        500, "Internal error", "Gyoryu failed at this; it has been logged.", Map.of());
  }

  int status() {
    return status;
  }

  /** The members of the JSON object. */
  Map<String, Object> members(String instance) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", "about:blank");
    members.put("title", title);
    members.put("status", status);
    members.put("detail", getMessage());
    members.put("instance", instance);
    members.putAll(more);
    return members;
  }
}
