package org.gyoryu.analysis.drivers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.model.Snapshot;

/**
 * Did policy take over from geography and ethnicity as the force behind new ties?
 * (docs/methods-drivers.md, "Drivers")
 */
public final class DriversQuestion implements Question {

  private static final int FEWEST_EVENTS = 100;
  private static final int FEWEST_YEARS = 20;

  /** Versions of the dates that the importance is computed on. */
  static final int VERSIONS = 5;

  private static final int SETTINGS_OVER_REPLICATES = 5;
  private static final double HALF = 0.5;

  @Override
  public String id() {
    return "drivers";
  }

  @Override
  public Text words() {
    return Text.of(
        "상대를 고르는 동력은 지리·민족에서 정책으로 옮겨 갔는가?",
        "结好的动力是否已由地缘、族缘转向政策？",
        "Has policy taken over from geography and ethnicity as the driver of new ties?");
  }

  @Override
  public Finding compute(Snapshot snapshot, Settings settings, Progress progress) {
    FindingBuilder finding = new FindingBuilder(this, snapshot, settings);
    DriverTexts.describe(finding);
    Study study = new Study(snapshot, settings);
    TieHistory history = study.history(0);
    int first = LocalDate.ofEpochDay(history.start()).getYear();
    int last = snapshot.asOf().getYear();
    int events = study.explained();
    boolean hasProgrammes = !Policies.targeted(snapshot).isEmpty();
    if (events < FEWEST_EVENTS || last - first + 1 < FEWEST_YEARS || !hasProgrammes) {
      return finding.notEnoughData(DriverTexts.tooLittle(events, last - first + 1, hasProgrammes));
    }
    DriverTexts.caveats(finding, snapshot);
    Spans spans = Spans.of(first, last);
    List<ImportancePath.Version> versions = study.versions(Variant.main(), spans.all(), VERSIONS);
    progress.at(0.05);
    ImportancePath path =
        ImportancePath.of(versions, replicates(settings), settings, progress.between(0.05, 0.6));
    DriverTables.periods(finding, spans, path);
    DriverTables.years(finding, spans, path);
    coefficients(finding, study, spans, progress.between(0.6, 0.75));
    List<Robustness.Row> rows = Robustness.rows(study, spans, path, progress.between(0.75, 0.87));
    DriverTables.robustness(finding, rows);
    withoutNetwork(finding, study, spans, progress.between(0.87, 0.9));
    OtherModels.add(finding, study, progress.between(0.9, 1));
    DriverTables.policies(finding, snapshot);
    return conclude(finding, study, spans, path, rows, events);
  }

  /** Replicates of the bootstrap, never too few for an interval. */
  private static int replicates(Settings settings) {
    return Math.max(Intervals.FEWEST, settings.replicates() / SETTINGS_OVER_REPLICATES);
  }

  private static void coefficients(
      FindingBuilder finding, Study study, Spans spans, Progress progress) {
    List<ChoiceSample> samples =
        IntStream.range(0, study.dates().versions())
            .mapToObj(v -> study.sample(Variant.main(), study.covariates(), v))
            .toList();
    Scale scale = samples.get(0).scale();
    List<ChoiceSample> standardised =
        samples.stream().map(sample -> sample.standardised(scale)).toList();
    progress.at(0.3);
    DriverTables.coefficients(finding, study, spans, standardised, scale);
    progress.at(0.6);
    List<Covariate> columns =
        IntStream.of(scale.active()).mapToObj(c -> study.covariates().list().get(c)).toList();
    DriverTables.beta(
        finding,
        spans,
        BetaOverTime.fit(
            standardised.get(0),
            columns,
            spans.years().get(0),
            spans.years().get(spans.years().size() - 1)));
    progress.at(1);
  }

  /** The same question in the first and the last period if the existing network is not asked. */
  private static void withoutNetwork(
      FindingBuilder finding, Study study, Spans spans, Progress progress) {
    int last = Spans.PERIODS - 1;
    List<ImportancePath.Version> versions =
        study.versions(
            Variant.main().without(Driver.NETWORK),
            List.of(spans.periods().get(0), spans.periods().get(last)),
            VERSIONS);
    Settings settings = study.settings();
    ImportancePath path = ImportancePath.of(versions, replicates(settings), settings, progress);
    if (!path.point(0).isKnown() || !path.point(1).isKnown()) {
      return;
    }
    Verdict verdict = Verdict.of(path, 0, 1);
    Figure before =
        finding.figure(
            Figure.of(
                "policy-first-without-network",
                DriverTexts.probabilityWithoutNetwork(spans.periods().get(0)),
                verdict.before(),
                Unit.PROBABILITY,
                study.explained(spans.periods().get(0))));
    Figure now =
        finding.figure(
            Figure.of(
                "policy-last-without-network",
                DriverTexts.probabilityWithoutNetwork(spans.periods().get(last)),
                verdict.now(),
                Unit.PROBABILITY,
                study.explained(spans.periods().get(last))));
    finding.caveat(DriverTexts.withoutNetwork(path.point(0), path.point(1), before, now));
  }

