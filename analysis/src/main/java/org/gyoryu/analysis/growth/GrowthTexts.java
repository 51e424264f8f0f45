package org.gyoryu.analysis.growth;

import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.GrowthCurve;

/** What the finding on growth says of its method. */
final class GrowthTexts {

  private GrowthTexts() {}

  static Text of(GrowthCurve curve) {
    return switch (curve) {
      case LOGISTIC -> Text.of("로지스틱", "逻辑斯蒂", "logistic");
      case GOMPERTZ -> Text.of("곰페르츠", "冈珀茨", "Gompertz");
      case BASS -> Text.of("배스", "巴斯", "Bass");
    };
  }

  static void describe(FindingBuilder finding) {
    finding
        .graded(
            Text.of(
                "자매·우호 관계의 수는 빠르게 늘어났다.", "友好关系数量增长迅速。", "The number of formal ties grew fast."),
            Text.of(
                "(가) 5년 단위로 가장 빨랐던 시기의 체결 속도가 첫 시기보다 높고(비의 95% 구간이 1 초과), (나) 누계가 10년 차에서 20년 차 사이 두 배 이상이"
                    + " 되었는지(구간 하한 2 이상)를 본다. 둘 다 충족하면 뒷받침됨, 하나면 일부 뒷받침됨, 없으면 뒷받침되지 않음. 연도가 확인된 관계가"
                    + " 30건 미만이거나 기간이 20년 미만이면 자료 부족.",
                "（一）以五年为期，最快时期的缔结速度高于初期（比值95%区间大于1）；（二）累计数在第10年至第20年间至少翻一番（区间下限不低于2）。两项均成立为“得到支持”，一项成立为“部分支持”，均不成立为“未得到支持”；年份明确的关系少于30对或跨度不足20年为“数据不足”。",
                "(A) The rate of the fastest five-year period exceeds that of the first (interval of the"
                    + " ratio above 1); (B) the total at least doubled between the tenth and the"
                    + " twentieth year (lower end at least 2). Both: supported; one: partly; none:"
                    + " not. Not enough data under 30 dated ties or 20 years."))
        .step(
            Text.of(
                "연도별 건수는 체결 연도가 확인된 관계와 다중대체한 미상 관계를 합한 것이며, 구간은 포아송 부트스트랩으로 구했다.",
                "年度数量包括年份明确的关系和经多重插补的年份不详的关系，区间由泊松自助法求得。",
                "Yearly numbers hold the dated ties and the undated ones by multiple imputation; bands"
                    + " come from a Poisson bootstrap."))
        .step(
            Text.of(
                "시기별 속도와 그 비는 반올림하지 않은 기대 건수로 계산했다. 표의 숫자는 각각 반올림한 것이므로 더한 값과 조금 다를 수 있다.",
                "各时期速度及其比值按未取整的期望数计算；表中数字各自取整，相加可能略有出入。",
                "Rates of periods and their ratios come from expected numbers that are not rounded; numbers in"
                    + " the tables are rounded one by one, so that sums of them may differ a little."))
        .step(
            Text.of(
                "포화곡선(로지스틱·곰페르츠·배스)을 연도별 증가분에 최대우도로 맞추고 QAIC로 비교했다. 상한의 구간은 과분산을 반영한 모수적 부트스트랩이다.",
                "以最大似然法对年增量拟合饱和曲线（逻辑斯蒂、冈珀茨、巴斯），用QAIC比较；上限的区间来自考虑过度离散的参数自助法。",
                "Logistic, Gompertz and Bass curves are fitted to the yearly increments by maximum"
                    + " likelihood and compared by QAIC; intervals of the ceiling come from a"
                    + " parametric bootstrap with the observed overdispersion."))
        .step(
            Text.of(
                "속도의 변화점은 이진 분할과 순열검정으로, 충격의 영향은 분기별 준포아송 단절시계열로 추정했다.",
                "速度的变化点由二分法和置换检验确定，冲击的影响由季度准泊松中断时间序列估计。",
                "Changes of the rate come from binary segmentation with a permutation test; effects of"
                    + " shocks from a quasi-Poisson interrupted time series of quarters."))
        .references(
            "Garwood, F. (1936). Fiducial limits for the Poisson distribution. Biometrika 28,"
                + " 437-442.",
            "Bass, F. M. (1969). A new product growth model for consumer durables. Management"
                + " Science 15, 215-227.",
            "Lebreton, J.-D. et al. (1992). Modeling survival and testing biological hypotheses using"
                + " marked animals. Ecological Monographs 62, 67-118.",
            "Scott, A. J., Knott, M. (1974). A cluster analysis method for grouping means in the"
                + " analysis of variance. Biometrics 30, 507-512.",
            "Bernal, J. L., Cummins, S., Gasparrini, A. (2017). Interrupted time series regression for"
                + " the evaluation of public health interventions. Int. J. Epidemiology 46, 348-355.",
            "Rubin, D. B. (1987). Multiple imputation for nonresponse in surveys. Wiley.")
        .caveat(
            Text.of(
                "등록 자료는 전수가 아니다. 최근 체결된 관계는 아직 기록되지 않았을 수 있어 최근 속도는 낮게 보일 수 있다.",
                "登记数据并非普查。近期缔结的关系可能尚未被记录，近期速度可能偏低。",
                "The registry is not a census: recent ties may not be on record yet, so recent rates may"
                    + " look too low."))
        .caveat(
            Text.of(
                "가장 빠른 시기는 자료를 보고 고른 것이므로 첫 시기와의 비는 다소 크게 나온다.",
                "最快时期是看过数据后选出的，因此与初期的比值略偏大。",
                "The fastest period was picked from the data, so its ratio to the first leans high."));
  }
}
