package org.gyoryu.analysis.completeness;

import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.EXPECTED_COUNT;
import static org.gyoryu.analysis.finding.Unit.RATIO;
import static org.gyoryu.analysis.finding.Unit.SHARE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.CaptureRecapture;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.PublishedTotal;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;

/** How complete is the registry? (docs/methods-findings.md, "Completeness") */
public final class CompletenessQuestion implements Question {

  private static final double NEARLY_ALL = 0.9;
  private static final double MOST = 0.6;

  /** A number that is written as more than 0. */
  private static final double FEWEST_TOLD = 0.05;

  @Override
  public String id() {
    return "completeness";
  }

  @Override
  public Text words() {
    return Text.of(
        "등록 자료는 실제 자매·우호 관계를 얼마나 담고 있는가?",
        "登记数据在多大程度上涵盖了实际的友好关系？",
        "How much of what exists does the registry hold?");
  }

  @Override
  public Finding compute(Snapshot snapshot, Settings settings, Progress progress) {
    FindingBuilder finding = new FindingBuilder(this, snapshot, settings);
    describe(finding);
    TieDates dates = TieDates.of(snapshot, settings.imputations(), settings.seed());
    if (dates.size() == 0) {
      return finding.notEnoughData(
          Text.of(
              "자료에 자매·우호 관계가 없어 판단할 수 없다.",
              "数据中没有友好关系，无法判断。",
              "The data holds no formal tie, so nothing can be said."));
    }
    List<PublishedCount> published =
        snapshot.publishedTotals().stream()
            .map(total -> PublishedCount.read(total, snapshot))
            .flatMap(Optional::stream)
            .toList();
    if (!published.isEmpty()) {
      finding.caveat(
          Text.of(
              "두 나라는 서로 다른 규칙으로 관계를 센다. 양측 집계는 나란히 보일 뿐 합치지 않는다.",
              "两国按不同规则统计友好关系，双方口径并列显示，从不合并。",
              "The two countries count by different rules; their counts stand side by side and are"
                  + " never merged."));
    }
    compare(finding, published, dates);
    progress.at(0.5);
    CompletenessTables.byYear(finding, snapshot, dates, published);
    CompletenessTables.byKindLevelRegionProvince(finding, snapshot, dates);
    Text estimated = recapture(finding, snapshot);
    progress.at(1);
    return conclude(finding, published, dates, snapshot, estimated);
  }

  private static void describe(FindingBuilder finding) {
    finding
        .graded(
            Text.of(
                "등록 자료는 공표된 관계의 대부분을 담고 있다.",
                "登记数据涵盖了已公布关系的绝大部分。",
                "The registry holds nearly all ties that were counted officially."),
            Text.of(
                "가장 최근의 공표 총수 대비 등록 건수의 비율이 90% 이상이면 뒷받침됨, 60% 이상이면 일부 뒷받침됨, 그 미만이면 뒷받침되지 않음."
                    + " 비교할 공표 총수가 없으면 자료 부족.",
                "与最近一次公布总数相比，登记数达到90%以上为“得到支持”，60%以上为“部分支持”，低于60%为“未得到支持”；没有可比的公布总数则为“数据不足”。",
                "Registry count over the latest published total at its date: supported from 90 %,"
                    + " partly from 60 %, not supported below; not enough data without a"
                    + " comparable total."))
        .step(
            Text.of(
                "공표 통계마다 그 기준일까지 체결된 등록 건수를 나란히 놓는다. 체결일을 모르는 관계는 다중대체로 기댓값에 넣고, 구간의 하한은 확실히"
                    + " 해당하는 건수, 상한은 해당할 수 있는 건수이다.",
                "将每项公布统计与截至同一日期的登记数并列。日期不详的关系以多重插补计入期望值；区间下限为确定计入的数量，上限为可能计入的数量。",
                "Every published count stands beside what the registry had at the same date. Undated"
                    + " ties enter the expected value by multiple imputation; the interval runs from"
                    + " what certainly counts to what possibly does."))
        .step(
            Text.of(
                "양측 자료의 중복으로 전체 규모를 추정한다(채프먼 추정량, 차오 하한; 로그정규 95% 구간).",
                "根据双方来源的重叠估计总量（Chapman估计量、Chao下界；对数正态95%区间）。",
                "The overlap between pages of the two sides estimates the total (Chapman; Chao's"
                    + " lower bound; log-normal 95 % intervals)."))
        .references(
            "Chapman, D. G. (1951). Some properties of the hypergeometric distribution with"
                + " applications to zoological sample censuses. Univ. California Publ. Statistics"
                + " 1, 131-160.",
            "Seber, G. A. F. (1970). The effects of trap response on tag recapture estimates."
                + " Biometrics 26, 13-22.",
            "Chao, A. (1987). Estimating the population size for capture-recapture data with"
                + " unequal catchability. Biometrics 43, 783-791.",
            "Rubin, D. B., Schenker, N. (1986). Multiple imputation for interval estimation from"
                + " simple random samples with ignorable nonresponse. JASA 81, 366-374.");
  }

