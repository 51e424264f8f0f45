package org.gyoryu.analysis.drivers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.model.Snapshot;

/** What the finding on drivers says of its answer and method. */
final class DriverTexts {

  private DriverTexts() {}

  static Text tooLittle(int events, int years, boolean hasProgrammes) {
    return Text.of(
            "설명할 수 있는 체결이 {0}건, 기간이 {1}년이고 지역을 지정한 정책은 {2}. 동력의 변화를 판단하기에 부족하다.",
            "可分析的结好{0}次，跨{1}年，指定地区的政策{2}，不足以判断动力的变化。",
            "{0} ties over {1} years can be explained, and policies that name regions are {2}: too little"
                + " to tell what drives them.")
        .with(
            events,
            years,
            hasProgrammes
                ? Text.of("있다", "有记录", "on record")
                : Text.of("없다", "没有记录", "not on record"));
  }

  static Text probabilityWithoutNetwork(Period period) {
    return Text.of(
            "기존 교류망을 빼면 정책이 지리·민족보다 앞설 확률({0})",
            "不计既有网络时政策超过地缘与族缘的概率（{0}）",
            "probability that policy outweighs geography and ethnicity without the network, {0}")
        .with(period.words());
  }

  /** What is left when the network, which the other drivers work through too, is not asked. */
  static Text withoutNetwork(
      Importance.Shares first, Importance.Shares last, Figure before, Figure now) {
    return Text.of(
            "기존 교류망에는 체결에 앞선 교류가 들어 있고, 지리와 정책도 이를 거쳐 작용할 수 있다. 교류망을 빼면 지리·민족·정책의 비중은 첫 시기 {0}·{1}·{2},"
                + " 마지막 시기 {3}·{4}·{5}이고, 정책이 지리와 민족을 모두 앞설 확률은 {6}에서 {7}로 바뀐다.",
            "既有交流网络包含结好之前的往来，地缘与政策也可能通过它起作用。若不计网络，地缘、族缘、政策的占比在第一时期为{0}、{1}、{2}，最后时期为{3}、{4}、{5}；政策同时超过地缘与族缘的概率由{6}变为{7}。",
            "The network holds the exchange that leads up to a tie, and geography and policy may work"
                + " through it. Without it the shares of geography, ethnicity and policy are {0}, {1},"
                + " {2} in the first and {3}, {4}, {5} in the last period, and the probability that policy"
                + " outweighs both goes from {6} to {7}.")
        .with(
            Unit.SHARE.write(first.share(Driver.GEOGRAPHY)),
            Unit.SHARE.write(first.share(Driver.ETHNICITY)),
            Unit.SHARE.write(first.share(Driver.POLICY)),
            Unit.SHARE.write(last.share(Driver.GEOGRAPHY)),
            Unit.SHARE.write(last.share(Driver.ETHNICITY)),
            Unit.SHARE.write(last.share(Driver.POLICY)),
            before.written(),
            now.written());
  }

  static Text answer(
      Spans spans,
      ImportancePath path,
      List<Robustness.Row> rows,
      Figure before,
      Figure now,
      Optional<Integer> crossing) {
    int last = Spans.PERIODS - 1;
    Text leaders =
        Text.of(
                "{0}에는 {1}({2}), {3}에는 {4}({5})의 설명력이 가장 컸다. 정책의 비중은 {6}에서 {7}로 {8}.",
                "{0}年间解释力最大的是{1}（{2}），{3}年间是{4}（{5}）。政策的占比由{6}变为{7}，{8}。",
                "In {0} {1} explained most ({2}), in {3} {4} ({5}). The share of policy went from {6} to {7}:"
                    + " it {8}.")
            .with(
                spans.periods().get(0).words(),
                leader(path, 0).label(),
                Unit.SHARE.write(path.point(0).share(leader(path, 0))),
                spans.periods().get(last).words(),
                leader(path, last).label(),
                Unit.SHARE.write(path.point(last).share(leader(path, last))),
                Unit.SHARE.write(path.point(0).share(Driver.POLICY)),
                Unit.SHARE.write(path.point(last).share(Driver.POLICY)),
                course(path));
    Text chance =
        Text.of(
                "정책이 지리와 민족을 모두 앞설 확률은 {0}에서 {1}이며, {2}.",
                "政策同时超过地缘与族缘的概率由{0}变为{1}，{2}。",
                "The probability that policy outweighs both geography and ethnicity went from {0} to {1};"
                    + " {2}.")
            .with(
                before.written(),
                now.written(),
                crossing
                    .map(
                        year ->
                            Text.of(
                                    "{0}년부터 2분의 1을 넘는다",
                                    "自{0}年起超过二分之一", "it has stayed above one half since {0}")
                                .with(year))
                    .orElse(
                        Text.of(
                            "2분의 1을 넘어 이어진 적은 없다",
                            "未曾持续超过二分之一",
                            "it has not come to stay above one half")));
    return contact(path, rows).map(leaders::then).orElse(leaders).then(chance);
  }

