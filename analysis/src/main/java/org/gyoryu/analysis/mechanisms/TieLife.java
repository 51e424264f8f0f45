package org.gyoryu.analysis.mechanisms;

import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.INDEX;
import static org.gyoryu.analysis.finding.Unit.PER_YEAR;
import static org.gyoryu.analysis.finding.Unit.SHARE;
import static org.gyoryu.analysis.finding.Unit.YEARS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.Tier;

/** How ties live: how intense, in which phase, whether there was an exchange of late. */
final class TieLife {

  private static final Set<ExchangeForm> CEREMONIAL =
      EnumSet.of(
          ExchangeForm.AGREEMENT,
          ExchangeForm.DELEGATION_VISIT,
          ExchangeForm.OFFICIAL_EXCHANGE,
          ExchangeForm.ANNIVERSARY);
  private static final double LATELY_YEARS = 3;

  private final Snapshot snapshot;
  private final Map<String, List<Exchange>> exchanges = new HashMap<>();

  TieLife(Snapshot snapshot) {
    this.snapshot = snapshot;
    for (Exchange exchange : snapshot.exchanges()) {
      if (!exchange.planned()) {
        exchanges
            .computeIfAbsent(Tie.id(exchange.aId(), exchange.bId()), id -> new ArrayList<>())
            .add(exchange);
      }
    }
  }

  private List<Exchange> of(Tie tie) {
    return exchanges.getOrDefault(tie.id(), List.of());
  }

  private boolean isLate(PartialDate date) {
    LocalDate since = snapshot.asOf().minusYears((long) LATELY_YEARS);
    return date.isKnown() && !date.latest().isBefore(since);
  }

  /** Share of formal ties with an exchange in the last three years, by kind and level. */
  Figure recent(FindingBuilder finding) {
    TableBuilder table =
        new TableBuilder(
                "recent",
                Text.of("최근 3년 교류 여부", "近三年有无交流", "Ties with an exchange in the last three years"))
            .words("ties-of", Text.of("구분", "类别", "ties"))
            .number("ties", Words.TIES, COUNT)
            .number("recent", Text.of("교류 있음", "有交流", "with an exchange"), COUNT)
            .estimate("share", Words.SHARE, SHARE);
    Estimate all = recentRow(table, Words.ALL, tie -> true);
    for (TieKind kind : List.of(TieKind.SISTER, TieKind.FRIENDSHIP)) {
      recentRow(table, Words.of(kind), tie -> tie.kind() == kind);
    }
    for (Tier tier : Tier.values()) {
      recentRow(
          table,
          Text.of("{0} 측 {1}", "{0}方{1}", "{0} side, {1}")
              .with(snapshot.sides().a(), Words.of(tier)),
          tie -> snapshot.government(tie.aId()).level().tier() == tier);
    }
    finding.table(table.build());
    return finding.figure(
        new Figure(
            "recent",
            Text.of(
                "최근 3년 내 교류가 기록된 관계의 비중",
                "近三年有交流记录的关系占比",
                "ties with an exchange on record in three years"),
            all.value(),
            all.low(),
            all.high(),
            SHARE,
            snapshot.formalTies().size()));
  }

  private Estimate recentRow(TableBuilder table, Text label, Predicate<Tie> which) {
    List<Tie> ties = snapshot.formalTies().stream().filter(which).toList();
    double recent =
        ties.stream()
            .filter(tie -> of(tie).stream().anyMatch(exchange -> isLate(exchange.date())))
            .count();
    Estimate share = Intervals.wilson(recent, ties.size());
    if (!ties.isEmpty()) {
      table.row(label, ties.size(), recent, share.value(), share.low(), share.high());
    }
    return share;
  }

  /** The phase that a tie is in, after Baycan-Levent et al. (2010). */
  private enum Phase {
    ASSOCIATIVE,
    RECIPROCATIVE,
    COMMERCIAL;

    Text label() {
      return switch (this) {
        case ASSOCIATIVE -> Text.of("교류 준비 단계", "联谊阶段", "associative");
        case RECIPROCATIVE -> Text.of("상호 교류 단계", "互惠阶段", "reciprocative");
        case COMMERCIAL -> Text.of("경제 협력 단계", "商贸阶段", "commercial");
      };
    }
  }

  private static Phase phase(List<Exchange> exchanges) {
    if (exchanges.stream().anyMatch(e -> e.field() == ExchangeField.ECONOMY)) {
      return Phase.COMMERCIAL;
    }
    long years =
        exchanges.stream()
            .map(Exchange::date)
            .filter(PartialDate::isKnown)
            .map(PartialDate::year)
            .distinct()
            .count();
    return years >= 2 ? Phase.RECIPROCATIVE : Phase.ASSOCIATIVE;
  }

