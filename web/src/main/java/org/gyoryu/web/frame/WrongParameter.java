package org.gyoryu.web.frame;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gyoryu.registry.read.BadParameterException;

/** What is wrong with a parameter, in the reader's language; what the API says is English. */
record WrongParameter(BadParameterException problem, Visit visit) {

  /** How the forms of the pages call parameters. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("at", "data.at"),
          Map.entry("add", "partners.add"),
          Map.entry("country", "filter.country"),
          Map.entry("field", "exchange.field"),
          Map.entry("form", "exchange.form"),
          Map.entry("from", "filter.from"),
          Map.entry("goal", "partners.goal"),
          Map.entry("kind", "tie.kind"),
          Map.entry("level", "government.level"),
          Map.entry("off", "partners.off"),
          Map.entry("partner", "portfolio.partner"),
          Map.entry("q", "filter.name-of-government"),
          Map.entry("region", "government.region"),
          Map.entry("status", "tie.status"),
          Map.entry("to", "filter.to"),
          Map.entry("type", "tie.type"),
          Map.entry("year", "year"));

  private static final Pattern RANGE = Pattern.compile("(-?\\d+) to (-?\\d+)");

  /** Which parameter, which value, why not, and what else. */
  String told() {
    return visit.t("error.parameter", "name", name(), "value", problem.value()) + " " + why();
  }

  private String name() {
    boolean isPlace = visit.address().path().startsWith("/partners/");
    String label =
        isPlace && problem.parameter().equals("to")
            ? "partners.to"
            : LABELS.get(problem.parameter());
    return label == null
        ? problem.parameter()
        : visit.t("error.parameter-named", "label", visit.t(label), "name", problem.parameter());
  }

  private String why() {
    return switch (problem.refusal()) {
      case NO_SUCH_PARAMETER, NOT_ALLOWED, NO_SUCH_CODE ->
          problem.allowed().isEmpty()
              ? ""
              : visit.t("error.allowed", "values", String.join(", ", problem.allowed()));
      case NO_NUMBER -> number();
      case GIVEN_TWICE -> visit.t("error.why.once");
      case UNUSABLE_TEXT -> visit.t("error.why.long");
      case NO_DATE -> visit.t("error.why.date");
      case NO_CURSOR -> visit.t("error.why.cursor");
      case WRONG_ORDER -> visit.t("error.why.order");
      case HALF_ASSUMPTION -> visit.t("partners.half");
      case NOT_OF_OTHER_SIDE -> visit.t("error.why.other-side");
      case NO_CANDIDATE -> visit.t("error.why.candidate");
    };
  }

  private String number() {
    Matcher range = RANGE.matcher(String.join("", problem.allowed()));
    return range.matches()
        ? visit.t("error.why.number", "least", range.group(1), "most", range.group(2))
        : "";
  }
}
