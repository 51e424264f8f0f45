package org.gyoryu.web.page.finding;

import java.util.List;
import org.gyoryu.web.frame.Json;

/**
 * The slider of a chart that shows some rows of its table at a time.
 *
 * @param name of its column, and of its parameter in the address
 * @param texts its values as a reader sees them, as many as {@code values}
 * @param first index of the value at which it stands at first
 */
public record Slider(
    String name, String label, List<Double> values, List<String> texts, int first) {

  public Slider {
    values = List.copyOf(values);
    texts = List.copyOf(texts);
  }

  public String valuesJson() {
    return Json.inScript(values);
  }

  public String textsJson() {
    return Json.inScript(texts);
  }
}
