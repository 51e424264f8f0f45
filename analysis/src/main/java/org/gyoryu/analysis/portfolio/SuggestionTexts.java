package org.gyoryu.analysis.portfolio;

import java.util.Locale;
import java.util.Optional;
import org.gyoryu.analysis.finding.DateWords;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.model.Government;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.TieKind;

/** The sentences of suggestions. */
final class SuggestionTexts {

  private final Portfolio portfolio;

  SuggestionTexts(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  /** The partner; with the holder before it where several hold. */
  private Text pair(Holding holding) {
    Text partner = Text.of(holding.partner().names());
    return holding.own().id().equals(portfolio.government().id())
        ? partner
        : Text.of("{0}–{1}", "{0}–{1}", "{0} – {1}").with(Text.of(holding.own().names()), partner);
  }

  private static Text bond(TieKind kind) {
    return switch (kind) {
      case SISTER -> Text.of("자매결연", "结为友好城市", "the sister-city tie");
      case FRIENDSHIP -> Text.of("우호교류", "建立友好交流关系", "the friendship tie");
      case INTENT -> Text.of("교류의향", "签署交流意向", "the letter of intent");
      case UNSTATED -> Text.of("교류 관계", "建立关系", "the tie");
    };
  }

  Text anniversary(Suggestion.Rule rule, Anniversary anniversary) {
    Text head =
        Text.of("{0}: {1} {2}주년({3}).", "{0}：{1}{2}周年（{3}）。", "{0}: {2} years of {1} ({3}).")
            .with(
                pair(anniversary.holding()),
                bond(anniversary.stage().kind()),
                anniversary.years(),
                DateWords.of(anniversary.when()));
    PartialDate last = anniversary.holding().lastSign();
    return head.then(
        switch (rule) {
          case A1 ->
              Text.of(
                      "마지막 기록은 {0}입니다. 교류 재개를 제안할 계기입니다.",
                      "最近一次记录为{0}，可借此提议恢复往来。",
                      "Last sign of life: {0}. An occasion to propose resuming contact.")
                  .with(DateWords.of(last));
          case A2 ->
              Text.of(
                      "마지막 기록은 {0}입니다. 방문이나 행사를 제안할 계기입니다.",
                      "最近一次记录为{0}，可借此提议互访或举办活动。",
                      "Last sign of life: {0}. An occasion for a visit or an event.")
                  .with(DateWords.of(last));
          default ->
              Text.of(
                  "기념행사를 상대와 미리 협의하십시오.",
                  "宜提前与对方商定纪念活动。",
                  "Plan it with the partner in good time.");
        });
  }

  Text dormant(Holding holding) {
    return Text.of(
            "{0}: 마지막 기록({1})에서 8년이 넘었습니다. 교류를 재개할지 관계를 정리할지 상대와 협의하십시오.",
            "{0}：最近一次记录为{1}，已逾八年。宜与对方商定恢复往来或终止关系。",
            "{0}: more than eight years since the last sign of life ({1}). Ask the partner whether to"
                + " resume contact or to end the tie.")
        .with(pair(holding), DateWords.of(holding.lastSign()));
  }

  Text quiet(Holding holding, PartialDate until) {
    return Text.of(
            "{0}: 마지막 기록은 {1}입니다. 새 기록이 없으면 {2}부터 휴면으로 분류되므로 그 전에 연락하십시오.",
            "{0}：最近一次记录为{1}。如无新的往来，自{2}起将列为休眠，宜在此之前联系。",
            "{0}: last sign of life {1}. Make contact before it counts as dormant on {2}.")
        .with(pair(holding), DateWords.of(holding.lastSign()), DateWords.of(until));
  }

  Text upgrade(Holding holding) {
    return Text.of(
            "{0}: {1}부터 우호교류를 이어 왔고 최근 10년 교류 활동이 {2}건입니다. 자매결연으로 격상을 검토할 만합니다.",
            "{0}：自{1}起保持友好交流，近十年交流活动{2}项，可考虑提升为友好城市。",
            "{0}: friends since {1}, {2} exchanges in the last ten years. Consider a sister-city tie.")
        .with(pair(holding), DateWords.of(holding.tie().formalSince()), holding.recentExchanges());
  }

  Text overlap(Holding holding) {
    Text near =
        Text.list(
            holding.near().stream().map(other -> Text.of(other.government().names())).toList());
    return Text.of(
            "{0}: 가까운 지방정부도 같은 상대와 교류합니다({1}). 사업을 조율하십시오.",
            "{0}：邻近地方政府也与其结好（{1}），宜相互协调项目。",
            "{0}: governments near by share this partner ({1}). Agree on programmes with them.")
        .with(pair(holding), near);
  }

  Text intent(Holding holding) {
    return Text.of(
            "{0}: {1}에 교류의향서를 맺은 뒤 정식 관계로 이어지지 않았습니다. 체결할지 정리할지 결정하십시오.",
            "{0}：{1}签署交流意向后未建立正式关系，宜决定正式签约或不再推进。",
            "{0}: a letter of intent of {1}, nothing formal since. Conclude it or let it go.")
        .with(pair(holding), DateWords.of(holding.tie().since()));
  }

  Text concentrated(Concentration.Share most, int n) {
    return Text.of(
            "자매·우호 관계 {1}건 가운데 {2}건({3})이 {0}에 몰려 있습니다. 다음 상대는 다른 곳에서 찾을 만합니다.",
            "{1}对友好关系中有{2}对（{3}）集中于{0}，下一个伙伴可在其他地区寻找。",
            "{2} of {1} formal ties ({3}) are with {0}. Look for the next partner elsewhere.")
        .with(most.name(), n, most.count(), Unit.SHARE.write(most.share().value()));
  }

  Text field(FieldBalance.FieldShare field, Optional<Government> partner) {
    Text missing =
        Text.of(
                "{0}: 최근 10년 기록이 없습니다(전체 비중대로면 {1}건).",
                "{0}：近十年没有记录（按总体占比应有{1}项）。",
                "{0}: no exchange on record in ten years ({1} would be expected).")
            .with(field.name(), String.format(Locale.ROOT, "%.1f", field.expected()));
    return partner
        .map(
            government ->
                missing.then(
                    Text.of(
                            "이 분야 교류 기록이 가장 많은 상대는 {0}입니다.",
                            "现有伙伴中该领域记录最多的是{0}。",
                            "Of the partners, {0} has most of them with this side.")
                        .with(Text.of(government.names()))))
        .orElse(missing);
  }

  Text record(long undated, long unknown) {
    return Text.of(
            "체결일 미상 {0}건, 교류 기록도 날짜도 없는 관계 {1}건: 날짜와 출처를 보완하십시오.",
            "签约日期不详{0}对，既无日期也无交流记录{1}对，宜补充日期与来源。",
            "{0} formal ties without a date, {1} with no dated sign of life: add dates and sources.")
        .with(undated, unknown);
  }
}
