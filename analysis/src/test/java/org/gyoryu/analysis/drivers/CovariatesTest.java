package org.gyoryu.analysis.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.Government;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.Link;
import org.gyoryu.model.Membership;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.junit.jupiter.api.Test;

/** Every covariate against the arithmetic of its definition in docs/methods-drivers.md. */
class CovariatesTest {

  private static final Snapshot WORLD = DriverWorld.policyTakesOver(9);
  private static final Covariates COVARIATES = Covariates.of(WORLD, CovariateOptions.standard());

  private static double value(Covariates covariates, String id, String a, String b, LocalDate on) {
    double[] x = new double[covariates.size()];
    covariates.fill(
        covariates.space().a().number(a),
        covariates.space().b().number(b),
        PairSpace.day(on),
        covariates.emptyNetwork(),
        x);
    return x[covariates.list().stream().map(Covariate::id).toList().indexOf(id)];
  }

  private static double value(String id, String a, String b, int year) {
    return value(COVARIATES, id, a, b, LocalDate.of(year, 7, 1));
  }

  @Test
  void distanceIsTheLogOfKilometres() {
    var tie = WORLD.ties().get(0);
    assertThat(value("distance", tie.aId(), tie.bId(), 2000))
        .isCloseTo(Math.log(tie.distanceKm()), within(1e-6));
  }

  @Test
  void programmesCountFromTheirDayOnForWhatLiesInTheirRegions() {
    for (int year = 1993; year < 2012; year++) {
      for (String unit : List.of("XB-00", "XB-07", "XB-19")) {
        int at = year;
        long inForce =
            WORLD.policies().stream()
                .filter(policy -> policy.date().year() <= at && policy.regionIds().contains(unit))
                .count();
        double expected = Math.log1p((double) inForce);
        assertThat(value("programme-regional-development", "XA-01", unit + "0002", year))
            .isCloseTo(expected, within(1e-12));
      }
    }
  }

  @Test
  void aPolicyThatIsLeftOutNoLongerCounts() {
    var policy = WORLD.policies().get(0);
    Covariates without =
        Covariates.of(WORLD, CovariateOptions.standard().withoutPolicies(Set.of(policy.id())));
    String unit = policy.regionIds().get(0);
    LocalDate late = LocalDate.of(2020, 1, 1);
    String id = "programme-regional-development";
    assertThat(Math.expm1(value(COVARIATES, id, "XA-01", unit, late)))
        .isCloseTo(1 + Math.expm1(value(without, id, "XA-01", unit, late)), within(1e-9));
  }

  @Test
  void programmesFadeByTheirHalfLife() {
    var policy = WORLD.policies().get(0);
    Covariates fading = Covariates.of(WORLD, CovariateOptions.standard().withProgrammeHalfLife(1));
    String unit = policy.regionIds().get(0);
    LocalDate day = policy.date().earliest().plusDays(365);
    // every programme of the unit in force on the day, halved for each year of its age
    double weights =
        WORLD.policies().stream()
            .filter(other -> other.regionIds().contains(unit))
            .map(other -> other.date().earliest())
            .filter(from -> !from.isAfter(day))
            .mapToDouble(from -> Math.pow(2, -ChronoUnit.DAYS.between(from, day) / 365.25))
            .sum();
    assertThat(weights).isGreaterThanOrEqualTo(Math.pow(2, -365 / 365.25));
    assertThat(value(fading, "programme-regional-development", "XA-01", unit, day))
        .isCloseTo(Math.log1p(weights), within(1e-12));
  }

