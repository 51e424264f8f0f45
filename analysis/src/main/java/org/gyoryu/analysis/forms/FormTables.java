package org.gyoryu.analysis.forms;

import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.INDEX;
import static org.gyoryu.analysis.finding.Unit.SHARE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Diversity;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tier;

/** The tables and charts of the finding on forms. */
final class FormTables {

  private static final double CARRIES = 0.05;
  private static final int FEWEST_OF_PERIOD = 20;
  private static final int MOST_HUBS = 10;

  private FormTables() {}

  /** Form x field, and the flows from level to form to field. */
  static void flows(FindingBuilder finding, ExchangeRecord record) {
    TableBuilder grid =
        new TableBuilder("form-field", Text.of("형식과 분야", "形式与领域", "Form by field"))
            .words("form", Text.of("형식", "形式", "form"))
            .words("field", Text.of("분야", "领域", "field"))
            .number("exchanges", EXCHANGES, COUNT);
    TableBuilder flows =
        new TableBuilder(
                "flows", Text.of("단계–형식–분야의 흐름", "级别—形式—领域流向", "Flows from level to form to field"))
            .words("source", Text.of("에서", "起", "from"))
            .words("target", Text.of("으로", "止", "to"))
            .number("exchanges", EXCHANGES, COUNT);
    for (Tier a : Tier.values()) {
      for (Tier b : Tier.values()) {
        ExchangeRecord.Levels levels = new ExchangeRecord.Levels(a, b);
        for (ExchangeForm form : ExchangeForm.values()) {
          int count =
              ExchangeRecord.count(
                  record.all(), e -> e.form() == form && record.levels(e).equals(levels));
          if (count > 0) {
            flows.row(levels.words(), FormWords.of(form), count);
          }
        }
      }
    }
    for (ExchangeForm form : ExchangeForm.values()) {
      for (ExchangeField field : ExchangeField.values()) {
        int count = ExchangeRecord.count(record.all(), e -> e.form() == form && e.field() == field);
        if (count > 0) {
          grid.row(FormWords.of(form), FormWords.of(field), count);
          flows.row(FormWords.of(form), FormWords.of(field), count);
        }
      }
    }
    finding.table(grid.build());
    finding.table(flows.build());
    finding.chart(
        new Chart.Heat(
            "form-field-chart",
            Text.of("형식별·분야별 교류", "各形式各领域交流", "Exchanges by form and field"),
            "form-field",
            "form",
            "field",
            "exchanges"));
    finding.chart(
        new Chart.Sankey(
            "flows-chart",
            Text.of("단계에서 형식을 거쳐 분야로", "由级别经形式至领域", "From level through form to field"),
            "flows",
            "source",
            "target",
            "exchanges"));
  }

  private static final Text EXCHANGES = Text.of("교류 건수", "交流数", "exchanges");

  /** Level x level; gives the number of pairs of levels that carry a twentieth or more. */
  static int levels(FindingBuilder finding, ExchangeRecord record) {
    TableBuilder table =
        new TableBuilder("levels", Text.of("단계 조합", "级别组合", "Level by level"))
            .words("a", Text.of("{0} 측", "{0}方", "{0} side").with(record.sides().a()))
            .words("b", Text.of("{0} 측", "{0}方", "{0} side").with(record.sides().b()))
            .number("exchanges", EXCHANGES, COUNT)
            .estimate("share", Words.SHARE, SHARE)
            .number("people", Text.of("인문·문화 비중", "人文与文化占比", "people and culture"), SHARE);
    int carrying = 0;
    for (Tier a : Tier.values()) {
      for (Tier b : Tier.values()) {
        ExchangeRecord.Levels levels = new ExchangeRecord.Levels(a, b);
        List<Exchange> own =
            record.all().stream().filter(e -> record.levels(e).equals(levels)).toList();
        Estimate share = Intervals.wilson(own.size(), record.all().size());
        carrying += share.low() >= CARRIES ? 1 : 0;
        if (!own.isEmpty()) {
          table.row(
              Words.of(a),
              Words.of(b),
              own.size(),
              share.value(),
              share.low(),
              share.high(),
              (double) ExchangeRecord.count(own, ExchangeRecord::isPeople) / own.size());
        }
      }
    }
    finding.table(table.build());
    finding.chart(
        new Chart.Heat(
            "levels-chart",
            Text.of("단계 조합별 교류", "各级别组合交流", "Exchanges by pair of levels"),
            "levels",
            "a",
            "b",
            "exchanges"));
    return carrying;
  }

