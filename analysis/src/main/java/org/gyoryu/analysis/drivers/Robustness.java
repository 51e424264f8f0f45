package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.reach.PublishedWeights;
import org.gyoryu.analysis.stats.Parallel;
import org.gyoryu.model.Policy;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.Tier;

/** The answer computed again under other choices, by points. */
final class Robustness {

  private static final int VERSIONS = DriversQuestion.VERSIONS;
  private static final int FEWEST_OF_TIERS = 50;
  private static final double FADING_PROGRAMMES = 5;
  private static final double FADING_TIES = 10;

  private Robustness() {}

  /** What a row changes. */
  enum Change {
    NOTHING,
    METHOD,
    /** Another way to see what the two had to do with one another before. */
    CONTACT,
    POLICIES
  }

  /**
   * One row of the table.
   *
   * @param events that are explained
   */
  record Row(
      Text label, Change change, int events, Importance.Shares first, Importance.Shares last) {

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

  private record Named(Text label, Change change, Variant variant) {}

  /**
   * All rows; the first is the main answer.
   *
   * @param main path of the main model
   */
  static List<Row> rows(Study study, Spans spans, ImportancePath main, Progress progress) {
    int last = Spans.PERIODS - 1;
    List<Period> ends = List.of(spans.periods().get(0), spans.periods().get(last));
    List<Named> variants = variants(study);
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            Text.of("기본 모형", "基本模型", "main model"),
            Change.NOTHING,
            study.explained(),
            main.point(0),
            main.point(last)));
    rows.addAll(
        Parallel.map(
            variants.size(),
            study.settings().threads(),
            i -> row(study, variants.get(i), ends),
            progress::at));
    return rows;
  }

  private static Row row(Study study, Named named, List<Period> ends) {
    List<ImportancePath.Version> versions = study.versions(named.variant(), ends, VERSIONS);
    ImportancePath path =
        ImportancePath.of(versions, 0, study.settings().withThreads(1), Progress.NONE);
    return new Row(
        named.label(),
        named.change(),
        versions.get(0).sample().size(),
        path.point(0),
        path.point(1));
  }

  private static List<Named> variants(Study study) {
    Variant main = Variant.main();
    CovariateOptions options = CovariateOptions.standard();
    TieDates dates = study.dates();
    List<Named> named = new ArrayList<>();
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
    add(
        named,
        Text.of("기존 교류망 제외", "不含既有交流网络", "without the network"),
        main.without(Driver.NETWORK));
    named.add(
        new Named(
            Text.of("앞선 교류·의향 제외", "不含此前的交流与意向", "without earlier exchange or intent"),
            Change.CONTACT,
            main.with(options.withoutContact())));
    add(named, Text.of("연도 확인된 관계만", "仅年份明确的关系", "dated ties alone"), main.only(dates::isDated));
    for (Level level : Level.values()) {
      if (level.events(study) >= FEWEST_OF_TIERS) {
        add(named, level.label(), main.only(i -> level.has(study, i)));
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
    for (Programme programme : Programme.all(study.snapshot())) {
      if (programme.policies().size() > 1) {
        addWithout(named, programme.label(), programme.ids());
      }
    }
    for (Policy policy : Policies.targeted(study.snapshot())) {
      addWithout(named, Text.of(policy.names()), Set.of(policy.id()));
    }
    return named;
  }

  private static void add(List<Named> named, Text label, Variant variant) {
    named.add(new Named(label, Change.METHOD, variant));
  }

  private static void addWithout(List<Named> named, Text what, Set<String> policies) {
    named.add(
        new Named(
            Text.of("제외: {0}", "剔除：{0}", "without: {0}").with(what),
            Change.POLICIES,
            Variant.main().with(CovariateOptions.standard().withoutPolicies(policies))));
  }

  /** Levels of government that are told apart. */
  enum Level {
    UPPER,
    MIXED,
    LOWER;

    Text label() {
      return switch (this) {
        case UPPER -> Text.of("광역·성급 상호 간만", "仅省级之间", "first tier with first tier alone");
        case MIXED -> Text.of("서로 다른 층위 간만", "仅不同层级之间", "mixed tiers alone");
        case LOWER -> Text.of("기초·시급 상호 간만", "仅市级之间", "second tier with second tier alone");
      };
    }

    /** Ties of the level that are explained. */
    int events(Study study) {
      return (int)
          study.history(0).events().stream()
              .filter(event -> event.isExplained() && has(study, event.tie()))
              .count();
    }

    private boolean has(Study study, int tie) {
      PairSpace space = study.covariates().space();
      boolean upperA =
          space.a().tier(space.a().number(study.dates().tie(tie).aId())) == Tier.PROVINCE;
      boolean upperB =
          space.b().tier(space.b().number(study.dates().tie(tie).bId())) == Tier.PROVINCE;
      return this == (upperA != upperB ? MIXED : upperA ? UPPER : LOWER);
    }
  }

  /** The levels with too few ties for a row of their own. */
  static List<Level> tooFew(Study study) {
    return Arrays.stream(Level.values())
        .filter(level -> level.events(study) < FEWEST_OF_TIERS)
        .toList();
  }
}