  @Test
  void aCityWithoutAFigureHasTheShareOfWhatContainsIt() {
    Indicator people =
        WORLD.indicators().stream().filter(i -> i.indicator().equals("people")).findFirst().get();
    Government unit = WORLD.government(people.governmentId());
    double expected = Math.log1p(1000 * people.value() / unit.population().getAsLong());
    assertThat(value("kin-b", "XA-01", unit.id(), 2005)).isCloseTo(expected, within(1e-9));
    assertThat(value("kin-b", "XA-01", unit.id() + "0001", 2005)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void whereAPartIsCountedTheOthersShareTheRest() {
    Indicator whole =
        WORLD.indicators().stream().filter(i -> i.indicator().equals("people")).findFirst().get();
    Government unit = WORLD.government(whole.governmentId());
    Government part = WORLD.government(unit.id() + "0003");
    Indicator own = new Indicator(part.id(), "people", 2000, 1_000, "persons", "test");
    Covariates covariates =
        Covariates.of(with(List.of(whole, own), List.of(), List.of()), CovariateOptions.standard());
    LocalDate day = LocalDate.of(2005, 7, 1);
    double rest =
        1000
            * Math.max(0, whole.value() - 1_000)
            / (unit.population().getAsLong() - part.population().getAsLong());
    assertThat(value(covariates, "kin-b", "XA-01", part.id(), day))
        .isCloseTo(Math.log1p(1e6 / part.population().getAsLong()), within(1e-9));
    if (unit.population().getAsLong() > part.population().getAsLong()) {
      assertThat(value(covariates, "kin-b", "XA-01", unit.id() + "0001", day))
          .isCloseTo(Math.log1p(Math.min(1000, rest)), within(1e-9));
    }
  }

  @Test
  void linksCountWhileTheyRunAndObservationsAlways() {
    Link ferry = link("ferry", "XA-010001", "XB-02", "2001-03", "2005");
    Link seen = link("air", "XA-01", "XB-02", "2014-06", "2014-06");
    Covariates covariates =
        Covariates.of(
            with(List.of(), List.of(ferry, seen), List.of()), CovariateOptions.standard());
    assertThat(value(covariates, "link", "XA-01", "XB-020001", LocalDate.of(2000, 1, 1)))
        .isCloseTo(Math.log(2), within(1e-12));
    assertThat(value(covariates, "link", "XA-01", "XB-020001", LocalDate.of(2003, 1, 1)))
        .isCloseTo(Math.log(3), within(1e-12));
    assertThat(value(covariates, "link", "XA-010002", "XB-02", LocalDate.of(2003, 1, 1)))
        .isCloseTo(Math.log(2), within(1e-12));
  }

  private static Link link(String kind, String a, String b, String from, String to) {
    return new Link(
        Optional.of(a), Optional.of(b), kind, PartialDate.parse(from), PartialDate.parse(to), "");
  }

  @Test
  void contactCountsOnceItsLastPossibleDayIsPast() {
    Exchange exchange =
        new Exchange(
            "E1",
            PartialDate.parse("2004-05"),
            "XA-010001",
            "XB-020001",
            ExchangeForm.CULTURE,
            ExchangeField.CULTURE,
            OptionalInt.empty(),
            "",
            false,
            "S00000");
    Covariates covariates =
        Covariates.of(with(List.of(), List.of(), List.of(exchange)), CovariateOptions.standard());
    LocalDate last = exchange.date().latest();
    assertThat(value(covariates, "contact", exchange.aId(), exchange.bId(), last)).isZero();
    assertThat(value(covariates, "contact", exchange.aId(), exchange.bId(), last.plusDays(1)))
        .isEqualTo(1);
  }

  /** A province's seat is its cities' too; a city that sits beside its province sits once. */
  @Test
  void aMechanismCountsOnceWhoeverHoldsTheSeats() {
    Snapshot world =
        withMemberships(
            List.of(
                seat("M1", "XA-01", 1996),
                seat("M1", "XA-010003", 1998),
                seat("M1", "XB-02", 1997),
                seat("M1", "XB-020001", 2001),
                seat("M2", "XA-01", 2003),
                seat("M2", "XB-020001", 2003)));
    Covariates covariates = Covariates.of(world, CovariateOptions.standard());
    double[] common = {0, 1, 1, 2};
    int[] years = {1996, 1999, 2002, 2004};
    for (int i = 0; i < years.length; i++) {
      LocalDate day = LocalDate.of(years[i], 7, 1);
      assertThat(value(covariates, "mechanism", "XA-010003", "XB-020001", day))
          .isCloseTo(Math.log1p(common[i]), within(1e-12));
    }
    LocalDate late = LocalDate.of(2004, 7, 1);
    assertThat(value(covariates, "mechanism", "XA-010002", "XB-020002", late))
        .isCloseTo(Math.log1p(1), within(1e-12));
    assertThat(value(covariates, "mechanism", "XA-020002", "XB-020001", late)).isZero();
  }

  private static Membership seat(String mechanism, String id, int joined) {
    return new Membership(
        mechanism,
        id,
        id.startsWith("XA") ? WORLD.sides().a() : WORLD.sides().b(),
        Optional.of(id),
        PartialDate.ofYear(joined),
        PartialDate.UNKNOWN,
        "S00000");
  }

  private static Snapshot withMemberships(List<Membership> memberships) {
    return with(List.of(), List.of(), List.of(), memberships);
  }

  private static Snapshot with(
      List<Indicator> indicators, List<Link> links, List<Exchange> exchanges) {
    return with(indicators, links, exchanges, WORLD.memberships());
  }

  private static Snapshot with(
      List<Indicator> indicators,
      List<Link> links,
      List<Exchange> exchanges,
      List<Membership> memberships) {
    return new Snapshot(
        WORLD.id(),
        WORLD.asOf(),
        WORLD.sides(),
        WORLD.levels(),
        WORLD.regions(),
        WORLD.governments(),
        WORLD.sources(),
        WORLD.claims(),
        WORLD.ties(),
        exchanges,
        WORLD.mechanisms(),
        memberships,
        WORLD.meetings(),
        WORLD.policies(),
        indicators,
        links,
        WORLD.publishedTotals(),
        WORLD.unresolvedExchanges());
  }
}