  private static void compare(
      FindingBuilder finding, List<PublishedCount> published, TieDates dates) {
    TableBuilder table =
        new TableBuilder("published", Text.of("공표 통계와의 비교", "与公布统计的比较", "Beside published counts"))
            .words("as-of", Text.of("기준 시점", "统计时点", "as of"))
            .words("what", Text.of("집계 대상", "统计对象", "what was counted"))
            .number("published", Text.of("공표 건수", "公布数", "published"), COUNT)
            .estimate("registry", Text.of("등록 건수", "登记数", "registry"), EXPECTED_COUNT)
            .number("ratio", Text.of("등록/공표", "登记/公布", "registry over published"), RATIO)
            .words("source", Text.of("출처", "来源", "source"));
    published.stream()
        .sorted(Comparator.comparing(count -> count.total().asOf()))
        .forEach(
            count -> {
              Estimate registry = count.inRegistry(dates);
              double value = count.total().value();
              table.row(
                  count.total().asOf(),
                  count.words(),
                  value,
                  registry.value(),
                  registry.low(),
                  registry.high(),
                  value == 0 ? Double.NaN : registry.value() / value,
                  count.total().sourceId());
            });
    finding.table(table.build());
  }

  private static Text recapture(FindingBuilder finding, Snapshot snapshot) {
    TableBuilder table =
        new TableBuilder("recapture", Text.of("포획·재포획 추정", "捕获—再捕获估计", "Capture and recapture"))
            .words("ties", Words.TIES)
            .number("side-a", Text.of("A측 자료", "甲方来源", "first side's pages"), COUNT)
            .number("side-b", Text.of("B측 자료", "乙方来源", "second side's pages"), COUNT)
            .number("both", Text.of("양측 모두", "双方均有", "both"), COUNT)
            .number("seen", Text.of("등록 건수", "登记数", "in the registry"), COUNT)
            .estimate("chapman", Text.of("채프먼 추정", "Chapman估计", "Chapman"), EXPECTED_COUNT)
            .estimate("chao", Text.of("차오 하한", "Chao下界", "Chao's lower bound"), EXPECTED_COUNT)
            .estimate(
                "chao-publishers",
                Text.of("차오 하한(발행처 기준)", "Chao下界（按发布者）", "Chao by publisher"),
                EXPECTED_COUNT);
    Captures all = Captures.of(snapshot, tie -> true);
    row(table, Words.ALL, all);
    for (TieKind kind : List.of(TieKind.SISTER, TieKind.FRIENDSHIP)) {
      row(table, Words.of(kind), Captures.of(snapshot, (Tie tie) -> tie.kind() == kind));
    }
    finding.table(table.build());
    Estimate chapman = CaptureRecapture.chapman(all.byA(), all.byB(), all.byBoth());
    Figure total =
        finding.figure(
            new Figure(
                "estimated-total",
                Text.of("추정 총수(채프먼)", "估计总量（Chapman）", "estimated total (Chapman)"),
                chapman.value(),
                chapman.low(),
                chapman.high(),
                EXPECTED_COUNT,
                all.byEither()));
    if (all.byBoth() < 7) {
      return Text.of(
          "양측 자료에 함께 나오는 관계가 7건 미만이어서 총수를 추정할 수 없다.",
          "双方来源共同记载的关系不足7对，无法估计总量。",
          "Fewer than seven ties are named by both sides, too few to estimate a total.");
    }
    finding.caveat(
        Text.of(
            "양측 자료는 서로 독립이 아니며 알려지기 쉬운 관계가 따로 있으므로, 추정 총수는 하한에 가깝다.",
            "双方来源并非相互独立，各关系被报道的机会也不相等，因此估计总量偏低，应视为下界。",
            "Pages of the two sides are not independent and some ties are easier to see than"
                + " others, so the estimated totals lean low: read them as lower bounds."));
    return Text.of(
            "양측 자료의 중복으로 추정하면 실제 총수는 적어도 {0}건 안팎이다(하한으로 읽어야 한다).",
            "根据双方来源重叠估计，实际总量至少约为{0}对（应视为下界）。",
            "From the overlap of the two sides' pages the true total is at least about {0}, to be read as a"
                + " lower bound.")
        .with(total.words());
  }

