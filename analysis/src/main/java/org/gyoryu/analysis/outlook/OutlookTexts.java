package org.gyoryu.analysis.outlook;

import java.util.List;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Unit;

/** What the outlook says of its answer and method. */
final class OutlookTexts {

  private static final double LEVEL = 0.05;

  private OutlookTexts() {}

  static Text tooLittle() {
    return Text.of(
        "날짜가 확인된 관계가 적어 앞날을 내다볼 수 없다.",
        "日期明确的关系过少，无法展望。",
        "Too few dated ties are on record to look ahead.");
  }

  /** Said where the pace does not visibly depend on promotion. */
  static Text paceIgnoresPromotion() {
    return Text.of(
        "체결 속도와 국가 차원 촉진 정책의 수 사이에 뚜렷한 관계가 없어(계수 구간이 0을 포함) 촉진의 지속·중단·확대 시나리오의 차이는 믿을 만하지 않다.",
        "结好速度与国家层面促进政策数量之间没有明显关系（系数区间包含0），因此“持续”“中止”“扩大”三种情景之间的差异不可靠。",
        "The pace does not clearly depend on the number of promoting policies (the interval of the"
            + " coefficient holds 0), so that differences between promotion going on, stopping and"
            + " opening can't be relied on.");
  }

  static Text answer(
      Figure total,
      Figure coverage,
      int covered,
      int targets,
      List<Issues.Issue> issues,
      Grade grade) {
    Text ahead =
        Text.of(
                "정책 촉진이 이어지면 앞으로 5년간 광역·기초 간 신규 관계는 {0}건으로 예상된다.",
                "若政策推动持续，今后五年省市级新建关系预计为{0}对。",
                "If promotion goes on, {0} new ties between first- and second-tier governments are to be"
                    + " expected in five years.")
            .with(total.words());
    return ahead.then(past(coverage, covered, targets, grade)).then(issues(issues));
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
            "2010년과 2015년 시점에서 같은 방식으로 예측하면 {1}개 가운데 {0}개({2})가 구간 안에 들었으므로 {3}.",
            "以同样方法回到2010年和2015年预测，{1}项中有{0}项（{2}）落入区间，因此{3}。",
            "Made in the same way in 2010 and 2015, {0} of {1} forecasts ({2}) held what came, so that"
                + " {3}.")
        .with(covered, targets, coverage.written(), verdict);
  }

  private static Text issues(List<Issues.Issue> issues) {
    List<Text> worse =
        issues.stream()
            .filter(
                issue ->
                    issue.worsening() ? issue.trend().rises(LEVEL) : issue.trend().falls(LEVEL))
            .map(
                issue ->
                    Text.of("{0}({1}→{2})", "{0}（{1}→{2}）", "{0} ({1} to {2})")
                        .with(
                            issue.label(),
                            Unit.SHARE.write(issue.before()),
                            Unit.SHARE.write(issue.now())))
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
        .references(
            "Fokianos, K., Tjøstheim, D. (2011). Log-linear Poisson autoregression. Journal of Multivariate"
                + " Analysis 102, 563-578.",
            "Rubin, D. B. (1988). Using the SIR algorithm to simulate posterior distributions. Bayesian"
                + " Statistics 3, 395-402.",
            "Mann, H. B. (1945). Nonparametric tests against trend. Econometrica 13, 245-259.")
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