  /** Diversity at equal sample size and the share of people and culture, by period. */
  static void years(FindingBuilder finding, ExchangeRecord record, Settings settings) {
    List<Exchange> dated = record.dated();
    int first = dated.get(0).date().year();
    int last = dated.get(dated.size() - 1).date().year();
    List<Period> periods = new ArrayList<>();
    List<List<Exchange>> members = new ArrayList<>();
    for (Period period : Period.lustra(first, last)) {
      periods.add(period);
      members.add(dated.stream().filter(e -> period.contains(e.date().year())).toList());
    }
    int size =
        members.stream()
            .mapToInt(List::size)
            .filter(n -> n >= FEWEST_OF_PERIOD)
            .min()
            .orElse(FEWEST_OF_PERIOD);
    TableBuilder table =
        new TableBuilder(
                "periods",
                Text.of("시기별 다양성과 인문교류", "各时期多样性与人文交流", "Diversity and people by period"))
            .words("period", Words.PERIOD)
            .number("exchanges", EXCHANGES, COUNT)
            .number("sample", Text.of("희박화 표본", "稀释样本量", "rarefied to"), COUNT)
            .estimate("forms-0", Text.of("형식 수(q=0)", "形式数（q=0）", "forms (q = 0)"), INDEX)
            .estimate("forms-1", Text.of("형식 수(q=1)", "形式数（q=1）", "forms (q = 1)"), INDEX)
            .estimate("forms-2", Text.of("형식 수(q=2)", "形式数（q=2）", "forms (q = 2)"), INDEX)
            .estimate("fields-1", Text.of("분야 수(q=1)", "领域数（q=1）", "fields (q = 1)"), INDEX)
            .estimate("people", Text.of("인문·문화 비중", "人文与文化占比", "people and culture"), SHARE);
    for (int p = 0; p < periods.size(); p++) {
      List<Exchange> own = members.get(p);
      Estimate[] forms = {Estimate.NONE, Estimate.NONE, Estimate.NONE};
      Estimate[] fields = forms;
      if (own.size() >= size) {
        String seed = periods.get(p).from() + "-";
        forms = Rarefied.hill(ExchangeRecord.forms(own), size, settings, seed + "forms");
        fields = Rarefied.hill(ExchangeRecord.fields(own), size, settings, seed + "fields");
      }
      Estimate people =
          Intervals.wilson(ExchangeRecord.count(own, ExchangeRecord::isPeople), own.size());
      table.row(
          periods.get(p).words(),
          own.size(),
          own.size() >= size ? size : Double.NaN,
          forms[0].value(),
          forms[0].low(),
          forms[0].high(),
          forms[1].value(),
          forms[1].low(),
          forms[1].high(),
          forms[2].value(),
          forms[2].low(),
          forms[2].high(),
          fields[1].value(),
          fields[1].low(),
          fields[1].high(),
          people.value(),
          people.low(),
          people.high());
    }
    finding.table(table.build());
    finding.chart(
        new Chart.Bars(
            "people-chart",
            Text.of("인문·문화 교류의 비중", "人文与文化交流占比", "Share of people and culture"),
            "periods",
            "period",
            List.of(
                Chart.Series.banded(
                    Text.of("인문·문화 비중", "人文与文化占比", "people and culture"), "people")),
            false,
            List.of()));
    finding.chart(
        new Chart.Bars(
            "diversity-chart",
            Text.of("형식의 다양성(같은 표본 크기)", "形式多样性（样本量相同）", "Diversity of forms at equal sample size"),
            "periods",
            "period",
            List.of(
                Chart.Series.banded(Text.of("q=0", "q=0", "q = 0"), "forms-0"),
                Chart.Series.banded(Text.of("q=1", "q=1", "q = 1"), "forms-1"),
                Chart.Series.banded(Text.of("q=2", "q=2", "q = 2"), "forms-2")),
            false,
            List.of()));
  }

  /** For each field the governments with most exchanges in it, and how concentrated it is. */
  static void hubs(FindingBuilder finding, Snapshot snapshot, ExchangeRecord record) {
    TableBuilder table =
        new TableBuilder("hubs", Text.of("분야별 중심 정부", "各领域中心政府", "Hubs by field"))
            .words("field", Text.of("분야", "领域", "field"))
            .words("id", Text.of("부호", "代码", "id"))
            .words("government", Words.GOVERNMENT)
            .number("exchanges", EXCHANGES, COUNT)
            .number("share", Words.SHARE, SHARE)
            .number("concentration", Text.of("집중도(HHI)", "集中度（HHI）", "concentration (HHI)"), INDEX);
    for (ExchangeField field : ExchangeField.values()) {
      List<Exchange> own = record.all().stream().filter(e -> e.field() == field).toList();
      for (boolean ofA : List.of(true, false)) {
        Map<String, Integer> counts = new TreeMap<>();
        own.forEach(e -> counts.merge(ofA ? e.aId() : e.bId(), 1, Integer::sum));
        double concentration =
            own.isEmpty()
                ? Double.NaN
                : Diversity.herfindahl(
                    counts.values().stream().mapToDouble(Integer::doubleValue).toArray());
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 1)
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, Integer> entry) -> entry.getValue(),
                        Comparator.reverseOrder())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST_HUBS)
            .forEach(
                entry ->
                    table.row(
                        FormWords.of(field),
                        entry.getKey(),
                        Words.government(snapshot, entry.getKey()),
                        entry.getValue(),
                        (double) entry.getValue() / own.size(),
                        concentration));
      }
    }
    finding.table(table.build());
  }
}
