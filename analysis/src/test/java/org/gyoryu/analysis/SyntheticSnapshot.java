package org.gyoryu.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import net.sf.geographiclib.Geodesic;
import org.gyoryu.model.Basis;
import org.gyoryu.model.Claim;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.Country;
import org.gyoryu.model.DiplomacyRule;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.Government;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.Level;
import org.gyoryu.model.Mechanism;
import org.gyoryu.model.MechanismKind;
import org.gyoryu.model.Meeting;
import org.gyoryu.model.Membership;
import org.gyoryu.model.Names;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Party;
import org.gyoryu.model.Policy;
import org.gyoryu.model.PublishedTotal;
import org.gyoryu.model.Region;
import org.gyoryu.model.SettlingReason;
import org.gyoryu.model.SideView;
import org.gyoryu.model.Sides;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Source;
import org.gyoryu.model.SourceKind;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.gyoryu.model.Tier;

/**
 * Makes snapshots of two invented countries, XA and XB, whose truth is known. XB lies east to west
 * from XA: provinces of region "Near" first, then "Middle", then "Far".
 */
public final class SyntheticSnapshot {

  public static final Country A = new Country("XA");
  public static final Country B = new Country("XB");
  public static final List<String> REGIONS = List.of("Near", "Middle", "Far");
  private static final List<ExchangeForm> FORMS =
      List.of(
          ExchangeForm.DELEGATION_VISIT,
          ExchangeForm.AGREEMENT,
          ExchangeForm.CULTURE,
          ExchangeForm.YOUTH,
          ExchangeForm.TRADE);
  private static final List<ExchangeField> FIELDS =
      List.of(
          ExchangeField.ADMINISTRATION,
          ExchangeField.ECONOMY,
          ExchangeField.CULTURE,
          ExchangeField.YOUTH);
  private static final int FIRST = 1992;
  private static final int LAST = 2025;

  private final SplittableRandom random;
  private int provinces = 12;
  private int citiesPerProvince = 20;
  private int ties = 600;
  private double undated = 0.1;
  private double yearOnly = 0.2;
  private double seenByA = 1;
  private double seenByB = 1;
  private int exchangesPerTie = 3;
  private IntToDoubleFunction rate = year -> 1;
  private IntFunction<double[]> regionShares = year -> new double[] {0.6, 0.3, 0.1};
  private boolean withMechanisms = true;
  private final List<PublishedTotal> totals = new ArrayList<>();
  private final List<Policy> policies = new ArrayList<>();

  private final Map<String, Government> governments = new HashMap<>();
  private final List<String> aIds = new ArrayList<>();
  private final List<List<String>> bIds =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final List<Exchange> exchanges = new ArrayList<>();

  public SyntheticSnapshot(long seed) {
    this.random = new SplittableRandom(seed);
  }

  public SyntheticSnapshot ties(int count) {
    ties = count;
    return this;
  }

  public SyntheticSnapshot size(int provincesOfEach, int cities) {
    provinces = provincesOfEach;
    citiesPerProvince = cities;
    return this;
  }

  public SyntheticSnapshot undated(double share) {
    undated = share;
    return this;
  }

  public SyntheticSnapshot exchangesPerTie(int most) {
    exchangesPerTie = most;
    return this;
  }

  /** Relative number of ties concluded in a year. */
  public SyntheticSnapshot rate(IntToDoubleFunction ofYear) {
    rate = ofYear;
    return this;
  }

  /** Shares of the regions Near, Middle, Far in the ties of a year. */
  public SyntheticSnapshot regionShares(IntFunction<double[]> ofYear) {
    regionShares = ofYear;
    return this;
  }

  /** Chances that a tie is named by pages of either side; one that is not named is left out. */
  public SyntheticSnapshot seen(double byA, double byB) {
    seenByA = byA;
    seenByB = byB;
    return this;
  }

  public SyntheticSnapshot withoutMechanisms() {
    withMechanisms = false;
    return this;
  }

  public SyntheticSnapshot published(String asOf, String scope, String measure, double value) {
    totals.add(new PublishedTotal("T" + totals.size(), asOf, scope, measure, value, "S00000", ""));
    return this;
  }

  public SyntheticSnapshot policy(String date, String kind, int sign) {
    policies.add(
        new Policy(
            "P" + policies.size(),
            PartialDate.parse(date),
            "both",
            names("Policy " + policies.size()),
            kind,
            sign,
            List.of(),
            "S00000"));
    return this;
  }