  private static void row(TableBuilder table, Text label, Captures seen) {
    Estimate chapman = CaptureRecapture.chapman(seen.byA(), seen.byB(), seen.byBoth());
    Estimate chao =
        CaptureRecapture.chaoLowerBound(
            seen.byEither(), seen.byEither() - seen.byBoth(), seen.byBoth(), 2);
    Estimate publishers =
        CaptureRecapture.chaoLowerBound(
            seen.seen(), seen.once(), seen.twice(), Math.max(2, seen.publishers()));
    table.row(
        label,
        seen.byA(),
        seen.byB(),
        seen.byBoth(),
        seen.seen(),
        chapman.value(),
        chapman.low(),
        chapman.high(),
        chao.value(),
        chao.low(),
        chao.high(),
        publishers.value(),
        publishers.low(),
        publishers.high());
  }

  private static Finding conclude(
      FindingBuilder finding,
      List<PublishedCount> published,
      TieDates dates,
      Snapshot snapshot,
      Text estimated) {
    finding.key(Figure.of("ties", Words.TIES, dates.size(), COUNT, dates.size()));
    int unread = snapshot.publishedTotals().size() - published.size();
    if (unread > 0) {
      finding.caveat(
          Text.of(
                  "공표 통계 {0}건은 다른 것을 세므로 비교하지 않았다.",
                  "有{0}项公布统计的统计对象不同，未作比较。",
                  "{0} published figures count something else and are not compared.")
              .with(unread));
    }
    Optional<PublishedCount> latest =
        published.stream()
            .filter(PublishedCount::isWholeStock)
            .max(
                Comparator.comparing(PublishedCount::until)
                    .thenComparing(count -> count.total().id()));
    if (latest.isEmpty()) {
      return finding.notEnoughData(
          Text.of(
                  "등록된 관계는 {0}건이며, 비교할 공표 총수가 없다.",
                  "登记关系共{0}对，没有可供比较的公布总数。",
                  "The registry holds {0} ties; no published total stands beside them.")
              .with(dates.size())
              .then(estimated));
    }
    PublishedTotal total = latest.get().total();
    Estimate registry = latest.get().inRegistry(dates);
    Text label = Text.of("공표 총수 대비 등록 비율", "登记数占公布总数之比", "registry over published total");
    Figure coverage = finding.key(coverage("coverage", label, registry.value(), total, dates));
    finding.key(
        coverage(
            "coverage-certain",
            label.then(Text.of("(확실한 것만)", "（仅确定者）", "(certain only)")),
            registry.low(),
            total,
            dates));
    finding.key(
        coverage(
            "coverage-possible",
            label.then(Text.of("(가능한 것 모두)", "（含可能者）", "(all that may count)")),
            registry.high(),
            total,
            dates));
    Text answer =
        Text.of(
                "{0} 기준 공표 총수는 {1}건이다. 등록된 {4}건 가운데 그때까지 체결된 것은 {2}건(확실한 것 {5}건, 많아야 {6}건)으로 공표 총수의 {3}이다.",
                "截至{0}公布的总数为{1}对。登记的{4}对中，截至当时已缔结的为{2}对（确定{5}对，至多{6}对），相当于公布总数的{3}。",
                "For {0}, {1} ties were published. Of the registry's {4} ties {2} had been concluded by then"
                    + " (certainly {5}, at most {6}): {3} of the published number.")
            .with(
                total.asOf(),
                COUNT.write(total.value()),
                EXPECTED_COUNT.write(registry.value()),
                coverage.written(),
                COUNT.write(dates.size()),
                COUNT.write(registry.low()),
                COUNT.write(registry.high()));
    double later = dates.size() - Math.round(10 * registry.value()) / 10.0;
    Text whole = later < FEWEST_TOLD ? answer : answer.then(later(later));
    Grade grade =
        coverage.value() >= NEARLY_ALL
            ? Grade.SUPPORTED
            : coverage.value() >= MOST ? Grade.PARTLY : Grade.NOT_SUPPORTED;
    return finding.answer(whole.then(estimated), grade);
  }

  /** Why the registry had fewer ties at the date of the published total than it has. */
  private static Text later(double ties) {
    return Text.of(
            "나머지 {0}건은 그 뒤에 체결되었거나, 날짜를 몰라 그랬을 수 있는 것이다.",
            "其余{0}对在此之后缔结，或因日期不详而可能在此之后缔结。",
            "The other {0} came later, or may have (their date is unknown).")
        .with(EXPECTED_COUNT.write(ties));
  }

  private static Figure coverage(
      String id, Text label, double registered, PublishedTotal total, TieDates dates) {
    return Figure.of(id, label, registered / total.value(), SHARE, dates.size());
  }
}
