package org.gyoryu.web.page.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.Precision;
import org.gyoryu.registry.read.ExchangeRow;
import org.gyoryu.web.frame.Json;
import org.gyoryu.web.frame.Visit;

/** Exchanges as dots on an axis of years, in a row for each field that occurs. */
public final class ExchangeDots {

  private ExchangeDots() {}

  /**
   * As {@code charts/exchanges-time.js} reads it; undated exchanges are left out.
   *
   * @param lastYear the last year of the axis
   */
  public static String json(List<ExchangeRow> exchanges, int lastYear, Visit visit) {
    List<ExchangeRow> dated = exchanges.stream().filter(row -> row.date().isKnown()).toList();
    List<ExchangeField> fields =
        dated.stream().map(ExchangeRow::field).distinct().sorted().toList();
    int first = dated.stream().mapToInt(row -> row.date().year()).min().orElse(lastYear);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("from", first);
    data.put("to", lastYear + 1);
    data.put("fields", fields.stream().map(visit::label).toList());
    data.put("exchanges", dated.stream().map(row -> dot(row, fields, visit)).toList());
    return Json.inScript(data);
  }

  private static Map<String, Object> dot(ExchangeRow row, List<ExchangeField> fields, Visit visit) {
    return Map.of(
        "x", TimeAxis.at(row.date()),
        "row", fields.indexOf(row.field()),
        "date", visit.date(row.date()),
        "text", visit.name(row.a()) + " – " + visit.name(row.b()) + ": " + row.summary(),
        "exact", row.date().precision() != Precision.YEAR,
        "planned", row.planned(),
        "href", "#" + row.id());
  }

  /** Whether there is anything to draw. */
  public static boolean worthDrawing(List<ExchangeRow> exchanges) {
    return exchanges.stream().anyMatch(row -> row.date().isKnown());
  }
}