  /** Where the network leads in the end: how much of it is contact that leads up to a tie. */
  private static Optional<Text> contact(ImportancePath path, List<Robustness.Row> rows) {
    int last = Spans.PERIODS - 1;
    return rows.stream()
        .filter(row -> row.change() == Robustness.Change.CONTACT && row.isKnown())
        .filter(row -> leader(path, last) == Driver.NETWORK)
        .findFirst()
        .map(
            row ->
                Text.of(
                        "체결에 앞선 교류와 의향서의 기록을 빼면 마지막 시기의 설명력은 체결 1건당 {0}나트에서 {1}나트로"
                            + " 줄고, 교류망은 {2}, 지리는 {3}, 정책은 {4}이다.",
                        "若不计结好之前的交流与意向书记录，最后时期的解释力由每次结好{0}奈特降至{1}奈特，网络占{2}，地缘占{3}，政策占{4}。",
                        "Without exchange and intent on record before the tie all drivers together explain {1}"
                            + " instead of {0} nats a tie in the last period, of which the network {2},"
                            + " geography {3}, policy {4}.")
                    .with(
                        Unit.STATISTIC.write(path.point(last).total()),
                        Unit.STATISTIC.write(row.last().total()),
                        Unit.SHARE.write(row.last().share(Driver.NETWORK)),
                        Unit.SHARE.write(row.last().share(Driver.GEOGRAPHY)),
                        Unit.SHARE.write(row.last().share(Driver.POLICY))));
  }

  /** How many checks come to the same, those of the method apart from those of the policies. */
  static Text checks(Agreement method, Agreement policies) {
    return Text.of(
            "방법을 바꾼 점검 {0}개 가운데 {1}개, 정책이나 정책 묶음을 뺀 점검 {2}개 가운데 {3}개에서 같은 결론이 나온다.",
            "改变方法的{0}项检验中有{1}项、剔除政策或一组政策的{2}项检验中有{3}项结论相同。",
            "{1} of {0} checks of the method and {3} of {2} with a policy or a programme left out come to"
                + " the same.")
        .with(method.checks(), method.same(), policies.checks(), policies.same());
  }

  static Text unused(List<Text> labels) {
    return Text.of(
            "자료가 모자라거나 값이 변하지 않아 쓰지 못한 변수: {0}.",
            "因数据不足或数值不变而未使用的变量：{0}。",
            "Not used, for want of figures or because they never vary: {0}.")
        .with(Text.list(labels));
  }

  static Text tooFew(List<Robustness.Level> levels, Study study) {
    return Text.of(
            "체결이 적어 따로 보지 않은 층위: {0}.",
            "因结好过少未单独检验的层级：{0}。", "Levels with too few ties for a check: {0}.")
        .with(
            Text.list(
                levels.stream()
                    .map(
                        level ->
                            Text.of("{0}({1}건)", "{0}（{1}次）", "{0} ({1})")
                                .with(level.label(), level.events(study)))
                    .toList()));
  }

  static Text belowNothing() {
    return Text.of(
        "중요도는 우연히 설명될 몫을 뺀 값이므로 0보다 작을 수 있다. 음수는 아무것도 설명하지 못했다는 뜻이다.",
        "重要性已扣除偶然可解释的部分，可能小于0；负值表示没有解释力。",
        "Importance is net of what chance would explain and can lie below 0: that is nothing"
            + " explained.");
  }

