package org.gyoryu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SnapshotTest {

  private static final Level CITY =
      new Level(Country.KR, "si", Tier.CITY, Names.of("시", "市", "city"));

  private static Government government(String id, String dissolved, String successor) {
    return new Government(
        id,
        Country.KR,
        CITY,
        Optional.empty(),
        Names.of(id, id, id),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalInt.empty(),
        "",
        false,
        Optional.empty(),
        PartialDate.UNKNOWN,
        dissolved.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(dissolved),
        Optional.of(successor).filter(other -> !other.isEmpty()),
        "");
  }

  private static Region region(Country country, String scheme, String code) {
    return new Region(country, scheme, code, Names.of(code, code, code), Set.of());
  }

  private static Snapshot snapshot(List<Region> regions, Government... governments) {
    return new Snapshot(
        "0",
        LocalDate.of(2026, 1, 1),
        new Sides(Country.KR, Country.CN),
        List.of(CITY),
        regions,
        Stream.of(governments).collect(Collectors.toMap(Government::id, Function.identity())),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  @Test
  void anHeirIsTheLastSuccessorThatExists() {
    Snapshot snapshot =
        snapshot(
            List.of(),
            government("KR-1", "1995", "KR-2"),
            government("KR-2", "2010-06-30", "KR-3"),
            government("KR-3", "", ""),
            government("KR-4", "2012", ""));

    assertThat(snapshot.heir("KR-1")).map(Government::id).contains("KR-3");
    assertThat(snapshot.heir("KR-3")).map(Government::id).contains("KR-3");
    assertThat(snapshot.heir("KR-4")).isEmpty();
  }

  /** Bad data must not hang a page. */
  @Test
  void successionsInACircleEnd() {
    Snapshot snapshot =
        snapshot(List.of(), government("KR-1", "1995", "KR-2"), government("KR-2", "1995", "KR-1"));

    assertThat(snapshot.heir("KR-1")).isEmpty();
  }

  @Test
  void theFirstSchemeOfACountryIsItsMainOne() {
    Snapshot snapshot =
        snapshot(
            List.of(
                region(Country.KR, "area", "Honam"),
                region(Country.CN, "nbs", "East"),
                region(Country.CN, "nbs", "West"),
                region(Country.CN, "seven", "North")));

    assertThat(snapshot.mainRegions(Country.CN))
        .extracting(Region::code)
        .containsExactly("East", "West");
    assertThat(snapshot.mainRegions(Country.KR)).extracting(Region::code).containsExactly("Honam");
  }
}
