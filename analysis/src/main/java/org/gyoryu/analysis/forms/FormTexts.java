package org.gyoryu.analysis.forms;

import java.util.List;
import java.util.Optional;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.model.Exchange;

/** What the finding on forms says of its answer and method. */
final class FormTexts {

  private FormTexts() {}

  static Text third(List<Exchange> exchanges) {
    return Text.of("실효 형식 수({0}–{1}년)", "有效形式数（{0}–{1}年）", "effective number of forms, {0}–{1}")
        .with(exchanges.get(0).date().year(), exchanges.get(exchanges.size() - 1).date().year());
  }

  static Text answer(
      int exchanges,
      Figure early,
      Figure late,
      boolean rose,
      int levels,
      Figure people,
      double p,
      double z) {
    Text change =
        rose
            ? Text.of("늘었다", "有所增加", "rose")
            : early.value() > late.value()
                ? Text.of("늘지 않았다", "没有增加", "did not rise")
                : Text.of("뚜렷이 늘었다고 볼 수 없다", "未见明显增加", "did not clearly rise");
    Text course =
        p >= 0.05
            ? Text.of("뚜렷한 추세는 없다", "没有明显趋势", "shows no clear trend")
            : z > 0 ? Text.of("상승 추세이다", "呈上升趋势", "rises") : Text.of("하락 추세이다", "呈下降趋势", "falls");
    return Text.of(
            "기록된 교류 {0}건에서 실효 형식 수는 초기 3분의 1 {1}개에서 최근 3분의 1 {2}개로 {3}. 교류의 5% 이상을 맡는 단계 조합은 {4}개이고, 인문·문화"
                + " 분야의 비중은 {5}이며 {6}({7}).",
            "在有记录的{0}项交流中，有效形式数由前三分之一的{1}种到后三分之一的{2}种，{3}。承担5%以上交流的级别组合有{4}种，人文与文化领域占{5}，{6}（{7}）。",
            "Of {0} exchanges on record the effective number of forms {3}: {1} in the first third, {2}"
                + " in the last. {4} pairs of levels carry 5 % or more each; people and culture hold"
                + " {5}, a share that {6} ({7}).")
        .with(
            Unit.COUNT.write(exchanges),
            early.written(),
            late.written(),
            change,
            levels,
            people.words(),
            course,
            Words.p(p));
  }

  /** What is on record and not counted, or counted without a year; empty if there is nothing. */
  static Optional<Text> leftOut(ExchangeRecord record) {
    int planned = record.planned();
    int unresolved = record.unresolved();
    int undated = record.undated();
    if (planned + unresolved + undated == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Text.of(
                "기록 {0}건 가운데 예고만 된 {1}건과 어느 지방정부인지 알 수 없는 {2}건은 셈에서 빠졌고(미해결 목록에 있다), 연도를 모르는 {3}건은 시기별 비교와"
                    + " 추세에서 빠졌다.",
                "在{0}条记录中，仅有预告的{1}条与无法辨认政府的{2}条未计入（列于待解决问题），年份不详的{3}条未计入分期比较与趋势。",
                "Of {0} records {1} that only announce and {2} whose governments cannot be told (listed as open"
                    + " questions) are not counted; {3} without a year are in no comparison over time.")
            .with(
                Unit.COUNT.write(record.all().size() + planned + unresolved),
                planned,
                unresolved,
                undated));
  }

  /** How many records may tell of one event, and what counting them once would change. */
  static Text repeats(ExchangeRecord.Repeats repeats, Figure share, Figure once) {
    return Text.of(
            "같은 두 지방정부의 같은 날 기록이 둘 이상인 묶음이 {0}개({1}건)이고, 그중 {2}개는 형식까지 같은 기록을 담고 있어 한 행사가 여러 번 적힌 것일 수 있다."
                + " 묶음을 1건으로 세면 인문·문화 분야의 비중은 {3}가 아니라 {4}이다. 다른 수치는 기록을 모두 센 것이다.",
            "同一对政府同一天有两条以上记录的共{0}组（{1}条），其中{2}组含形式相同的记录，可能是同一活动被多次记载。若每组计为一项，人文与文化领域的占比为{4}，而非{3}。其余数字均按全部记录计算。",
            "{0} groups of records ({1} records) are of one pair of governments and one day, {2} of them with"
                + " records of one form: one event may be told several times. With each group counted"
                + " once, people and culture hold {4}, not {3}. All other numbers count every record.")
        .with(
            repeats.groups(), repeats.records(), repeats.sameForm(), share.written(), once.words());
  }

