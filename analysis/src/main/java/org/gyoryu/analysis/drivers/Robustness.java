package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.reach.PublishedWeights;
import org.gyoryu.analysis.stats.Parallel;
import org.gyoryu.model.Policy;
import org.gyoryu.model.TieKind;

/** The answer computed again under other choices, by points. */
final class Robustness {

  private static final int VERSIONS = 2;
  private static final int AS_THE_ANSWER = DriversQuestion.VERSIONS;
  private static final int FEWEST_OF_TIERS = 100;
  private static final double FADING_PROGRAMMES = 5;
  private static final double FADING_TIES = 10;

  private Robustness() {}

  /**
   * One row of the table.
   *
   * @param events that are explained
   */
  record Row(Text label, int events, Importance.Shares first, Importance.Shares last) {

    boolean isKnown() {
      return first.isKnown() && last.isKnown();
    }

    /** The grade that the points alone would give. */
    Grade grade() {
      boolean turned = !first.isPolicyAhead() && last.isPolicyAhead();
      boolean rose = last.of(Driver.POLICY) > first.of(Driver.POLICY);
      if (!isKnown()) {
        return Grade.NOT_ENOUGH_DATA;
      }
      return turned
          ? Grade.SUPPORTED
          : rose || last.isPolicyAhead() ? Grade.PARTLY : Grade.NOT_SUPPORTED;
    }
  }

  private record Named(Text label, Variant variant, int versions) {}

  /** All rows; the first is the main answer. */
  static List<Row> rows(Study study, Spans spans, Progress progress) {
    List<Period> ends = List.of(spans.periods().get(0), spans.periods().get(Spans.PERIODS - 1));
    List<Named> variants = variants(study);
    return Parallel.map(
        variants.size(),
        study.settings().threads(),
        i -> row(study, variants.get(i), ends),
        progress::at);
  }

  private static Row row(Study study, Named named, List<Period> ends) {
    List<ImportancePath.Version> versions = study.versions(named.variant(), ends, named.versions());
    ImportancePath path =
        ImportancePath.of(versions, 0, study.settings().withThreads(1), Progress.NONE);
    return new Row(named.label(), versions.get(0).sample().size(), path.point(0), path.point(1));
  }

  private static List<Named> variants(Study study) {
    Variant main = Variant.main();
    CovariateOptions options = CovariateOptions.standard();
    TieDates dates = study.dates();
    List<Named> named = new ArrayList<>();
    named.add(new Named(Text.of("기본 모형", "基本模型", "main model"), main, AS_THE_ANSWER));
    Optional<double[]> weights = PublishedWeights.of(study.snapshot(), dates);
    weights.ifPresent(
        w ->
            add(
                named,
                Text.of("공표 합계에 맞춘 가중", "按公布总数加权", "weighted to published totals"),
                main.weighted(i -> w[i])));
    add(
        named,
        Text.of("자매결연만", "仅友好城市", "sister ties alone"),
        main.only(i -> dates.tie(i).kind() == TieKind.SISTER));
    named.add(
        new Named(
            Text.of("기존 교류망 제외", "不含既有交流网络", "without the network"),
            main.without(Driver.NETWORK),
            AS_THE_ANSWER));
    add(named, Text.of("연도 확인된 관계만", "仅年份明确的关系", "dated ties alone"), main.only(dates::isDated));
    for (Tiers tiers : Tiers.EXPLAINED) {
      if (ofTiers(study, tiers) >= FEWEST_OF_TIERS) {
        add(named, tiers.label(), main.only(i -> isOf(study, i, tiers)));
      }
    }
    add(
        named,
        Text.of("거리를 로그 없이", "距离不取对数", "distance in kilometres"),
        main.with(options.with(CovariateOptions.Distance.KILOMETRES)));
    add(
        named,
        Text.of("정책 효과 반감기 5년", "政策效应半衰期五年", "programmes fade, half-life 5 years"),
        main.with(options.withProgrammeHalfLife(FADING_PROGRAMMES)));
    add(
        named,
        Text.of("기존 관계 반감기 10년", "既有关系半衰期十年", "ties fade, half-life 10 years"),
        main.with(options.withTieHalfLife(FADING_TIES)));
    add(
        named,
        Text.of("민족 변수를 권역 표지로", "以地区指标代替族缘变量", "ethnicity as a plain region"),
        main.with(options.with(CovariateOptions.Kin.REGION)));
    add(
        named,
        Text.of("민족 변수를 한 지역 표지로", "以单一地方指标代替族缘变量", "ethnicity as a plain government"),
        main.with(options.with(CovariateOptions.Kin.GOVERNMENT)));
    add(
        named,
        Text.of("여객선·항공 노선 제외", "不含客轮与航线", "without links"),
        main.with(options.withoutLinks()));
    add(
        named,
        Text.of("대조쌍 두 배", "对照对加倍", "twice the controls"),
        main.withControls(2 * main.controls()));
    for (Policy policy : Policies.targeted(study.snapshot())) {
      named.add(
          new Named(
              Text.of("제외: {0}", "剔除：{0}", "without: {0}").with(Text.of(policy.names())),
              main.with(options.withoutPolicies(Set.of(policy.id()))),
              1));
    }
    return named;
  }

  private static void add(List<Named> named, Text label, Variant variant) {
    named.add(new Named(label, variant, VERSIONS));
  }

  private static long ofTiers(Study study, Tiers tiers) {
    return IntStream.range(0, study.dates().size()).filter(i -> isOf(study, i, tiers)).count();
  }

  private static boolean isOf(Study study, int tie, Tiers tiers) {
    PairSpace space = study.covariates().space();
    return space
        .tiers(
            space.a().number(study.dates().tie(tie).aId()),
            space.b().number(study.dates().tie(tie).bId()))
        .equals(tiers);
  }
}
