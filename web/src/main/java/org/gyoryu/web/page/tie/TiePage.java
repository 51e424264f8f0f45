package org.gyoryu.web.page.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Precision;
import org.gyoryu.model.SideView;
import org.gyoryu.model.TieKind;
import org.gyoryu.registry.read.ClaimRow;
import org.gyoryu.registry.read.StageRow;
import org.gyoryu.registry.read.TieDetail;
import org.gyoryu.registry.read.TieRow;
import org.gyoryu.registry.reconcile.ClaimOutcome;
import org.gyoryu.web.frame.Json;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.page.chart.ExchangeDots;
import org.gyoryu.web.page.chart.TimeAxis;

/** What the page of one tie shows. */
public record TiePage(TieDetail detail) {

  private static final Comparator<ClaimRow> BY_DATE =
      Comparator.comparing((ClaimRow row) -> row.claim().date())
          .thenComparing(row -> row.claim().id());

  public TieRow row() {
    return detail.row();
  }

  /** All claims, by the date that they state; undated ones last. */
  public List<ClaimRow> claims() {
    return detail.claims().stream().sorted(BY_DATE).toList();
  }

  /** Claims on the pages of a country, by date. */
  public List<ClaimRow> claimsOf(String country) {
    return claims().stream()
        .filter(row -> row.source().country().equals(Optional.of(country)))
        .toList();
  }

  /** Claims of which nobody knows on which side the page stands. */
  public List<ClaimRow> claimsOfOthers(String countryA, String countryB) {
    return claims().stream()
        .filter(row -> !row.source().country().equals(Optional.of(countryA)))
        .filter(row -> !row.source().country().equals(Optional.of(countryB)))
        .toList();
  }

  /** What the pages of a country add up to. */
  public Optional<SideView> side(String country) {
    return detail.sides().stream()
        .filter(side -> side.country().code().equals(country))
        .findFirst();
  }

  /** Whether the date of a stage was taken from a claim. */
  public boolean isChosen(ClaimRow claim) {
    return detail.stages().stream()
        .anyMatch(stage -> stage.dateClaimId().equals(Optional.of(claim.claim().id())));
  }

  /** The claim that a stage's date was taken from. */
  public Optional<ClaimRow> chosen(StageRow stage) {
    return stage
        .dateClaimId()
        .flatMap(
            id -> detail.claims().stream().filter(row -> row.claim().id().equals(id)).findFirst());
  }

  /** Dates for a stage that cannot be the same day as the one chosen, each once. */
  public List<PartialDate> otherDates(StageRow stage) {
    return detail.claims().stream()
        .filter(row -> row.role() != ClaimOutcome.Role.ANNOUNCED)
        .filter(
            row -> row.claim().kind() == stage.kind() || row.role() == ClaimOutcome.Role.AGAINST)
        .map(row -> row.claim().date())
        .filter(date -> date.isKnown() && !date.agreesWith(stage.date()))
        .filter(date -> detail.stages().stream().noneMatch(other -> date.agreesWith(other.date())))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The dates that claims give, as {@code charts/points-line.js} reads them; a row for each kind.
   */
  public String stagesJson(Visit visit) {
    List<TieKind> kinds =
        detail.claims().stream()
            .filter(row -> row.claim().date().isKnown())
            .map(row -> row.claim().kind())
            .distinct()
            .sorted()
            .toList();
    List<Map<String, Object>> points = new ArrayList<>();
    Map<String, Boolean> drawn = new HashMap<>();
    for (ClaimRow row : claims()) {
      String place = row.claim().kind() + "@" + row.claim().date() + isChosen(row);
      if (row.claim().date().isKnown() && drawn.putIfAbsent(place, true) == null) {
        points.add(point(row, kinds, visit));
      }
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("from", firstYear() - 1);
    data.put("to", lastYear() + 2);
    data.put("rows", kinds.stream().map(visit::label).toList());
    data.put("points", points);
    return Json.inScript(data);
  }

  private Map<String, Object> point(ClaimRow row, List<TieKind> kinds, Visit visit) {
    PartialDate date = row.claim().date();
    boolean lift = isChosen(row);
    return Map.of(
        "x",
        TimeAxis.at(date),
        "row",
        kinds.indexOf(row.claim().kind()),
        "label",
        lift ? visit.date(date) : "",
        "date",
        visit.date(date),
        "text",
        row.source().publisher(),
        "exact",
        date.precision() != Precision.YEAR,
        "lift",
        lift,
        "href",
        "#" + row.claim().id());
  }

  private int firstYear() {
    return years().min().orElse(0);
  }

  private int lastYear() {
    return years().max().orElse(0);
  }

  private IntStream years() {
    return detail.claims().stream()
        .map(row -> row.claim().date())
        .filter(PartialDate::isKnown)
        .mapToInt(PartialDate::year);
  }

  /** Whether any claim gives a date, so that there is something to draw. */
  public boolean isDated() {
    return years().findAny().isPresent();
  }

  public String exchangesJson(Visit visit) {
    return ExchangeDots.json(detail.exchanges(), visit.get().snapshot().asOf().getYear(), visit);
  }
}
