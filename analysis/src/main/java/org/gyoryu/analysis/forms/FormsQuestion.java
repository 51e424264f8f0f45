package org.gyoryu.analysis.forms;

import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.INDEX;
import static org.gyoryu.analysis.finding.Unit.PROBABILITY;
import static org.gyoryu.analysis.finding.Unit.SHARE;

import java.util.List;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.CochranArmitage;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Replicates;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.Snapshot;

/**
 * Are there many forms at several levels, for people and culture? (methods-findings.md, "Forms")
 */
public final class FormsQuestion implements Question {

  private static final int FEWEST = 100;
  private static final double LEVEL = 0.05;
  private static final double QUARTER = 0.25;
  private static final int FEWEST_LEVELS = 3;

  @Override
  public String id() {
    return "forms";
  }

  @Override
  public Text words() {
    return Text.of(
        "교류는 형식과 단계가 다양하며 인문교류의 장이 되고 있는가?",
        "交流是否形式多样、层次丰富，并成为人文交流的平台？",
        "Does exchange take many forms at several levels, and serve people and culture?");
  }

  @Override
  public Finding compute(Snapshot snapshot, Settings settings, Progress progress) {
    FindingBuilder finding = new FindingBuilder(this, snapshot, settings);
    FormTexts.describe(finding);
    ExchangeRecord record = new ExchangeRecord(snapshot);
    List<Exchange> dated = record.dated();
    if (dated.size() < FEWEST) {
      return finding.notEnoughData(
          Text.of(
                  "연도가 확인된 교류가 {0}건뿐이어서 판단할 수 없다.",
                  "年份明确的交流活动仅{0}项，无法判断。",
                  "Only {0} exchanges with a year are on record, too few to tell.")
              .with(dated.size()));
    }
    FormTexts.leftOut(record).ifPresent(finding::caveat);
    FormTables.flows(finding, record);
    int levels = FormTables.levels(finding, record);
    FormTimes.describe(finding, record);
    FormTables.hubs(finding, snapshot, record);
    progress.at(0.3);
    FormTables.years(finding, record, settings);
    progress.at(0.7);
    Diversification change = diversification(finding, dated, settings);
    People people = people(finding, record, settings);
    progress.at(1);
    Text answer =
        FormTexts.answer(
            record.all().size(),
            change.early,
            change.late,
            change.rose(),
            levels,
            people.share,
            people.p,
            people.z);
    return finding.answer(
        answer, Grade.of(change.rose(), levels >= FEWEST_LEVELS, people.matter()));
  }

  /** Effective number of forms (q = 1) of the first and the last third, and the difference. */
  private record Diversification(Figure early, Figure late, Estimate difference) {

    boolean rose() {
      return difference.isAbove(0);
    }
  }

  private static Diversification diversification(
      FindingBuilder finding, List<Exchange> dated, Settings settings) {
    int third = dated.size() / 3;
    List<Exchange> first = dated.subList(0, third);
    List<Exchange> last = dated.subList(dated.size() - third, dated.size());
    double[] early = ExchangeRecord.forms(first);
    double[] late = ExchangeRecord.forms(last);
    Estimate[] before = Rarefied.hill(early, third, settings, "early");
    Estimate[] after = Rarefied.hill(late, third, settings, "late");
    double[] first1 = Replicates.column(Rarefied.replicates(early, third, settings, "early"), 1);
    double[] last1 = Replicates.column(Rarefied.replicates(late, third, settings, "late"), 1);
    double[] differences = new double[first1.length];
    for (int r = 0; r < differences.length; r++) {
      differences[r] = last1[r] - first1[r];
    }
    Estimate difference = Intervals.percentile(after[1].value() - before[1].value(), differences);
    finding.figure(
        figure(
            "forms-change",
            Text.of("실효 형식 수의 변화", "有效形式数的变化", "change of the effective number of forms"),
            difference,
            2 * third));
    return new Diversification(
        finding.key(figure("forms-early", FormTexts.third(first), before[1], third)),
        finding.key(figure("forms-late", FormTexts.third(last), after[1], third)),
        difference);
  }

  private static Figure figure(String id, Text label, Estimate estimate, int n) {
    return new Figure(id, label, estimate.value(), estimate.low(), estimate.high(), INDEX, n);
  }

  /** Share of exchange for people and culture, and its trend over the years. */
  private record People(Figure share, double z, double p) {

    boolean matter() {
      return share.low() >= QUARTER || (z > 0 && p < LEVEL);
    }
  }

  /** What it would be if records of one pair and day were one event. */
  private static void repeats(FindingBuilder finding, ExchangeRecord record, Figure share) {
    ExchangeRecord.Repeats repeats = record.repeats();
    if (repeats.groups() == 0) {
      return;
    }
    Estimate once = record.shareOfEvents(ExchangeRecord::isPeople);
    Figure figure =
        finding.figure(
            new Figure(
                "people-share-once",
                Text.of(
                    "인문·문화 분야 교류의 비중(같은 날 같은 상대와의 기록은 1건으로)",
                    "人文与文化领域交流占比（同日同一对象的记录计为一项）",
                    "exchanges for people and culture, records of one pair and day counted once"),
                once.value(),
                once.low(),
                once.high(),
                SHARE,
                record.all().size() - repeats.records() + repeats.groups()));
    finding.caveat(FormTexts.repeats(repeats, share, figure));
  }

  private static People people(FindingBuilder finding, ExchangeRecord record, Settings settings) {
    int all = record.all().size();
    Estimate share =
        Intervals.wilson(ExchangeRecord.count(record.all(), ExchangeRecord::isPeople), all);
    Figure figure =
        finding.key(
            new Figure(
                "people-share",
                Text.of("인문·문화 분야 교류의 비중", "人文与文化领域交流占比", "exchanges for people and culture"),
                share.value(),
                share.low(),
                share.high(),
                SHARE,
                all));
    List<Exchange> dated = record.dated();
    int first = dated.get(0).date().year();
    int span = dated.get(dated.size() - 1).date().year() - first + 1;
    double[] years = new double[span];
    double[] trials = new double[span];
    double[] successes = new double[span];
    for (int y = 0; y < span; y++) {
      years[y] = first + y;
    }
    for (Exchange exchange : dated) {
      int y = exchange.date().year() - first;
      trials[y]++;
      successes[y] += ExchangeRecord.isPeople(exchange) ? 1 : 0;
    }
    CochranArmitage trend =
        CochranArmitage.of(
            years, successes, trials, settings.replicates(), Draws.seed(settings.seed(), "people"));
    finding.key(
        Figure.of(
            "people-z",
            Text.of(
                "비중 추세 z(코크런-아미티지)",
                "占比趋势z（Cochran-Armitage）",
                "trend of that share, z (Cochran-Armitage)"),
            trend.z(),
            INDEX,
            dated.size()));
    finding.key(
        Figure.of(
            "people-p",
            Text.of("비중 추세 p값", "占比趋势p值", "trend of that share, p"),
            trend.p(),
            PROBABILITY,
            dated.size()));
    repeats(finding, record, figure);
    finding.figure(Figure.of("exchanges", Text.of("교류 활동", "交流活动", "exchanges"), all, COUNT, all));
    return new People(figure, trend.z(), trend.p());
  }
}
