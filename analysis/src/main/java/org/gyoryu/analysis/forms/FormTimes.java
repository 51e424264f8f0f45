package org.gyoryu.analysis.forms;

import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.SHARE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.Tier;

/** Forms, fields and levels over time: the share of each in the exchanges of a period. */
final class FormTimes {

  private final FindingBuilder finding;
  private final List<Period> periods;
  private final List<List<Exchange>> members = new ArrayList<>();

  private FormTimes(FindingBuilder finding, ExchangeRecord record) {
    List<Exchange> dated = record.dated();
    this.finding = finding;
    this.periods =
        Period.lustra(dated.get(0).date().year(), dated.get(dated.size() - 1).date().year());
    for (Period period : periods) {
      members.add(dated.stream().filter(e -> period.contains(e.date().year())).toList());
    }
  }

  private record Kind(Text name, Predicate<Exchange> which) {}

  static void describe(FindingBuilder finding, ExchangeRecord record) {
    FormTimes times = new FormTimes(finding, record);
    times.table(
        "forms-by-period",
        Text.of("시기별 형식", "各时期形式", "Forms by period"),
        Text.of("형식", "形式", "form"),
        forms());
    times.table(
        "fields-by-period",
        Text.of("시기별 분야", "各时期领域", "Fields by period"),
        Text.of("분야", "领域", "field"),
        fields());
    times.table(
        "levels-by-period",
        Text.of("시기별 단계 조합", "各时期级别组合", "Pairs of levels by period"),
        Text.of("단계 조합", "级别组合", "levels"),
        levels(record));
  }

  private static List<Kind> forms() {
    List<Kind> kinds = new ArrayList<>();
    for (ExchangeForm form : ExchangeForm.values()) {
      kinds.add(new Kind(FormWords.of(form), exchange -> exchange.form() == form));
    }
    return kinds;
  }

  private static List<Kind> fields() {
    List<Kind> kinds = new ArrayList<>();
    for (ExchangeField field : ExchangeField.values()) {
      kinds.add(new Kind(FormWords.of(field), exchange -> exchange.field() == field));
    }
    return kinds;
  }

  private static List<Kind> levels(ExchangeRecord record) {
    List<Kind> kinds = new ArrayList<>();
    for (Tier a : Tier.values()) {
      for (Tier b : Tier.values()) {
        ExchangeRecord.Levels levels = new ExchangeRecord.Levels(a, b);
        kinds.add(new Kind(levels.words(), exchange -> record.levels(exchange).equals(levels)));
      }
    }
    return kinds;
  }

  /** One row for each kind that occurs and each period with exchanges. */
  private void table(String id, Text title, Text label, List<Kind> kinds) {
    TableBuilder table =
        new TableBuilder(id, title)
            .words("period", Words.PERIOD)
            .words("kind", label)
            .number("exchanges", Text.of("교류 건수", "交流数", "exchanges"), COUNT)
            .number("share", Words.SHARE, SHARE);
    for (Kind kind : kinds) {
      boolean occurs = members.stream().flatMap(List::stream).anyMatch(kind.which());
      for (int p = 0; occurs && p < periods.size(); p++) {
        int all = members.get(p).size();
        int own = ExchangeRecord.count(members.get(p), kind.which());
        if (all > 0) {
          table.row(periods.get(p).words(), kind.name(), own, (double) own / all);
        }
      }
    }
    finding.table(table.build());
    finding.chart(new Chart.Heat(id + "-chart", title, id, "period", "kind", "share"));
  }
}
