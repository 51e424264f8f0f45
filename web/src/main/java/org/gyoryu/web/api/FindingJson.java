package org.gyoryu.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Column;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Reference;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.model.Language;
import org.gyoryu.registry.read.Words;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Findings as JSON, in one language; the same for the API and the command line. */
public final class FindingJson {

  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Language language;

  public FindingJson(Language language) {
    this.language = language;
  }

  /** One finding with all its parts, indented. */
  public String write(Finding finding) {
    return PRETTY.writeValueAsString(object(finding));
  }

  /** The headlines of findings, indented. */
  public String writeList(List<Finding> findings) {
    return PRETTY.writeValueAsString(findings.stream().map(this::headline).toList());
  }

  Map<String, Object> object(Finding finding) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("finding", headline(finding));
    object.put("figures", finding.figures().stream().map(this::figure).toList());
    object.put("tables", finding.tables().stream().map(this::table).toList());
    object.put("charts", finding.charts().stream().map(chart -> chart(finding, chart)).toList());
    object.put("method", finding.method().steps().stream().map(this::say).toList());
    object.put(
        "references", finding.method().references().stream().map(Reference::citation).toList());
    object.put("caveats", finding.caveats().stream().map(this::say).toList());
    return object;
  }

  Map<String, Object> headline(Finding finding) {
    Map<String, Object> headline = new LinkedHashMap<>();
    headline.put("id", finding.id());
    headline.put("question", say(finding.question()));
    headline.put("statement", say(finding.statement()));
    headline.put("grade", Words.word(finding.grade()));
    headline.put("answer", say(finding.answer()));
    headline.put("rule", say(finding.rule()));
    headline.put("command", finding.command());
    headline.put("snapshot", finding.snapshotId());
    return headline;
  }

  /** The headline of a question that is not answered yet: the same members, null but for two. */
  Map<String, Object> headline(Question question) {
    Map<String, Object> headline = new LinkedHashMap<>();
    headline.put("id", question.id());
    headline.put("question", say(question.words()));
    for (String later : List.of("statement", "grade", "answer", "rule", "command", "snapshot")) {
      headline.put(later, null);
    }
    return headline;
  }

  private String say(Text text) {
    return text.in(language);
  }

  private Map<String, Object> figure(Figure figure) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", figure.id());
    object.put("label", say(figure.label()));
    object.put("value", number(figure.value()));
    object.put("low", number(figure.low()));
    object.put("high", number(figure.high()));
    object.put("unit", Words.word(figure.unit()));
    object.put("n", figure.n());
    return object;
  }

  private Map<String, Object> table(FindingTable table) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", table.id());
    object.put("title", say(table.title()));
    object.put("columns", table.columns().stream().map(this::column).toList());
    object.put("rows", rows(table));
    return object;
  }

  private Map<String, Object> column(Column column) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", column.id());
    object.put("label", say(column.label()));
    object.put("unit", column.unit().map(Words::word).orElse(null));
    return object;
  }

  private Map<String, Object> chart(Finding finding, Chart chart) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", chart.id());
    object.put("title", say(chart.title()));
    object.put("table", chart.table());
    object.put("columns", chart.columns());
    object.put("notes", finding.notes(chart).stream().map(this::say).toList());
    return object;
  }

  /** Rows as objects, by column id; null where a number is missing or has no bound. */
  List<Map<String, Object>> rows(FindingTable table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (List<Cell> cells : table.rows()) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(table.columns().get(i).id(), value(cells.get(i), table.columns().get(i).unit()));
      }
      rows.add(row);
    }
    return rows;
  }

  private Object value(Cell cell, Optional<Unit> unit) {
    if (cell instanceof Cell.Words words) {
      return say(words.text());
    }
    double value = ((Cell.Value) cell).value();
    boolean whole =
        value == Math.rint(value)
            && unit.filter(each -> each == Unit.COUNT || each == Unit.CALENDAR_YEAR).isPresent();
    return whole && !Double.isInfinite(value) ? (Object) (long) value : number(value);
  }

  private static Double number(double value) {
    return Double.isNaN(value) || Double.isInfinite(value) ? null : value;
  }
}
