package org.gyoryu.analysis.portfolio;

import static org.gyoryu.model.ExchangeField.CULTURE;
import static org.gyoryu.model.ExchangeField.EDUCATION;
import static org.gyoryu.model.ExchangeField.SPORT;
import static org.gyoryu.model.ExchangeField.TOURISM;
import static org.gyoryu.model.ExchangeField.YOUTH;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.forms.FormWords;
import org.gyoryu.analysis.stats.Diversity;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.model.Country;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.Government;
import org.gyoryu.model.Region;
import org.gyoryu.model.Snapshot;

/** What all governments of a side hold together: the yardstick of each of its portfolios. */
final class Side {

  private static final Set<ExchangeField> PEOPLE =
      Set.of(CULTURE, YOUTH, EDUCATION, TOURISM, SPORT);

  private final Snapshot snapshot;
  private final RecentExchanges recent;
  private final Map<ExchangeField, Integer> fields;
  private final Map<String, Text> regionNames = new HashMap<>();
  private final double[] regionTies;
  private final double[] provinceTies;
  private final double[] partnerTies;
  private final Nearby nearby;

  Side(Snapshot snapshot, Country own, Nearby nearby, RecentExchanges recent) {
    this.snapshot = snapshot;
    this.nearby = nearby;
    this.recent = recent;
    this.fields = countFields(recent.all());
    for (Region region : snapshot.regions()) {
      if (!region.country().equals(own)) {
        regionNames.putIfAbsent(region.code(), Text.of(region.names()));
      }
    }
    this.regionTies = counts(nearby.tiesOfSide(own, this::region));
    this.provinceTies = counts(nearby.tiesOfSide(own, this::province));
    this.partnerTies = counts(nearby.tiesOfSide(own, Function.identity()));
  }

  private static double[] counts(Map<String, Integer> map) {
    return map.values().stream().mapToDouble(Integer::intValue).toArray();
  }

  private String region(String partnerId) {
    return snapshot.government(partnerId).regionCode();
  }

  private String province(String partnerId) {
    return snapshot.province(partnerId).id();
  }

  private Text governmentName(String id) {
    return Text.of(snapshot.government(id).names());
  }

  Concentration regions(List<Holding> formal) {
    return ties(Concentration.Over.REGIONS, formal, this::region, this::regionName, regionTies);
  }

  private Text regionName(String code) {
    return Optional.ofNullable(regionNames.get(code))
        .orElseGet(() -> Text.same(code.isEmpty() ? "?" : code));
  }

  Concentration provinces(List<Holding> formal) {
    return ties(
        Concentration.Over.PROVINCES, formal, this::province, this::governmentName, provinceTies);
  }

  Concentration partners(List<Holding> formal) {
    return ties(
        Concentration.Over.PARTNERS,
        formal,
        Function.identity(),
        this::governmentName,
        partnerTies);
  }

  /** Over keys of the partners that exist. */
  private Concentration ties(
      Concentration.Over over,
      List<Holding> formal,
      Function<String, String> key,
      Function<String, Text> name,
      double[] ofSide) {
    Map<String, Integer> counts = new HashMap<>();
    for (Holding holding : formal) {
      counts.merge(key.apply(nearby.heir(holding.partner().id())), 1, Integer::sum);
    }
    return Concentrating.of(over, counts, name, Optional.of(ofSide));
  }

  /** Over partners that hold no formal tie, too. */
  Concentration exchanges(List<Exchange> exchanges, Set<String> members) {
    Map<String, Integer> counts = new HashMap<>();
    for (Exchange exchange : exchanges) {
      String partner = members.contains(exchange.aId()) ? exchange.bId() : exchange.aId();
      counts.merge(nearby.heir(partner), 1, Integer::sum);
    }
    return Concentrating.of(
        Concentration.Over.EXCHANGES, counts, this::governmentName, Optional.empty());
  }

  /** The fields of some exchanges against those of all. */
  FieldBalance fields(List<Exchange> exchanges) {
    Map<ExchangeField, Integer> own = countFields(exchanges);
    List<FieldBalance.FieldShare> shares = new ArrayList<>();
    for (ExchangeField field : ExchangeField.values()) {
      double ofSide = recent.all().isEmpty() ? 0 : (double) fields.get(field) / recent.all().size();
      shares.add(
          new FieldBalance.FieldShare(
              field, FormWords.of(field), own.get(field), ofSide, ofSide * exchanges.size()));
    }
    double[] counts = own.values().stream().mapToDouble(Integer::intValue).toArray();
    return new FieldBalance(
        recent.from(),
        exchanges.size(),
        exchanges.isEmpty() ? Double.NaN : Diversity.hill(counts, 1),
        peopleShare(exchanges),
        peopleShare(recent.all()),
        shares);
  }

  private static Estimate peopleShare(List<Exchange> exchanges) {
    long people = exchanges.stream().filter(exchange -> PEOPLE.contains(exchange.field())).count();
    return Intervals.wilson((double) people, exchanges.size());
  }

  private static Map<ExchangeField, Integer> countFields(List<Exchange> exchanges) {
    Map<ExchangeField, Integer> counts = new EnumMap<>(ExchangeField.class);
    for (ExchangeField field : ExchangeField.values()) {
      counts.put(field, 0);
    }
    exchanges.forEach(exchange -> counts.merge(exchange.field(), 1, Integer::sum));
    return counts;
  }

  /**
   * Of a portfolio's partners the one that has most exchanges of a field with the whole side; empty
   * if none of them has any.
   */
  Optional<Government> partnerFor(ExchangeField field, List<Holding> formal) {
    Map<String, Integer> counts = new HashMap<>();
    recent.all().stream()
        .filter(exchange -> exchange.field() == field)
        .flatMap(exchange -> Stream.of(exchange.aId(), exchange.bId()))
        .forEach(id -> counts.merge(nearby.heir(id), 1, Integer::sum));
    return formal.stream()
        .map(Holding::partner)
        .filter(partner -> counts.containsKey(nearby.heir(partner.id())))
        .max(
            Comparator.comparing((Government partner) -> counts.get(nearby.heir(partner.id())))
                .thenComparing(Government::id, Comparator.reverseOrder()));
  }
}