  /** The five dimensions of every formal tie, the index of intensity, the phase. */
  void intensity(FindingBuilder finding) {
    List<Tie> ties = snapshot.formalTies();
    List<double[]> dimensions = new ArrayList<>();
    for (int d = 0; d < 5; d++) {
      dimensions.add(new double[ties.size()]);
    }
    for (int i = 0; i < ties.size(); i++) {
      double[] own = dimensions(ties.get(i));
      for (int d = 0; d < own.length; d++) {
        dimensions.get(d)[i] = own[d];
      }
    }
    List<double[]> ranked = dimensions.stream().map(TieLife::percentileRanks).toList();
    double[] index = new double[ties.size()];
    for (int i = 0; i < index.length; i++) {
      double log = 0;
      int known = 0;
      for (double[] ranks : ranked) {
        if (!Double.isNaN(ranks[i])) {
          log += Math.log(Math.max(0.05, ranks[i]));
          known++;
        }
      }
      index[i] = Math.exp(log / known);
    }
    writeIntensity(finding, ties, dimensions, index);
    writePhases(finding, ties);
  }

  private double[] dimensions(Tie tie) {
    List<Exchange> own = of(tie);
    PartialDate since = tie.formalSince();
    double length =
        since.isKnown()
            ? StageTimes.decimal(snapshot.asOf()) - StageTimes.middle(since)
            : Double.NaN;
    double beyond = own.stream().filter(e -> !CEREMONIAL.contains(e.form())).count();
    return new double[] {
      length,
      own.stream().map(Exchange::field).distinct().count(),
      own.isEmpty() ? 0 : beyond / own.size(),
      own.stream().filter(e -> isLate(e.date())).count(),
      Double.isNaN(length) ? Double.NaN : own.size() / Math.max(1, length)
    };
  }

  /** Part of the other known values that lie below, equal ones by half; NaN stays. */
  static double[] percentileRanks(double[] values) {
    double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double below = lowerBound(sorted, values[i]);
      double upTo = lowerBound(sorted, Math.nextUp(values[i]));
      ranks[i] =
          Double.isNaN(values[i]) || sorted.length < 2
              ? Double.NaN
              : (below + (upTo - below - 1) / 2) / (sorted.length - 1);
    }
    return ranks;
  }

  private static int lowerBound(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void writeIntensity(
      FindingBuilder finding, List<Tie> ties, List<double[]> dimensions, double[] index) {
    TableBuilder table =
        new TableBuilder("intensity", Text.of("관계별 교류 강도", "各关系交往度", "Intensity of ties"))
            .words("tie", Text.of("관계", "关系", "tie"))
            .words("names", Text.of("양측", "双方", "governments"))
            .number("length", Text.of("길이(연)", "长度（年）", "length (years)"), YEARS)
            .number("breadth", Text.of("폭(분야 수)", "宽度（领域数）", "breadth (fields)"), COUNT)
            .number("depth", Text.of("깊이(실질 교류 비중)", "深度（实质交流占比）", "depth (beyond visits)"), SHARE)
            .number("heat", Text.of("열기(최근 3년)", "热度（近三年）", "heat (last three years)"), COUNT)
            .number("frequency", Text.of("빈도(연평균)", "频度（年均）", "frequency (a year)"), PER_YEAR)
            .number("index", Text.of("강도 지수", "交往度指数", "intensity"), INDEX)
            .words("phase", Text.of("단계", "阶段", "phase"));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ties.size(); i++) {
      order.add(i);
    }
    order.sort((x, y) -> index[x] != index[y] ? Double.compare(index[y], index[x]) : x - y);
    for (int i : order) {
      Tie tie = ties.get(i);
      table.row(
          tie.id(),
          Text.of("{0}–{1}", "{0}–{1}", "{0}–{1}")
              .with(Words.government(snapshot, tie.aId()), Words.government(snapshot, tie.bId())),
          dimensions.get(0)[i],
          dimensions.get(1)[i],
          dimensions.get(2)[i],
          dimensions.get(3)[i],
          dimensions.get(4)[i],
          index[i],
          phase(of(tie)).label());
    }
    finding.table(table.build());
  }

  private void writePhases(FindingBuilder finding, List<Tie> ties) {
    TableBuilder table =
        new TableBuilder("phases", Text.of("관계의 단계", "关系所处阶段", "Phases of ties"))
            .words("phase", Text.of("단계", "阶段", "phase"))
            .number("ties", Words.TIES, COUNT)
            .estimate("share", Words.SHARE, SHARE);
    for (Phase phase : Phase.values()) {
      double count = ties.stream().filter(tie -> phase(of(tie)) == phase).count();
      Estimate share = Intervals.wilson(count, ties.size());
      table.row(phase.label(), count, share.value(), share.low(), share.high());
    }
    finding.table(table.build());
  }
}
