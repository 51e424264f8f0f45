package org.gyoryu.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.Country;
import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.Government;
import org.gyoryu.model.Level;
import org.gyoryu.model.Mechanism;
import org.gyoryu.model.MechanismKind;
import org.gyoryu.model.Membership;
import org.gyoryu.model.Names;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Region;
import org.gyoryu.model.SettlingReason;
import org.gyoryu.model.Sides;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.gyoryu.model.Tier;

/**
 * Builds a snapshot of two invented countries line by line, so that a test shows what it rests on.
 * Ids begin with "A" or "B", the side.
 */
public final class HandSnapshot {

  public static final Country A = new Country("XA");
  public static final Country B = new Country("XB");
  public static final LocalDate AS_OF = LocalDate.of(2020, 6, 30);

  private final Map<String, Government> governments = new HashMap<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Mechanism> mechanisms = new ArrayList<>();
  private final List<Membership> memberships = new ArrayList<>();

  /** A first-tier government at a place, in a region. */
  public HandSnapshot province(String id, String region, double latitude, double longitude) {
    return government(id, Tier.PROVINCE, "", region, latitude, longitude, "");
  }

  /** A city below a first-tier government, in its region. */
  public HandSnapshot city(String id, String parent, double latitude, double longitude) {
    return government(
        id, Tier.CITY, parent, governments.get(parent).regionCode(), latitude, longitude, "");
  }

  /** A city that another one took in on the first day of 2010. */
  public HandSnapshot absorbed(String id, String parent, String successor) {
    return government(
        id, Tier.CITY, parent, governments.get(parent).regionCode(), 30, 120, successor);
  }

  private HandSnapshot government(
      String id,
      Tier tier,
      String parent,
      String region,
      double latitude,
      double longitude,
      String successor) {
    governments.put(
        id,
        new Government(
            id,
            country(id),
            level(country(id), tier),
            parent.isEmpty() ? Optional.empty() : Optional.of(parent),
            names("Place " + id),
            Optional.of(new Coordinates(latitude, longitude)),
            OptionalLong.of(100_000),
            OptionalInt.of(2019),
            region,
            false,
            Optional.empty(),
            PartialDate.UNKNOWN,
            successor.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse("2010-01-01"),
            successor.isEmpty() ? Optional.empty() : Optional.of(successor),
            "test"));
    return this;
  }

  private static Country country(String id) {
    return id.startsWith("A") ? A : B;
  }

  private static Names names(String name) {
    return Names.of(name, name, name);
  }

  private static Level level(Country country, Tier tier) {
    String code = country.code() + "-" + tier;
    return new Level(country, code, tier, names(code));
  }

  /** A tie of one stage; the last exchange may be the empty text. */
  public HandSnapshot tie(
      String a, String b, TieKind kind, String date, TieStatus status, String lastExchange) {
    return tie(a, b, List.of(stage(kind, date)), status, lastExchange);
  }

  public HandSnapshot tie(
      String a, String b, List<Stage> stages, TieStatus status, String lastExchange) {
    ties.add(
        new Tie(
            Tie.id(a, b),
            a,
            b,
            stages,
            List.of(),
            List.of(),
            PartialDate.parse(lastExchange),
            lastExchange.isEmpty() ? 0 : 1,
            status,
            DiplomacyType.UNDETERMINED,
            Double.NaN,
            0.9));
    return this;
  }

  public static Stage stage(TieKind kind, String date) {
    return new Stage(
        kind,
        PartialDate.parse(date),
        Optional.empty(),
        SettlingReason.ONLY_ONE,
        0.9,
        0.8,
        List.of(),
        List.of());
  }

  public HandSnapshot exchange(String date, String a, String b, ExchangeField field) {
    return exchange(date, a, b, field, false);
  }

  public HandSnapshot exchange(
      String date, String a, String b, ExchangeField field, boolean planned) {
    exchanges.add(
        new Exchange(
            "E" + exchanges.size(),
            PartialDate.parse(date),
            a,
            b,
            ExchangeForm.OTHER,
            field,
            OptionalInt.empty(),
            "",
            planned,
            "S1"));
    return this;
  }

  /** A mechanism with members that joined in a year. */
  public HandSnapshot mechanism(String id, int joined, String... members) {
    mechanisms.add(
        new Mechanism(
            id,
            names(id),
            MechanismKind.BILATERAL,
            PartialDate.ofYear(joined),
            "",
            "",
            "",
            "",
            "",
            List.of()));
    for (String member : members) {
      memberships.add(
          new Membership(
              id,
              member,
              country(member),
              Optional.of(member),
              PartialDate.ofYear(joined),
              PartialDate.UNKNOWN,
              "S1"));
    }
    return this;
  }

  public Snapshot build() {
    ties.sort(Comparator.comparing(Tie::id));
    return new Snapshot(
        "abcdefabcdef",
        AS_OF,
        new Sides(A, B),
        List.of(
            level(A, Tier.PROVINCE),
            level(A, Tier.CITY),
            level(B, Tier.PROVINCE),
            level(B, Tier.CITY)),
        regions(),
        governments,
        Map.of(),
        List.of(),
        ties,
        exchanges,
        mechanisms,
        memberships,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  private List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    for (Country country : List.of(A, B)) {
      governments.values().stream()
          .filter(government -> government.country().equals(country))
          .map(Government::regionCode)
          .distinct()
          .sorted()
          .forEach(
              code ->
                  regions.add(
                      new Region(country, "main", code, names("Region " + code), Set.of())));
    }
    return regions;
  }
}
