package org.gyoryu.analysis.outlook;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.analysis.drivers.Pace;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.analysis.stats.Estimate;

/** What the outlook says of its answer and method. */
final class OutlookTexts {

  private OutlookTexts() {}

  static Text tooLittle() {
    return Text.of(
        "날짜가 확인된 관계가 적어 앞날을 내다볼 수 없다.",
        "日期明确的关系过少，无法展望。",
        "Too few dated ties are on record to look ahead.");
  }

  /** What stands beside the charts: whether scenarios can be told apart, and what is counted. */
  static void notes(FindingBuilder finding, LookBack.Fitted fitted) {
    Text counts = counts(fitted.record());
    finding.note("years-chart", counts).note("scenarios-chart", counts);
    for (Text reading : readings(fitted.pace())) {
      finding.note("years-chart", reading).note("scenarios-chart", reading);
    }
  }

  /** Which ties the curve counts, and why not the others. */
  private static Text counts(TieRecord record) {
    return Text.of(
            "정식 관계 {2}건 가운데 양측이 모두 광역·기초인 {0}건만 센다. 나머지 {1}건은 한쪽이 셋째 단계(현·구 등)인데, 이 단계의 정부는 관계가 있는 곳만"
                + " 자료에 실려 있어 누구를 상대로 고르지 않았는지 알 수 없으므로 모형으로 내다볼 수 없다.",
            "在{2}对正式关系中，仅计双方均为前两级政府的{0}对。其余{1}对有一方为第三级（县、区等）；该级政府仅在有关系时才列入数据，无从得知哪些未被选择，故不能用模型展望。",
            "Of {2} formal ties the {0} between governments of the first two tiers are counted. The other {1}"
                + " have a side of the third tier (counties, districts); these are listed only where they"
                + " have a tie, so that nobody knows whom a chooser passed over, and the model can't look"
                + " ahead to them.")
        .with(record.counted(), record.uncounted(), record.counted() + record.uncounted());
  }

  /** What the fitted pace says to the names of the scenarios; empty if it bears them out. */
  private static List<Text> readings(Pace pace) {
    List<Text> texts = new ArrayList<>();
    Reading promotion = Reading.ofPromotion(pace);
    if (promotion.tellsNothing()) {
      texts.add(apart(promotion));
    }
    Reading shock = Reading.ofShock(pace);
    if (shock.tellsNothing()) {
      texts.add(
          Text.of(
                  "충격의 계수({0})는 {1}이므로 ‘새로운 충격’ 시나리오의 차이는 효과의 예측이 아니다.",
                  "冲击的系数（{0}）{1}，因此“再次出现冲击”情景之差不是对效果的预测。",
                  "The coefficient of a shock ({0}) {1}: the difference of another shock is no forecast of an"
                      + " effect.")
              .with(interval(shock), why(shock)));
    }
    return texts;
  }

  private static Text apart(Reading promotion) {
    Text no =
        Text.of(
                "자료로는 촉진의 지속·중단·확대 시나리오를 구별할 수 없다. 체결 속도 모형에서 국가 차원 촉진 정책의 계수({0})가 {1}이므로, 시나리오의 차이는 효과의 예측이"
                    + " 아니다.",
                "数据无法区分推动“持续”“中止”“扩大”各情景：结好速度模型中国家层面促进政策的系数（{0}）{1}，各情景之差不是对效果的预测。",
                "The data can't tell the scenarios of promotion apart: the coefficient of national promotion in"
                    + " the pace ({0}) {1}. Their differences are no forecast of an effect.")
            .with(interval(promotion), why(promotion));
    return promotion.isContrary()
        ? no.then(
            Text.of(
                "부호가 이름과 반대여서 ‘촉진 지속’의 관계 수가 ‘촉진 중단’보다 오히려 적게 나온다.",
                "符号与名称相反，因而“推动持续”的数值反而低于“推动中止”。",
                "Its sign is contrary to their names, so that promotion that goes on comes out below promotion"
                    + " that stops."))
        : no;
  }

  private static Text why(Reading reading) {
    if (reading.isUnclear() && reading.isContrary()) {
      return Text.of(
          "이름과 반대 부호이고 구간이 0을 포함하는 값",
          "符号与名称相反，且区间包含0",
          "has the contrary sign and an interval that holds 0");
    }
    return reading.isUnclear()
        ? Text.of("구간이 0을 포함하는 값", "的区间包含0", "has an interval that holds 0")
        : Text.of("이름과 반대 부호", "符号与名称相反", "has the contrary sign");
  }

