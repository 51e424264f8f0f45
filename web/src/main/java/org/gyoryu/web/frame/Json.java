package org.gyoryu.web.frame;

import tools.jackson.databind.json.JsonMapper;

/** Data for the scripts of a page. */
public final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** As JSON that can stand within a script element: no character of it can end the element. */
  public static String inScript(Object value) {
    return MAPPER
        .writeValueAsString(value)
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