  static void describe(FindingBuilder finding) {
    finding
        .graded(
            Text.of(
                "여러 단계의 다양한 형식이 교류 내용을 풍부하게 하고 인문·문화 교류의 장이 된다.",
                "多层次、多形式的交流丰富了内容，成为人文与文化交流的平台。",
                "Many forms at several levels enrich exchange and make it a platform for people and"
                    + " culture."),
            Text.of(
                "(가) 최근 3분의 1의 실효 형식 수(힐 수 q=1, 같은 표본 크기)가 초기 3분의 1보다 많고(차의 구간 하한 0 초과), (나) 교류의 5% 이상(구간"
                    + " 하한)을 맡는 단계 조합이 3개 이상이며, (다) 인문·문화 분야가 4분의 1 이상(구간 하한)이거나 비중이 상승하는지(p<0.05)를 본다. 모두면"
                    + " 뒷받침됨, 일부면 일부 뒷받침됨, 없으면 뒷받침되지 않음. 연도가 확인된 교류가 100건 미만이면 자료 부족.",
                "（一）后三分之一的有效形式数（希尔数q=1，样本量相同）多于前三分之一（差的区间下限大于0）；（二）承担5%以上交流（区间下限）的级别组合不少于3种；（三）人文与文化领域占四分之一以上（区间下限）或占比上升（p<0.05）。全部成立为“得到支持”，部分成立为“部分支持”，均不成立为“未得到支持”；年份明确的交流少于100项为“数据不足”。",
                "(A) Effective number of forms (Hill, q = 1, equal samples) of the last third above that of"
                    + " the first (lower end of the difference above 0); (B) three pairs of levels or"
                    + " more carry 5 % each (lower end); (C) people and culture hold a quarter (lower"
                    + " end) or their share rises (p < 0.05). All: supported; some: partly; none: not."
                    + " Not enough data under 100 dated exchanges."))
        .step(
            Text.of(
                "예정된 활동은 제외하고 실제 이루어진 교류만 셌다. 인문·문화 분야는 문화예술, 청소년, 교육, 체육, 관광이다.",
                "仅统计实际开展的交流，不含计划中的活动。人文与文化领域指文化艺术、青少年、教育、体育、旅游。",
                "Exchanges that took place, not planned ones. People and culture: culture, youth,"
                    + " education, sport, tourism."))
        .step(
            Text.of(
                "다양성은 힐 수(q=0, 1, 2)를 같은 표본 크기로 희박화하고 부트스트랩 구간을 붙였다.",
                "多样性以希尔数（q=0、1、2）衡量，稀释至相同样本量，区间由自助法求得。",
                "Diversity by Hill numbers (q = 0, 1, 2), rarefied to equal sample size, with bootstrap"
                    + " intervals."))
        .references(
            "Hill, M. O. (1973). Diversity and evenness: a unifying notation and its consequences."
                + " Ecology 54, 427-432.",
            "Hurlbert, S. H. (1971). The nonconcept of species diversity. Ecology 52, 577-586.",
            "Chao, A. et al. (2014). Rarefaction and extrapolation with Hill numbers. Ecological"
                + " Monographs 84, 45-67.",
            "Armitage, P. (1955). Tests for linear trends in proportions and frequencies. Biometrics"
                + " 11, 375-386.")
        .caveat(
            Text.of(
                "웹페이지에 남은 교류만 기록되어 있어 최근 연도와 공식 방문이 과대 대표된다. 교류 추세는 이 점을 감안하여 읽어야 한다.",
                "记录仅限网页所载的交流，近年和官方访问所占比重偏高，解读趋势时应予注意。",
                "Pages keep recent years and official visits more than the rest; read trends in exchange"
                    + " with that in mind."));
  }
}