  private static Text interval(Reading reading) {
    Estimate c = reading.coefficient();
    return Text.of("{0}, 95% 구간 {1}~{2}", "{0}，95%区间{1}至{2}", "{0}, 95% interval {1} to {2}")
        .with(
            Unit.STATISTIC.write(c.value()),
            Unit.STATISTIC.write(c.low()),
            Unit.STATISTIC.write(c.high()));
  }

  static Text answer(
      Figure total,
      Reading promotion,
      Figure coverage,
      int covered,
      int targets,
      List<Issue> issues,
      Grade grade) {
    Text ahead =
        Text.of(
                "정책 촉진이 이어지면 앞으로 5년간 광역·기초 간 신규 관계는 {0}건으로 예상된다.",
                "若政策推动持续，今后五年省市级新建关系预计为{0}对。",
                "If promotion goes on, {0} new ties between first- and second-tier governments are to be"
                    + " expected in five years.")
            .with(total.words());
    Text told =
        promotion.tellsNothing()
            ? ahead.then(
                Text.of(
                    "그러나 자료로는 촉진이 이어질 때와 멈출 때를 구별할 수 없다.",
                    "但数据无法区分推动持续与推动中止。",
                    "But the data can't tell promotion that goes on from promotion that stops."))
            : ahead;
    return told.then(past(coverage, covered, targets, grade)).then(issues(issues));
  }

  private static Text past(Figure coverage, int covered, int targets, Grade grade) {
    if (grade == Grade.NOT_ENOUGH_DATA) {
      return Text.of(
          "과거 시점의 예측을 검증할 자료는 부족하다.",
          "回溯检验的数据不足。",
          "There is too little to check such forecasts against the past.");
    }
    Text verdict =
        switch (grade) {
          case SUPPORTED -> Text.of("구간을 믿고 쓸 만하다", "区间可以采信", "its intervals can be trusted");
          case PARTLY -> Text.of("구간은 조심해서 써야 한다", "区间须谨慎使用", "its intervals need care");
          default -> Text.of("구간을 믿기 어렵다", "区间难以采信", "its intervals can't be trusted");
        };
    return Text.of(
            "2010년과 2015년 시점에서 같은 방식으로 예측하면 {1}개 가운데 {0}개, 곧 {2}가 구간 안에 들었으므로 {3}.",
            "以同样方法回到2010年和2015年预测，{1}项中有{0}项落入区间，即{2}，因此{3}。",
            "Made in the same way in 2010 and 2015, {0} of {1} forecasts held what came, that is {2}, so"
                + " that {3}.")
        .with(covered, targets, coverage.words(), verdict);
  }

  private static Text issues(List<Issue> issues) {
    List<Text> worse =
        issues.stream()
            .filter(Issue::hasWorsened)
            .map(
                issue ->
                    Text.of("{0}({1}→{2})", "{0}（{1}→{2}）", "{0} ({1} to {2})")
                        .with(
                            issue.label(),
                            Unit.SHARE.write(issue.before().value()),
                            Unit.SHARE.write(issue.now().value())))
            .toList();
    return worse.isEmpty()
        ? Text.of(
            "지난 10년간 뚜렷이 나빠진 과제는 없다.",
            "近十年没有明显恶化的课题。",
            "No issue has clearly worsened over ten years.")
        : Text.of(
                "지난 10년간 뚜렷이 커진 과제: {0}.",
                "近十年明显加剧的课题：{0}。", "Issues that clearly grew over ten years: {0}.")
            .with(Text.list(worse));
  }