  static Text verdict(Grade grade) {
    return switch (grade) {
      case SUPPORTED ->
          Text.of("정책이 새 동력이 되었다.", "政策已成为新的动力。", "Policy has become the leading force.");
      case PARTLY ->
          Text.of(
              "정책의 몫은 커졌으나 주된 동력이 되었다고 확정하기는 어렵다.",
              "政策的作用上升，但尚不能断定其已成为主要动力。",
              "Policy matters more than it did, but that it leads can't be held as shown.");
      default ->
          Text.of(
              "정책이 주된 동력이 되었다는 근거는 없다.",
              "没有证据表明政策已成为主要动力。",
              "There is no evidence that policy has become the leading force.");
    };
  }

  private static Text course(ImportancePath path) {
    var change = path.change(0, Spans.PERIODS - 1, Driver.POLICY);
    if (change.isAbove(0)) {
      return Text.of("뚜렷이 높아졌다", "明显上升", "clearly rose");
    }
    return change.isBelow(0)
        ? Text.of("뚜렷이 낮아졌다", "明显下降", "clearly fell")
        : Text.of("뚜렷한 변화는 없다", "没有明显变化", "did not clearly change");
  }

  private static Driver leader(ImportancePath path, int period) {
    return List.of(Driver.values()).stream()
        .max(Comparator.comparingDouble(driver -> path.point(period).of(driver)))
        .orElseThrow();
  }

  static void describe(FindingBuilder finding) {
    finding
        .graded(
            Text.of(
                "처음에는 지리와 민족이 앞섰고, 정책이 상대 선택의 주된 동력이 되었다.",
                "最初地缘与族缘领先，如今政策已成为选择伙伴的主要动力。",
                "Geography and ethnicity led at first; policy has become the leading force in the choice of"
                    + " a partner."),
            Text.of(
                "(가) 첫 시기에 정책이 지리와 민족을 모두 앞설 확률이 5% 이하, (나) 마지막 시기에 그 확률이 95% 이상, (다) 정책의 중요도가 첫 시기에서"
                    + " 마지막 시기로 높아졌는지(차의 구간 하한 0 초과)를 본다. (가)와 (나)면 뒷받침됨, 그렇지 않고 (나)나 (다)면 일부 뒷받침됨, 둘 다"
                    + " 아니면 뒷받침되지 않음. 체결 100건이나 20년에 못 미치거나 지역을 지정한 정책이 없으면 자료 부족.",
                "（一）第一时期政策同时超过地缘与族缘的概率不高于5%；（二）最后时期该概率不低于95%；（三）政策的重要性由第一时期到最后时期上升（差的区间下限大于0）。（一）（二）成立为“得到支持”；否则（二）或（三）成立为“部分支持”；均不成立为“未得到支持”。结好不足100次、不足20年或没有指定地区的政策为“数据不足”。",
                "(A) In the first period policy outweighs geography and ethnicity with a probability of at most"
                    + " 5 %; (B) in the last period with at least 95 %; (C) the importance of policy rose"
                    + " (interval of the difference above 0). A and B: supported; else B or C: partly;"
                    + " neither B nor C: not. Not enough data under 100 ties, 20 years, or without a policy"
                    + " that names regions."))
        .step(
            Text.of(
                "새 관계마다 같은 단계의 아직 맺지 않은 쌍들과 견주어 왜 그 쌍인지를 설명했다(관계 사건 모형, 사건마다 대조쌍 40개).",
                "对每次新结好，与同级别尚未结好的组合相比，解释为何是这一对（关系事件模型，每次抽取40个对照对）。",
                "Each new tie is held against pairs of the same levels without one: why this pair?"
                    + " (Relational event model, 40 controls a tie.)"))
        .step(
            Text.of(
                "지리, 민족, 정책, 경제, 기존 교류망의 모든 조합으로 모형을 맞추고, 설명된 로그우도를 섀플리 값으로 나누었다. 구간은 b측 광역 단위를 다시"
                    + " 뽑는 부트스트랩으로 얻었다.",
                "以地缘、族缘、政策、经济、既有网络的所有组合拟合模型，用沙普利值分解所解释的对数似然；区间由对b方省级单位重抽样的自助法得到。",
                "The model is fitted with every combination of geography, ethnicity, policy, economy and"
                    + " network; what it explains is divided by Shapley values. Intervals from a bootstrap"
                    + " over first-tier units of side b."))
        .step(
            Text.of(
                "연도만 알거나 날짜를 모르는 관계는 다중대체로 채웠다.",
                "仅知年份或日期不明的关系采用多重插补。",
                "Ties known to the year or not dated are completed by multiple imputation."))
        .references(
            "Butts, C. T. (2008). A relational event framework for social action. Sociological Methodology"
                + " 38, 155-200.",
            "Borgan, Ø., Goldstein, L., Langholz, B. (1995). Methods for the analysis of sampled cohort data"
                + " in the Cox proportional hazards model. Annals of Statistics 23, 1749-1778.",
            "Shapley, L. S. (1953). A value for n-person games. Contributions to the Theory of Games 2,"
                + " 307-317.",
            "Eilers, P. H. C., Marx, B. D. (1996). Flexible smoothing with B-splines and penalties."
                + " Statistical Science 11, 89-121.",
            "Stadtfeld, C., Hollway, J., Block, P. (2017). Dynamic network actor models: investigating"
                + " coordination ties through time. Sociological Methodology 47, 1-40.",
            "Rubin, D. B. (1987). Multiple Imputation for Nonresponse in Surveys. Wiley.");
  }

