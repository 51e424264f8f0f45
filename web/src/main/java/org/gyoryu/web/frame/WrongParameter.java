package org.gyoryu.web.frame;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gyoryu.registry.read.BadParameterException;

/** What is wrong with a parameter, in the reader's language; what the API says is English. */
record WrongParameter(BadParameterException problem, Visit visit) {

  /** The words of the reader for the sentences of the API. */
  private static final Map<String, String> WHY =
      Map.of(
          "It lies behind \"to\"", "error.why.order",
          "Give it only once", "error.why.once",
          "longer than 200 characters, or holds a NUL", "error.why.long",
          "Write a whole number", "error.why.number",
          "Not a date", "error.why.date",
          "Not a cursor of this list; begin without one", "error.why.cursor",
          "What is added and where it is added (to) go together", "partners.half",
          "No government of the other side has this id", "error.why.other-side",
          "None of the first hundred candidates has this id", "error.why.candidate");

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
    Optional<String> why = Optional.ofNullable(WHY.get(problem.getMessage())).map(this::why);
    String allowed =
        why.isPresent() || problem.allowed().isEmpty()
            ? ""
            : visit.t("error.allowed", "values", String.join(", ", problem.allowed()));
    return visit.t("error.parameter", "name", name(), "value", problem.value())
        + " "
        + why.orElse(allowed);
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

  private String why(String key) {
    Matcher range = RANGE.matcher(String.join("", problem.allowed()));
    return range.matches()
        ? visit.t(key, "least", range.group(1), "most", range.group(2))
        : visit.t(key);
  }
}