  static void describe(FindingBuilder finding) {
    finding
        .graded(
            Text.of(
                "전망은 그 구간 안에서 믿을 수 있다.",
                "展望在其区间内可以采信。",
                "The forecast can be trusted within its intervals."),
            Text.of(
                "2010년 말과 2015년 말에 서서 같은 방법으로 5년을 예측했을 때 95% 구간이 실제를 담은 비율이 85% 이상이면 뒷받침됨, 60% 이상이면 일부"
                    + " 뒷받침됨, 아니면 뒷받침되지 않음. 비교 항목이 10개 미만이면 자료 부족.",
                "站在2010年末和2015年末以同样方法预测五年，95%区间包含实际值的比例不低于85%为“得到支持”，不低于60%为“部分支持”，否则为“未得到支持”；可比项目不足10项为“数据不足”。",
                "Standing at the end of 2010 and of 2015, the same forecast for five years: 95 % intervals that"
                    + " hold what came, 85 % or more: supported; 60 %: partly; else not. Not enough data"
                    + " under 10 comparisons."))
        .step(
            Text.of(
                "체결 속도 모형과 상대 선택 모형을 계수의 불확실성과 함께 1,000회 이상 앞으로 돌렸다.",
                "将结好速度模型与伙伴选择模型连同系数的不确定性向前模拟1000次以上。",
                "The models of pace and of choice are run forward 1,000 times or more, with the uncertainty of"
                    + " their coefficients."))
        .step(
            Text.of(
                "시나리오는 촉진 정책의 수, 지역 정책의 지속 여부, 충격의 유무를 달리한 가정이다.",
                "各情景是对促进政策数量、区域政策是否延续、有无冲击的不同假设。",
                "Scenarios differ in the number of promoting policies, in whether regional programmes stay, and"
                    + " in whether a shock comes."))
        .step(
            Text.of(
                "과제는 날짜 미상 관계를 채운 모든 자료판에서 재고 합쳤다(루빈의 규칙). 비중은 윌슨 구간, 추세는 맨-켄들 검정이다.",
                "各课题在补全日期的全部数据版本中测量并合并（鲁宾法则）；占比用威尔逊区间，趋势用曼-肯德尔检验。",
                "Issues are measured in every version of the dates and pooled (Rubin's rules): shares with"
                    + " Wilson's interval, trends by Mann-Kendall."))
        .references(
            "Fokianos, K., Tjøstheim, D. (2011). Log-linear Poisson autoregression. Journal of Multivariate"
                + " Analysis 102, 563-578.",
            "Rubin, D. B. (1988). Using the SIR algorithm to simulate posterior distributions. Bayesian"
                + " Statistics 3, 395-402.",
            "Rubin, D. B. (1987). Multiple Imputation for Nonresponse in Surveys. Wiley.",
            "Lott, A., Reiter, J. P. (2020). Wilson confidence intervals for binomial proportions with multiple"
                + " imputation for missing data. The American Statistician 74, 109-115.",
            "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. JASA"
                + " 22, 209-212.",
            "Mann, H. B. (1945). Nonparametric tests against trend. Econometrica 13, 245-259.");
  }

  /**
   * What to keep in mind of a forecast.
   *
   * @param targets of the looks back
   */
  static void caveats(FindingBuilder finding, TieRecord record, int targets) {
    if (record.uncounted() > 0) {
      finding.caveat(
          Text.of(
              "체결 속도 모형은 광역·기초 간 관계에 맞춘 것이다. 동력 분석의 체결 속도 모형은 식은 같지만 정식 관계 전체에 맞춘 것이어서 계수가 다르다.",
              "结好速度模型拟合的是前两级政府之间的关系；动力分析中的结好速度模型公式相同，但拟合全部正式关系，因此系数不同。",
              "The pace is fitted to ties of the first two tiers; that of the finding on drivers is the same"
                  + " formula fitted to all formal ties, so that the coefficients differ."));
    }
    if (targets > 0) {
      finding.caveat(
          Text.of(
              "되돌아본 예측은 합계·지역·종류를 두 시점에서 함께 센 것이어서 서로 독립이 아니며, 적중률의 실제 구간은 적힌 구간(윌슨)보다 넓다.",
              "回溯预测同时计入两个时点的合计、地区与类别，彼此并不独立，覆盖率的实际区间比所列区间（威尔逊）更宽。",
              "The forecasts of the looks back are a total and its parts by region and by kind, at two times:"
                  + " they are not independent, and the true interval of their coverage is wider than the"
                  + " one given (Wilson)."));
    }
    finding
        .caveat(
            Text.of(
                "기록에 실릴 관계에 대한 전망이며, 실제 체결 수는 더 많을 수 있다.",
                "展望针对会被记录的关系，实际结好数可能更多。",
                "The forecast is of ties that the record would hold; there may be more."))
        .caveat(
            Text.of(
                "시나리오는 가정이 모형에 주는 결과일 뿐 인과를 뜻하지 않는다.",
                "情景仅表示假设在模型中的结果，不代表因果。",
                "Scenarios say what the model makes of an assumption, not that the cause works."))
        .caveat(
            Text.of(
                "최근 연도의 교류가 더 많이 기록되므로 휴면과 기록 부족의 추세는 이를 감안하여 읽어야 한다.",
                "近年的交流记录较多，解读休眠与记录不足的趋势时应予注意。",
                "Recent exchange is recorded more than earlier exchange; read dormancy and thin records with"
                    + " that in mind."));
  }
}
