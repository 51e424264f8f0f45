package org.gyoryu.analysis.partners;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.Estimate;

/**
 * What the ranking would have been worth.
 *
 * @param snapshotId what it was computed from
 * @param firstYear first year in which ties were asked for
 * @param lastYear last such year
 * @param ties asked for, each from both sides
 * @param leftOut ties of these years that could not be asked: their tiers are not listed in full,
 *     or a place is missing
 * @param undated formal ties that no year could be asked for
 * @param rows one for each method and scope
 */
public record BacktestResult(
    String snapshotId,
    int firstYear,
    int lastYear,
    int ties,
    int leftOut,
    int undated,
    List<Row> rows) {

  private static final int MEASURES = 3;

  /** Ties below which nothing is said of which method is better. */
  static final int FEWEST_TO_TELL = 20;

  /** What ranks. */
  public enum Method {
    MODEL,
    /** The model without any earlier exchange or intent. */
    MODEL_WITHOUT_CONTACT,
    GRAVITY,
    /** Gravity that may look ahead in populations. */
    GRAVITY_TODAY,
    POPULARITY,
    COMMON_NEIGHBOURS,
    RANDOM;

    public Text label() {
      return switch (this) {
        case MODEL -> Text.of("모형", "模型", "model");
        case MODEL_WITHOUT_CONTACT ->
            Text.of("모형(앞선 교류 제외)", "模型（不计此前交流）", "model without earlier contact");
        case GRAVITY -> Text.of("중력(인구·거리)", "引力（人口、距离）", "gravity (population, distance)");
        case GRAVITY_TODAY ->
            Text.of("중력(현재 인구 사용)", "引力（使用当前人口）", "gravity with today's populations");
        case POPULARITY -> Text.of("인기(관계 수)", "热门程度（关系数）", "popularity (number of ties)");
        case COMMON_NEIGHBOURS -> Text.of("공통 상대", "共同伙伴", "common neighbours");
        case RANDOM -> Text.of("무작위", "随机", "random");
      };
    }
  }

  /** Who asks. */
  public enum Scope {
    BOTH,
    SIDE_A,
    SIDE_B
  }

  /**
   * One method.
   *
   * @param recall share of asked ties whose partner is among the first ten
   * @param reciprocalRank mean of 1 / rank
   * @param logScore mean log of the chance given to what came; nearer to 0 is better
   * @param recallOverGravity less that of the better gravity; the other two likewise
   */
  public record Row(
      Scope scope,
      Method method,
      Estimate recall,
      Estimate reciprocalRank,
      Estimate logScore,
      Estimate recallOverGravity,
      Estimate reciprocalRankOverGravity,
      Estimate logScoreOverGravity) {}

  public BacktestResult {
    rows = List.copyOf(rows);
  }

  public Row row(Scope scope, Method method) {
    return rows.stream()
        .filter(row -> row.scope() == scope && row.method() == method)
        .findFirst()
        .orElseThrow();
  }

  /** Whether the model, with and without earlier contact, beats gravity, whichever way it falls. */
  public Text verdict() {
    if (ties < FEWEST_TO_TELL) {
      return Text.of(
              "관계 {0}건으로는 방법의 우열을 가릴 수 없습니다({1}건부터 가립니다).",
              "仅有{0}对关系，不足以比较各方法的优劣（至少需{1}对）。",
              "With {0} ties the methods can't be told apart; {1} are the least.")
          .with(ties, FEWEST_TO_TELL);
    }
    return verdict(Method.MODEL).then(verdict(Method.MODEL_WITHOUT_CONTACT));
  }

  private Text verdict(Method model) {
    Row own = row(Scope.BOTH, model);
    List<Text> won = new ArrayList<>();
    if (own.recallOverGravity().isAbove(0)) {
      won.add(Text.of("상위 10위 재현율", "前十召回率", "recall at 10"));
    }
    if (own.reciprocalRankOverGravity().isAbove(0)) {
      won.add(Text.of("평균 역순위", "平均倒数排名", "mean reciprocal rank"));
    }
    if (own.logScoreOverGravity().isAbove(0)) {
      won.add(Text.of("로그 점수", "对数得分", "log score"));
    }
    Text sentence =
        won.size() == MEASURES
            ? Text.of(
                "{0}: 세 가지 척도 모두에서 중력 모형보다 낫습니다.",
                "{0}：三项指标均优于引力模型。", "The {0} beats gravity in all three measures.")
            : won.isEmpty()
                ? Text.of(
                    "{0}: 중력 모형보다 낫다고 할 수 없습니다.",
                    "{0}：不能说优于引力模型。", "The {0} does not beat gravity.")
                : Text.of(
                    "{0}: 다음 척도에서만 중력 모형보다 낫습니다({1}).",
                    "{0}：仅在以下指标上优于引力模型（{1}）。",
                    "The {0} beats gravity in {1}, but not in the rest.");
    return sentence.with(model.label(), won.isEmpty() ? model.label() : Text.list(won));
  }
}
