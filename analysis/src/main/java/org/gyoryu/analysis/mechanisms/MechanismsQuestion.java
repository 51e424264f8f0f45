package org.gyoryu.analysis.mechanisms;

import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.PROBABILITY;
import static org.gyoryu.analysis.finding.Unit.RATIO;
import static org.gyoryu.analysis.finding.Unit.SHARE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gyoryu.analysis.dating.Shock;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Trend;
import org.gyoryu.model.MechanismKind;
import org.gyoryu.model.Snapshot;

/** Did mechanisms mature? (docs/methods-findings.md, "Mechanisms") */
public final class MechanismsQuestion implements Question {

  private static final int FEWEST_MEETINGS = 3;
  private static final int FEWEST_MECHANISMS = 3;
  private static final double LEVEL = 0.05;

  @Override
  public String id() {
    return "mechanisms";
  }

  @Override
  public Text words() {
    return Text.of(
        "양자·다자 협력 메커니즘은 성숙해졌는가?",
        "双边和多边合作机制是否走向成熟？",
        "Did bilateral and multilateral mechanisms mature?");
  }

  @Override
  public Finding compute(Snapshot snapshot, Settings settings, Progress progress) {
    FindingBuilder finding = new FindingBuilder(this, snapshot, settings);
    MechanismTexts.describe(finding);
    List<MechanismHistory> histories = MechanismHistory.all(snapshot);
    List<MechanismHistory> measured =
        histories.stream().filter(h -> h.meetingYears().size() >= FEWEST_MEETINGS).toList();
    if (measured.size() < FEWEST_MECHANISMS) {
      lives(finding, snapshot);
      return finding.notEnoughData(
          Text.of(
                  "회의가 3개 연도 이상 기록된 메커니즘이 {0}개뿐이어서 성숙 여부를 판단할 수 없다.",
                  "有三个以上年份会议记录的机制仅{0}个，无法判断是否成熟。",
                  "Only {0} mechanisms have meetings of three years on record, too few to tell.")
              .with(measured.size()));
    }
    List<Shock> shocks = Shock.of(snapshot);
    int first = first(histories, snapshot);
    MechanismTables.records(finding, histories, snapshot, shocks);
    MechanismTables.years(finding, histories, snapshot, first);
    MechanismTables.maturity(finding, measured, snapshot, shocks, settings);
    progress.at(0.7);
    NetworkTables.network(finding, histories, snapshot, settings, first);
    lives(finding, snapshot);
    progress.at(1);
    return conclude(finding, histories, measured, snapshot, shocks);
  }

  private static void lives(FindingBuilder finding, Snapshot snapshot) {
    if (!snapshot.formalTies().isEmpty()) {
      TieLife life = new TieLife(snapshot);
      life.recent(finding);
      new StageTimes(snapshot).describe(finding);
      life.intensity(finding);
    }
  }

  private static int first(List<MechanismHistory> histories, Snapshot snapshot) {
    return histories.stream()
        .flatMapToInt(history -> history.begun().stream())
        .min()
        .orElse(snapshot.asOf().getYear());
  }

  private static Finding conclude(
      FindingBuilder finding,
      List<MechanismHistory> histories,
      List<MechanismHistory> measured,
      Snapshot snapshot,
      List<Shock> shocks) {
    for (MechanismKind kind : MechanismKind.values()) {
      int count = (int) histories.stream().filter(h -> h.mechanism().kind() == kind).count();
      finding.key(
          Figure.of(
              kind.name().toLowerCase(Locale.ROOT),
              Text.of("{0} 메커니즘", "{0}机制", "{0} mechanisms").with(MechanismTables.words(kind)),
              count,
              COUNT,
              count));
    }
    Trend trend = trend(finding, measured, snapshot);
    int regular = (int) measured.stream().filter(MechanismHistory::isRegular).count();
    Figure regularly =
        finding.key(
            share(
                "regular",
                Text.of("정례적으로 열리는 메커니즘의 비중", "定期召开的机制占比", "mechanisms that meet regularly"),
                regular,
                measured.size()));
    Optional<Shock> shock = MechanismHistory.lastShock(shocks, snapshot.asOf());
    List<MechanismHistory> before =
        shock.map(s -> measured.stream().filter(h -> h.metBefore(s)).toList()).orElse(List.of());
    int resumed =
        (int) shock.map(s -> (int) before.stream().filter(h -> h.metAfter(s)).count()).orElse(0);
    Text answer = MechanismTexts.answer(histories, measured.size(), trend, regularly, regular);
    boolean rises = trend.rises(LEVEL);
    boolean mostRegular = 2 * regular >= measured.size();
    if (before.isEmpty()) {
      return finding.answer(answer, Grade.of(rises, mostRegular));
    }
    Figure again =
        finding.key(
            share(
                "resumed",
                Text.of(
                    "마지막 충격 후 다시 열린 메커니즘의 비중",
                    "最近一次冲击后恢复召开的机制占比",
                    "mechanisms that met again after the last shock"),
                resumed,
                before.size()));
    boolean mostResumed = 2 * resumed >= before.size();
    return finding.answer(
        answer.then(MechanismTexts.resumed(shock.get(), before.size(), resumed, again)),
        Grade.of(rises, mostRegular, mostResumed));
  }

  private static Figure share(String id, Text label, double count, int of) {
    Estimate share = Intervals.wilson(count, of);
    return new Figure(id, label, share.value(), share.low(), share.high(), SHARE, of);
  }

  private static Trend trend(
      FindingBuilder finding, List<MechanismHistory> measured, Snapshot snapshot) {
    boolean full = snapshot.asOf().getDayOfYear() == snapshot.asOf().lengthOfYear();
    int last = snapshot.asOf().getYear() - (full ? 0 : 1);
    int first = Math.min(first(measured, snapshot), last - 2);
    double[] years = new double[last - first + 1];
    double[] met = new double[years.length];
    for (int i = 0; i < years.length; i++) {
      int year = first + i;
      years[i] = year;
      met[i] = measured.stream().filter(history -> history.metIn(year)).count();
    }
    Trend trend = Trend.of(years, met);
    finding.figure(
        new Figure(
            "met-slope",
            Text.of(
                "연간 개최 메커니즘 수의 변화(타일-센)",
                "年度召开机制数的变化（Theil-Sen）",
                "change a year of the mechanisms that met (Theil-Sen)"),
            trend.slope().value(),
            trend.slope().low(),
            trend.slope().high(),
            RATIO,
            years.length));
    finding.figure(
        Figure.of(
            "met-p",
            Text.of("만-켄들 p값", "Mann-Kendall p值", "Mann-Kendall p"),
            trend.p(),
            PROBABILITY,
            years.length));
    return trend;
  }
}