  public Snapshot build() {
    makeGovernments();
    List<Tie> made = makeTies();
    List<Mechanism> mechanisms = new ArrayList<>();
    List<Membership> memberships = new ArrayList<>();
    List<Meeting> meetings = new ArrayList<>();
    if (withMechanisms) {
      makeMechanisms(mechanisms, memberships, meetings);
    }
    return new Snapshot(
        "0123456789ab",
        LocalDate.of(LAST, 12, 31),
        new Sides(A, B),
        List.of(
            level(A, Tier.PROVINCE),
            level(A, Tier.CITY),
            level(B, Tier.PROVINCE),
            level(B, Tier.CITY)),
        regions(),
        governments,
        sources,
        claims,
        made,
        exchanges,
        mechanisms,
        memberships,
        meetings,
        policies,
        indicators(),
        List.of(),
        totals,
        0);
  }

  private static Names names(String name) {
    return Names.of(name, name, name);
  }

  private static Level level(Country country, Tier tier) {
    String code = country.code().toLowerCase(java.util.Locale.ROOT) + "_" + tier;
    return new Level(country, code, tier, names(code));
  }

  private List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    for (int r = 0; r < REGIONS.size(); r++) {
      int region = r;
      Set<String> members = new HashSet<>();
      Set<String> even = new HashSet<>();
      for (int p = 0; p < provinces; p++) {
        if (regionOf(p) == region) {
          members.add(province(B, p));
          (p % 2 == 0 ? even : new HashSet<String>()).add(province(B, p));
        }
      }
      Set<String> odd = new HashSet<>(members);
      odd.removeAll(even);
      regions.add(new Region(B, "main", REGIONS.get(r), names(REGIONS.get(r)), members));
      regions.add(
          new Region(B, "halves", REGIONS.get(r) + "-even", names(REGIONS.get(r) + " even"), even));
      regions.add(
          new Region(B, "halves", REGIONS.get(r) + "-odd", names(REGIONS.get(r) + " odd"), odd));
    }
    regions.sort((x, y) -> y.scheme().compareTo(x.scheme()));
    return regions;
  }

  private int regionOf(int province) {
    return province * REGIONS.size() / provinces;
  }

  private static String province(Country country, int number) {
    return "%s-%02d".formatted(country, number);
  }

  private void makeGovernments() {
    for (int p = 0; p < provinces; p++) {
      for (Country country : List.of(A, B)) {
        String id = province(country, p);
        add(id, country, Tier.PROVINCE, Optional.empty(), p);
        for (int c = 0; c < citiesPerProvince; c++) {
          add("%s%04d".formatted(id, c), country, Tier.CITY, Optional.of(id), p);
        }
      }
    }
  }

  private void add(String id, Country country, Tier tier, Optional<String> parent, int province) {
    boolean ofA = country.equals(A);
    double longitude =
        ofA
            ? 127 + 2 * random.nextDouble()
            : 122 - 25.0 * province / provinces - random.nextDouble();
    boolean coastal = ofA ? province % 2 == 0 : regionOf(province) == 0;
    governments.put(
        id,
        new Government(
            id,
            country,
            level(country, tier),
            parent,
            names("Place " + id),
            Optional.of(new Coordinates(33 + 5 * random.nextDouble(), longitude)),
            OptionalLong.of(100_000 + random.nextInt(900_000)),
            OptionalInt.of(2020),
            ofA ? "Home" : REGIONS.get(regionOf(province)),
            coastal,
            coastal ? Optional.of("inner-sea") : Optional.empty(),
            PartialDate.UNKNOWN,
            PartialDate.UNKNOWN,
            Optional.empty(),
            "synthetic"));
    if (ofA) {
      aIds.add(id);
    } else {
      bIds.get(regionOf(province)).add(id);
    }
  }

  private List<Tie> makeTies() {
    double[] weights = new double[LAST - FIRST + 1];
    for (int year = FIRST; year <= LAST; year++) {
      weights[year - FIRST] = rate.applyAsDouble(year);
    }
    Set<String> taken = new HashSet<>();
    List<Tie> made = new ArrayList<>();
    while (taken.size() < ties) {
      int year = FIRST + pick(weights);
      List<String> partners = bIds.get(pick(regionShares.apply(year)));
      String a = aIds.get(random.nextInt(aIds.size()));
      String b = partners.get(random.nextInt(partners.size()));
      if (taken.add(Tie.id(a, b))) {
        boolean byA = random.nextDouble() < seenByA;
        boolean byB = random.nextDouble() < seenByB;
        if (byA || byB) {
          made.add(tie(a, b, year, byA, byB));
        }
      }
    }
    made.sort((x, y) -> x.id().compareTo(y.id()));
    return made;
  }

  private int pick(double[] weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double place = random.nextDouble() * total;
    int i = 0;
    while (i < weights.length - 1 && place >= weights[i]) {
      place -= weights[i++];
    }
    return i;
  }

  private Tie tie(String a, String b, int year, boolean byA, boolean byB) {
    String id = Tie.id(a, b);
    TieKind kind = random.nextDouble() < 0.4 ? TieKind.SISTER : TieKind.FRIENDSHIP;
    PartialDate date = date(year);
    List<String> claimIds = new ArrayList<>();
    List<SideView> views = new ArrayList<>();
    for (Country country : List.of(A, B)) {
      if (country.equals(A) ? byA : byB) {
        claimIds.add(claim(a, b, kind, date, country));
        views.add(new SideView(country, kind, date, 1));
      }
    }
    int count = exchangesPerTie == 0 ? 0 : random.nextInt(exchangesPerTie);
    PartialDate last = PartialDate.UNKNOWN;
    for (int i = 0; i < count; i++) {
      last = exchange(a, b, Math.max(year, 2000 + random.nextInt(26)));
    }
    Coordinates from = governments.get(a).place().orElseThrow();
    Coordinates to = governments.get(b).place().orElseThrow();
    double km =
        Geodesic.WGS84.Inverse(from.latitude(), from.longitude(), to.latitude(), to.longitude()).s12
            / 1000;
    return new Tie(
        id,
        a,
        b,
        List.of(
            new Stage(
                kind,
                date,
                Optional.empty(),
                SettlingReason.ONLY_ONE,
                0.9,
                0.9,
                claimIds,
                List.of())),
        views,
        List.of(),
        last,
        count,
        count > 0 ? TieStatus.ACTIVE : TieStatus.UNKNOWN,
        DiplomacyRule.DEFAULT.type(governments.get(a), governments.get(b), km),
        km,
        0.9);
  }

  private PartialDate date(int year) {
    double draw = random.nextDouble();
    if (draw < undated) {
      return PartialDate.UNKNOWN;
    }
    return draw < undated + yearOnly
        ? PartialDate.ofYear(year)
        : new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String claim(String a, String b, TieKind kind, PartialDate date, Country publisher) {
    String sourceId = "S-%s-%d".formatted(publisher, random.nextInt(200));
    sources.putIfAbsent(
        sourceId,
        new Source(
            sourceId,
            "http://example.org/" + sourceId,
            "publisher-" + sourceId,
            SourceKind.OFFICIAL,
            Optional.of(publisher),
            PartialDate.UNKNOWN));
    String id = "C%07d".formatted(claims.size());
    claims.add(new Claim(id, party(a, A), party(b, B), kind, date, Basis.STATED, sourceId, ""));
    return id;
  }

  private static Party party(String id, Country country) {
    return new Party(country, id, "", "", "", "");
  }

  private PartialDate exchange(String a, String b, int year) {
    ExchangeForm form = FORMS.get(random.nextInt(FORMS.size()));
    ExchangeField field = FIELDS.get(random.nextInt(FIELDS.size()));
    PartialDate date = new PartialDate(Math.min(year, LAST), 1 + random.nextInt(12), 0);
    exchanges.add(
        new Exchange(
            "E%07d".formatted(exchanges.size()),
            date,
            a,
            b,
            form,
            field,
            OptionalInt.empty(),
            "",
            false,
            "S00000"));
    return date;
  }

  private void makeMechanisms(
      List<Mechanism> mechanisms, List<Membership> memberships, List<Meeting> meetings) {
    List<MechanismKind> kinds = List.of(MechanismKind.values());
    for (int m = 0; m < 6; m++) {
      String id = "M" + m;
      mechanisms.add(
          new Mechanism(
              id,
              names("Mechanism " + m),
              kinds.get(m % 3),
              PartialDate.ofYear(1996 + 2 * m),
              "",
              "all levels",
              m % 2 == 0 ? "Office" : "",
              "yearly",
              m == 5 ? "ended 2015" : "active",
              List.of("S00000")));
      for (int k = 0; k < 5 + m; k++) {
        String a = aIds.get(random.nextInt(aIds.size()));
        String b = bIds.get(random.nextInt(3)).get(random.nextInt(20));
        memberships.add(membership(id, a, A, 1996 + 2 * m));
        memberships.add(membership(id, b, B, 1998 + 2 * m));
      }
      for (int year = 1997 + 2 * m; year <= (m == 5 ? 2015 : LAST); year += 1 + m % 2) {
        meetings.add(
            new Meeting(
                id + "-" + year,
                id,
                PartialDate.ofYear(year),
                "Hall",
                Optional.of(A),
                Optional.empty(),
                "",
                OptionalInt.empty(),
                List.of("S00000")));
      }
    }
  }

  private static Membership membership(String mechanism, String id, Country country, int joined) {
    return new Membership(
        mechanism,
        id,
        country,
        Optional.of(id),
        PartialDate.ofYear(joined),
        PartialDate.UNKNOWN,
        "S00000");
  }

  private List<Indicator> indicators() {
    List<Indicator> indicators = new ArrayList<>();
    for (int p = 0; p < provinces; p++) {
      indicators.add(
          new Indicator(province(B, p), "gdp", 2015, 1000.0 / (1 + p), "money", "synthetic"));
      indicators.add(
          new Indicator(province(B, p), "population", 2020, 1e6, "persons", "synthetic"));
    }
    return indicators;
  }
}
