package org.gyoryu.analysis.mechanisms;

import static org.gyoryu.analysis.finding.Unit.CALENDAR_YEAR;
import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.EXPECTED_COUNT;
import static org.gyoryu.analysis.finding.Unit.INDEX;
import static org.gyoryu.analysis.finding.Unit.SHARE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.gyoryu.analysis.dating.Shock;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.Country;
import org.gyoryu.model.MechanismKind;
import org.gyoryu.model.Snapshot;

/** The tables and charts of the finding on mechanisms. */
final class MechanismTables {

  private MechanismTables() {}

  static Text words(MechanismKind kind) {
    return switch (kind) {
      case BILATERAL -> Text.of("양자", "双边", "bilateral");
      case TRILATERAL -> Text.of("3자", "三边", "trilateral");
      case MULTILATERAL -> Text.of("다자", "多边", "multilateral");
    };
  }

  static void records(
      FindingBuilder finding,
      List<MechanismHistory> histories,
      Snapshot snapshot,
      List<Shock> shocks) {
    TableBuilder table =
        new TableBuilder("mechanisms", Text.of("협력 메커니즘 현황", "合作机制概况", "Mechanisms on record"))
            .words("id", Text.of("부호", "代码", "id"))
            .words("name", Words.MECHANISM)
            .words("kind", Words.KIND)
            .number("begun", Text.of("시작", "起始", "begun"), CALENDAR_YEAR)
            .number(
                "members-a",
                Text.of("{0} 회원", "{0}成员", "members, {0}").with(snapshot.sides().a()),
                COUNT)
            .number(
                "members-b",
                Text.of("{0} 회원", "{0}成员", "members, {0}").with(snapshot.sides().b()),
                COUNT)
            .number("meeting-years", Text.of("개최 연수", "召开年数", "years with a meeting"), COUNT)
            .number("last", Text.of("마지막 개최", "最近召开", "last meeting"), CALENDAR_YEAR)
            .number("variation", Text.of("간격 변동계수", "间隔变异系数", "variation of gaps"), INDEX)
            .number("shocks", Text.of("겪은 충격", "经历冲击", "shocks lived through"), COUNT)
            .number("resumed", Text.of("충격 후 재개", "冲击后恢复", "met again after"), COUNT)
            .words("secretariat", Text.of("사무국", "秘书处", "secretariat"))
            .words("status", Text.of("상태(출처 표기)", "状态（来源表述）", "status (as sources say)"));
    int year = snapshot.asOf().getYear();
    for (MechanismHistory history : histories) {
      List<Shock> lived = history.livedThrough(shocks, snapshot.asOf());
      List<Integer> years = history.meetingYears();
      table.row(
          history.mechanism().id(),
          Text.of(history.mechanism().names()),
          words(history.mechanism().kind()),
          history.begun().isPresent() ? history.begun().getAsInt() : Double.NaN,
          history.members(snapshot.sides().a(), history.ended().orElse(year)),
          history.members(snapshot.sides().b(), history.ended().orElse(year)),
          years.size(),
          years.isEmpty() ? Double.NaN : years.get(years.size() - 1),
          history.gapVariation(),
          lived.size(),
          lived.stream().filter(history::metAfter).count(),
          orDash(history.mechanism().secretariat()),
          orDash(history.mechanism().status()));
    }
    finding.table(table.build());
  }

  private static Cell orDash(String text) {
    return Cell.of(text.isBlank() ? "–" : text);
  }

  static void years(
      FindingBuilder finding, List<MechanismHistory> histories, Snapshot snapshot, int firstYear) {
    TableBuilder table =
        new TableBuilder("years", Text.of("연도별 개최와 회원", "历年召开与成员", "Meetings and members by year"))
            .number("year", Words.YEAR, CALENDAR_YEAR);
    for (MechanismKind kind : MechanismKind.values()) {
      table.number("met-" + kind.name().toLowerCase(Locale.ROOT), met(kind), COUNT);
    }
    table
        .number("standing", Text.of("존속 메커니즘", "存续机制", "standing mechanisms"), COUNT)
        .number(
            "members-a",
            Text.of("{0} 회원 자리", "{0}成员席位", "seats, {0}").with(snapshot.sides().a()),
            COUNT)
        .number(
            "members-b",
            Text.of("{0} 회원 자리", "{0}成员席位", "seats, {0}").with(snapshot.sides().b()),
            COUNT);
    for (int y = firstYear; y <= snapshot.asOf().getYear(); y++) {
      int year = y;
      List<Cell> row = new ArrayList<>(List.of(Cell.of(year)));
      for (MechanismKind kind : MechanismKind.values()) {
        row.add(counted(histories, h -> h.mechanism().kind() == kind && h.metIn(year)));
      }
      row.add(counted(histories, h -> stands(h, year)));
      for (Country side : List.of(snapshot.sides().a(), snapshot.sides().b())) {
        row.add(Cell.of(histories.stream().mapToInt(h -> h.members(side, year)).sum()));
      }
      table.row(row);
    }
    finding.table(table.build());
    List<Chart.Series> series = new ArrayList<>();
    for (MechanismKind kind : MechanismKind.values()) {
      series.add(Chart.Series.of(words(kind), "met-" + kind.name().toLowerCase(Locale.ROOT)));
    }
    finding.chart(
        new Chart.Bars(
            "met-chart",
            Text.of("연도별 회의 개최 메커니즘 수", "历年召开会议的机制数", "Mechanisms that met, by year"),
            "years",
            "year",
            series,
            true,
            List.of()));
    finding.chart(
        new Chart.Line(
            "members-chart",
            Text.of("회원 자리의 추이", "成员席位变化", "Seats over time"),
            "years",
            "year",
            List.of(
                Chart.Series.of(Text.of(snapshot.sides().a()), "members-a"),
                Chart.Series.of(Text.of(snapshot.sides().b()), "members-b")),
            List.of()));
  }