  private static Finding conclude(
      FindingBuilder finding,
      Study study,
      Spans spans,
      ImportancePath path,
      List<Robustness.Row> rows,
      int events) {
    int lastPeriod = Spans.PERIODS - 1;
    Verdict verdict = Verdict.of(path, 0, lastPeriod);
    Figure before = probability(finding, study, spans, 0, "policy-first", verdict.before());
    Figure now = probability(finding, study, spans, lastPeriod, "policy-last", verdict.now());
    var change = verdict.change();
    finding.figure(
        new Figure(
            "policy-change",
            Text.of(
                "정책 중요도의 변화(체결 1건당 나트)",
                "政策重要性的变化（每次结好，奈特）",
                "change of the importance of policy, nats a tie"),
            change.value(),
            change.low(),
            change.high(),
            Unit.STATISTIC,
            events));
    for (Driver driver : List.of(Driver.GEOGRAPHY, Driver.ETHNICITY, Driver.POLICY)) {
      for (int period : new int[] {0, lastPeriod}) {
        DriverTables.share(
            finding, spans, path, driver, period, study.explained(spans.periods().get(period)));
      }
    }
    Optional<Integer> crossing = crossing(spans, path);
    finding.figure(
        Figure.of(
            "crossing",
            Text.of("정책이 앞선 첫해", "政策开始领先的年份", "year from which policy led"),
            crossing.map(Integer::doubleValue).orElse(Double.NaN),
            Unit.CALENDAR_YEAR,
            events));
    Agreement method = Agreement.of(rows, what -> what != Robustness.Change.POLICIES);
    Agreement policies = Agreement.of(rows, what -> what == Robustness.Change.POLICIES);
    finding.figure(
        Figure.of(
            "robust-method-share",
            Text.of(
                "등급이 유지된 방법 점검의 비중", "等级保持不变的方法检验占比", "checks of the method that keep the grade"),
            method.share(),
            Unit.SHARE,
            method.checks()));
    finding.figure(
        Figure.of(
            "robust-policy-share",
            Text.of(
                "정책을 뺀 점검 가운데 등급이 유지된 비중",
                "剔除政策后等级保持不变的占比",
                "policies left out without a change of grade"),
            policies.share(),
            Unit.SHARE,
            policies.checks()));
    caveats(finding, study, rows);
    finding.figure(
        Figure.of(
            "explained",
            Text.of("설명 대상 체결", "纳入分析的结好", "ties that are explained"),
            events,
            Unit.COUNT,
            study.dates().size()));
    Grade grade = verdict.grade();
    return finding.answer(
        DriverTexts.answer(spans, path, rows, before, now, crossing)
            .then(DriverTexts.checks(method, policies))
            .then(DriverTexts.verdict(grade)),
        grade);
  }

  /** What only the figures tell: covariates without data, levels without ties, shares below 0. */
  private static void caveats(FindingBuilder finding, Study study, List<Robustness.Row> rows) {
    int[] active = study.sample(Variant.main(), study.covariates(), 0).scale().active();
    List<Text> unused =
        IntStream.range(0, study.covariates().size())
            .filter(c -> IntStream.of(active).noneMatch(other -> other == c))
            .mapToObj(c -> study.covariates().list().get(c).label())
            .toList();
    if (!unused.isEmpty()) {
      finding.caveat(DriverTexts.unused(unused));
    }
    List<Robustness.Level> few = Robustness.tooFew(study);
    if (!few.isEmpty()) {
      finding.caveat(DriverTexts.tooFew(few, study));
    }
    boolean below =
        rows.stream()
            .flatMap(row -> Stream.of(row.first(), row.last()))
            .anyMatch(shares -> shares.nats().stream().anyMatch(nats -> nats < 0));
    if (below) {
      finding.caveat(DriverTexts.belowNothing());
    }
  }

  private static Figure probability(
      FindingBuilder finding, Study study, Spans spans, int period, String id, double probability) {
    return finding.figure(
        Figure.of(
            id,
            Text.of(
                    "정책이 지리·민족보다 앞설 확률({0})",
                    "政策超过地缘与族缘的概率（{0}）",
                    "probability that policy outweighs geography and ethnicity, {0}")
                .with(spans.periods().get(period).words()),
            probability,
            Unit.PROBABILITY,
            study.explained(spans.periods().get(period))));
  }

  /** The first year from which the probability stays at or above one half. */
  private static Optional<Integer> crossing(Spans spans, ImportancePath path) {
    Integer since = null;
    for (int y = 0; y < spans.years().size(); y++) {
      double p = path.probability(Spans.PERIODS + y, Importance.Shares::isPolicyAhead);
      if (p >= HALF) {
        since = since == null ? spans.years().get(y) : since;
      } else if (!Double.isNaN(p)) {
        since = null;
      }
    }
    return Optional.ofNullable(since);
  }
}
