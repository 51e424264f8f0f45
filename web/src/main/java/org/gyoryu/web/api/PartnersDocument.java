package org.gyoryu.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.BacktestResult;
import org.gyoryu.analysis.partners.Partner;

/** Rankings and backtest as JSON objects: what the API answers and the commands print. */
public final class PartnersDocument {

  static final List<Part> PARTS =
      List.of(
          Part.one("advice", PartnerTables.ADVICE, "What was asked"),
          Part.list("partners", PartnerTables.PARTNER, "The best, first to last"),
          Part.list("reasons", PartnerTables.REASON, "Every covariate of every partner"),
          Part.list("precedents", PartnerTables.PRECEDENT, "Similar pairs that did well"),
          Part.list("steps", PartnerTables.STEP, "Ways to begin"));

  static final List<Part> BACKTEST_PARTS =
      List.of(
          Part.one("backtest", PartnerTables.BACKTEST, "What was asked, and the verdict"),
          Part.list("rows", PartnerTables.BACKTEST_ROW, "Methods by who asks"));

  private PartnersDocument() {}

  /**
   * A ranking by parts.
   *
   * @param before ranks in the world as it is, by id
   */
  public static Map<String, Object> of(Advice advice, Map<String, Integer> before) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("advice", PartnerTables.ADVICE.json(advice));
    parts.put(
        "partners",
        advice.partners().stream()
            .map(partner -> new PartnerTables.Ranked(partner, rank(before, partner)))
            .map(PartnerTables.PARTNER::json)
            .toList());
    parts.put("reasons", each(advice, Partner::reasons, PartnerTables.REASON));
    parts.put("precedents", each(advice, Partner::precedents, PartnerTables.PRECEDENT));
    parts.put("steps", each(advice, Partner::steps, PartnerTables.STEP));
    return parts;
  }

  private static OptionalInt rank(Map<String, Integer> before, Partner partner) {
    Integer rank = before.get(partner.government().id());
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  private static <T> List<Map<String, Object>> each(
      Advice advice, Function<Partner, List<T>> list, Table<PartnerTables.Of<T>> table) {
    return advice.partners().stream()
        .flatMap(
            partner ->
                list.apply(partner).stream()
                    .map(each -> table.json(new PartnerTables.Of<>(partner, each))))
        .toList();
  }

  /** A backtest by parts. */
  public static Map<String, Object> of(BacktestResult result) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("backtest", PartnerTables.BACKTEST.json(result));
    parts.put("rows", result.rows().stream().map(PartnerTables.BACKTEST_ROW::json).toList());
    return parts;
  }
}