  private static Cell counted(List<MechanismHistory> histories, Predicate<MechanismHistory> which) {
    return Cell.of((int) histories.stream().filter(which).count());
  }

  private static Text met(MechanismKind kind) {
    return Text.of("개최({0})", "召开（{0}）", "met ({0})").with(words(kind));
  }

  private static boolean stands(MechanismHistory history, int year) {
    return history.begun().isPresent()
        && history.begun().getAsInt() <= year
        && (history.ended().isEmpty() || year <= history.ended().getAsInt());
  }

  static void maturity(
      FindingBuilder finding,
      List<MechanismHistory> measured,
      Snapshot snapshot,
      List<Shock> shocks,
      Settings settings) {
    MaturityIndex maturity = new MaturityIndex(measured, snapshot, shocks);
    TableBuilder table =
        new TableBuilder("maturity", Text.of("성숙도 지수", "成熟度指数", "Maturity index"))
            .words("id", Text.of("부호", "代码", "id"))
            .words("mechanism", Words.MECHANISM)
            .words("kind", Words.KIND);
    for (MaturityIndex.Indicator indicator : MaturityIndex.Indicator.values()) {
      table.number(indicator.name().toLowerCase(Locale.ROOT), indicator.label(), INDEX);
    }
    table.number("index", Text.of("지수", "指数", "index"), INDEX);
    table.estimate(
        "rank", Text.of("순위(1=가장 성숙)", "名次（1=最成熟）", "rank (1 = most mature)"), EXPECTED_COUNT);
    List<Estimate> ranks = maturity.ranks(settings);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < measured.size(); i++) {
      order.add(i);
    }
    order.sort((x, y) -> Double.compare(ranks.get(x).value(), ranks.get(y).value()));
    for (int i : order) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(measured.get(i).mechanism().id()));
      row.add(Cell.of(Text.of(measured.get(i).mechanism().names())));
      row.add(Cell.of(words(measured.get(i).mechanism().kind())));
      for (MaturityIndex.Indicator indicator : MaturityIndex.Indicator.values()) {
        row.add(Cell.of(maturity.value(indicator, i)));
      }
      row.add(Cell.of(maturity.index(i)));
      row.add(Cell.of(ranks.get(i).value()));
      row.add(Cell.of(ranks.get(i).low()));
      row.add(Cell.of(ranks.get(i).high()));
      table.row(row);
    }
    finding.table(table.build());
    finding.chart(
        new Chart.Bars(
            "maturity-chart",
            Text.of("성숙도 순위와 구간", "成熟度名次与区间", "Rank of maturity with its interval"),
            "maturity",
            "mechanism",
            List.of(
                Chart.Series.banded(
                    Text.of("순위(1=가장 성숙)", "名次（1=最成熟）", "rank (1 = most mature)"), "rank")),
            false,
            List.of()));
    double[] shares = maturity.sensitivity(settings);
    finding.figure(
        Figure.of(
            "sobol-weights",
            Text.of(
                "순위 변동 중 가중치의 몫(소볼 1차)",
                "名次变动中权重的份额（Sobol一阶）",
                "part of the rank shifts due to weights (Sobol, first order)"),
            shares[0],
            SHARE,
            measured.size()));
    finding.figure(
        Figure.of(
            "sobol-normalisation",
            Text.of(
                "순위 변동 중 정규화의 몫(소볼 1차)",
                "名次变动中标准化的份额（Sobol一阶）",
                "part of the rank shifts due to normalisation (Sobol, first order)"),
            shares[1],
            SHARE,
            measured.size()));
  }
}