  /** What to keep in mind of an answer; only what the data gives cause for. */
  static void caveats(FindingBuilder finding, Snapshot snapshot) {
    finding.caveat(
        Text.of(
            "정책의 부호·종류·대상 지역은 사람이 부여한 것으로 하나의 가정이다. 정책을 하나씩 뺀 결과를 점검표에 실었다.",
            "政策的正负、类别与目标地区由人工编码，属于一种假设；逐一剔除各项政策的结果见稳健性表。",
            "Sign, kind and regions of the policies were coded by hand, an assumption; the table of checks"
                + " leaves each policy out in turn."));
    if (!snapshot.sides().peopleOfA().isEmpty() || !snapshot.sides().peopleOfB().isEmpty()) {
      finding.caveat(
          Text.of(
              "민족 인구 자료는 일부 지역·연도에만 있다. 단순한 지역 표지로 바꾼 결과도 함께 제시한다.",
              "族裔人口数据仅覆盖部分地区和年份，另附以简单地区指标替代后的结果。",
              "Figures of people of one side on the other are few; the checks replace them by plain"
                  + " indicators."));
    }
    finding
        .caveat(
            Text.of(
                "설명력은 인과가 아니다. 정책이 지정된 지역은 다른 이유로도 매력이 있을 수 있고, 모든 쌍에 똑같이 작용하는 국가 차원의 분위기는 이 비중에 나타나지"
                    + " 않는다.",
                "解释力不等于因果。被政策指定的地区也可能因其他原因具有吸引力；对所有组合同等作用的国家层面氛围不体现在这些占比中。",
                "To explain is not to cause: places that policy names may attract for other reasons, and"
                    + " national climate, which moves all pairs alike, is no part of these shares."))
        .caveat(
            Text.of(
                "시기마다 체결이 100건 안팎이므로 약한 정책 효과는 드러나지 않을 수 있다. 근거가 없다는 것은 효과가 없다는 뜻이 아니다(방법 문서의 모의 자료 시험 참조).",
                "每个时期结好约百次，较弱的政策作用可能无法显现。没有证据不等于没有作用（见方法文档中的模拟检验）。",
                "With some hundred ties a period a weaker force of policy can stay unseen: no evidence is not"
                    + " evidence of none (see the worlds of known truth in the methods)."));
    if (Geography.hasTimelessRoutes(snapshot)) {
      finding.caveat(
          Text.of(
              "한 시점에만 관측된 노선은 전 기간에 있었던 것으로 보았다.",
              "航线采用单一时点的观测，并适用于全部时期。",
              "Air routes seen at one moment are taken to exist at all times."));
    }
  }
}
