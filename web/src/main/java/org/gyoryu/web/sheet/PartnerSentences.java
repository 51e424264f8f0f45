package org.gyoryu.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.Partner;
import org.gyoryu.analysis.partners.PartnerQuery;
import org.gyoryu.analysis.partners.Reason;
import org.gyoryu.analysis.portfolio.Other;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.Government;
import org.gyoryu.web.text.Wording;

/** The sentences that pages, files and the command say of a ranking. */
public final class PartnerSentences {

  private static final double SMALLEST = 0.001;
  private static final double WHOLE_FROM = 10;

  /** The covariate of earlier exchange, whose record is fuller where a tie came of it. */
  private static final String CONTACT = "contact";

  /** From here on two decimals would say 1.00. */
  private static final double NEARLY_ONE = 0.995;

  private PartnerSentences() {}

  /** Who comes first, among how many. */
  public static String finding(Advice advice, Wording words) {
    if (advice.partners().isEmpty()) {
      return nobody(advice.government(), words);
    }
    String first =
        advice.partners().stream()
            .limit(3)
            .map(partner -> words.name(partner.government().names()).text())
            .collect(Collectors.joining(words.text("list.comma")));
    return words.text(
        "partners.finding",
        "name",
        words.name(advice.government().names()).text(),
        "n",
        advice.candidates(),
        "first",
        first);
  }

  private static String nobody(Government government, Wording words) {
    String name = words.name(government.names()).text();
    if (government.isDissolved()) {
      return words.text(
          "partners.dissolved", "name", name, "date", words.date(government.validTo()));
    }
    return words.text("partners.nobody", "name", name);
  }

  /**
   * Per cent with one decimal; "< 0.1%" below.
   *
   * @param probability 0 to 1
   */
  public static String probability(double probability) {
    return probability < SMALLEST
        ? "< 0.1%"
        : String.format(Locale.ROOT, "%.1f%%", 100 * probability);
  }

  /** "×12", "×1.8", "×0.62". */
  public static String factor(double factor) {
    return "×" + times(factor);
  }

  /** "12", "1.8", "0.62". */
  public static String times(double factor) {
    String format = factor >= WHOLE_FROM ? "%.0f" : factor >= NEARLY_ONE ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, factor);
  }

  /** The 95 % interval of a factor: "1.2–2.9". */
  public static String interval(Estimate factor) {
    return times(factor.low()) + "–" + times(factor.high());
  }

  /** The factor of a reason. */
  public static Estimate factor(Reason reason) {
    return reason.effect().exponential();
  }

  /** How it compares with the typical candidate, and how probable it is. */
  public static String chances(Partner partner, Wording words) {
    return words.text(
        "partners.chances",
        "factor",
        times(partner.factor().value()),
        "interval",
        interval(partner.factor()),
        "probability",
        probability(partner.candidate().probability()));
  }

  /** What a reader must know to read those chances right; often nothing. */
  public static List<String> remarks(Partner partner, PartnerQuery query, Wording words) {
    List<String> remarks = new ArrayList<>();
    if (query.goal().isPresent()) {
      remarks.add(words.text("partners.lift", "lift", times(partner.lift())));
    }
    boolean knowsIt =
        partner.speakFor().stream().anyMatch(reason -> reason.covariate().id().equals(CONTACT));
    if (knowsIt) {
      remarks.add(words.text("partners.contact"));
    }
    return remarks;
  }

  /** Reasons in a row, each with its factor. */
  public static String reasons(List<Reason> reasons, Wording words) {
    return reasons.stream()
        .map(
            reason ->
                words.text(
                    "partners.reason",
                    "reason",
                    reason.words().in(words.language()),
                    "factor",
                    factor(factor(reason).value())))
        .collect(Collectors.joining(words.text("partners.reason-comma")));
  }

  /** How many of the own side are there already. */
  public static String crowding(Partner partner, Wording words) {
    long near = partner.crowd().stream().filter(other -> other.nearness().isNear()).count();
    if (partner.crowd().isEmpty()) {
      return words.text("partners.crowd-none");
    }
    return near == 0
        ? words.counted("partners.crowd", partner.crowd().size())
        : words.counted("partners.crowd", partner.crowd().size())
            + words.text("partners.crowd-near", "n", near);
  }

  /** The names of those who are there. */
  static String names(List<Other> others, Wording words) {
    return others.stream()
        .map(other -> words.name(other.government().names()).text())
        .collect(Collectors.joining(words.text("list.comma")));
  }
}
