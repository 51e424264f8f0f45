package org.gyoryu.analysis.growth;

import static org.gyoryu.analysis.finding.Unit.CALENDAR_YEAR;
import static org.gyoryu.analysis.finding.Unit.PER_YEAR;
import static org.gyoryu.analysis.finding.Unit.PROBABILITY;
import static org.gyoryu.analysis.finding.Unit.RATIO;

import java.util.Comparator;
import java.util.List;
import org.gyoryu.analysis.dating.YearCounts;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.ChangePoints;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Snapshot;

/** Changes of the rate, and the effect of shocks. */
final class GrowthEvents {

  private static final int SHORTEST_SEGMENT = 3;
  private static final double LEVEL = 0.05;

  private GrowthEvents() {}

  static void changes(
      FindingBuilder finding, Snapshot snapshot, YearCounts years, Settings settings) {
    TableBuilder table =
        new TableBuilder("changes", Text.of("속도 변화점", "速度变化点", "Changes of the rate"))
            .number(
                "year", Text.of("새 속도 첫해", "新速度首年", "first year of the new rate"), CALENDAR_YEAR)
            .number("before", Text.of("이전 연평균", "此前年均", "a year before"), PER_YEAR)
            .number("after", Text.of("이후 연평균", "此后年均", "a year after"), PER_YEAR)
            .number("p", Text.of("순열검정 p값", "置换检验p值", "permutation p"), PROBABILITY)
            .words(
                "policies",
                Text.of(
                    "그해와 전해의 정책·사건",
                    "当年与前一年的政策与事件",
                    "policies and events of that year and the one before"));
    ChangePoints.find(
            years.mean(),
            years.exposure(),
            SHORTEST_SEGMENT,
            settings.replicates(),
            LEVEL,
            Draws.seed(settings.seed(), "changes"))
        .forEach(
            change ->
                table.row(
                    years.year(change.index()),
                    change.before(),
                    change.after(),
                    change.p(),
                    policies(snapshot, years.year(change.index()))));
    finding.table(table.build());
  }

  /** What happened in a year and the one before, by date; a dash if nothing did. */
  private static Text policies(Snapshot snapshot, int year) {
    List<Text> names =
        snapshot.policies().stream()
            .filter(policy -> policy.date().isKnown())
            .filter(policy -> policy.date().year() == year || policy.date().year() == year - 1)
            .sorted(Comparator.comparing(Policy::date).thenComparing(Policy::id))
            .map(
                policy ->
                    Text.of("{0} {1}", "{0} {1}", "{0} {1}")
                        .with(policy.date(), Text.of(policy.names())))
            .toList();
    return names.isEmpty() ? Text.same("–") : Text.list(names);
  }

  static void interruptions(FindingBuilder finding, List<Interruption> interruptions) {
    TableBuilder table =
        new TableBuilder("shocks", Text.of("충격의 영향과 회복", "冲击的影响与恢复", "Shocks and recovery"))
            .words("shock", Text.of("충격(첫 사건)", "冲击（首个事件）", "shock (its first event)"))
            .words("from", Text.of("시작", "开始", "from"))
            .words("to", Text.of("끝", "结束", "to"))
            .estimate("effect", Text.of("추세 대비 속도", "相对趋势的速度", "rate over the trend"), RATIO)
            .number("p", Text.of("p값", "p值", "p"), PROBABILITY)
            .number("before", Text.of("이전 3년 연평균", "此前三年年均", "a year, 3 years before"), PER_YEAR)
            .number("during", Text.of("기간 중 연평균", "期间年均", "a year, during"), PER_YEAR)
            .number("after", Text.of("이후 2년 연평균", "此后两年年均", "a year, 2 years after"), PER_YEAR)
            .estimate(
                "recovery", Text.of("회복(이후/이전)", "恢复（此后/此前）", "recovery (after/before)"), RATIO);
    int number = 1;
    for (Interruption i : interruptions) {
      table.row(
          i.shock().name(),
          i.shock().from().toString(),
          i.shock().to().toString(),
          i.effect().value(),
          i.effect().low(),
          i.effect().high(),
          i.p(),
          i.before().value(),
          i.during().value(),
          i.after().value(),
          i.recovery().value(),
          i.recovery().low(),
          i.recovery().high());
      finding.figure(
          GrowthQuestion.figure(
              "shock-" + number++,
              Text.of("추세 대비 속도: {0}", "相对趋势的速度：{0}", "rate over the trend: {0}")
                  .with(i.shock().name()),
              i.effect(),
              RATIO,
              i.shock().events()));
    }
    finding.table(table.build());
  }
}
