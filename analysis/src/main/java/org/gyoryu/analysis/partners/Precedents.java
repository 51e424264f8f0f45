package org.gyoryu.analysis.partners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gyoryu.analysis.drivers.Covariate;
import org.gyoryu.analysis.drivers.Covariates;
import org.gyoryu.analysis.drivers.Driver;
import org.gyoryu.analysis.drivers.DriverCoefficient;
import org.gyoryu.analysis.drivers.DriverModel;
import org.gyoryu.analysis.drivers.Network;
import org.gyoryu.analysis.drivers.PairSpace;
import org.gyoryu.analysis.drivers.Tiers;
import org.gyoryu.analysis.portfolio.RecentExchanges;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieStatus;

/** Tied pairs that did well, and how like they are to a candidate. Immutable. */
final class Precedents {

  private static final int LEAST_EXCHANGES = 3;
  private static final int MOST = 3;

  private final Snapshot snapshot;
  private final RecentExchanges recent;
  private final Covariates covariates;
  private final Network none;
  private final double[] weights;
  private final List<Lively> lively = new ArrayList<>();

  @SuppressWarnings("ArrayRecordComponent") // shared within this class only
  private record Lively(Tie tie, Tiers tiers, double[] values, Set<ExchangeField> fields) {}

  Precedents(DriverModel model, RecentExchanges recent) {
    this.snapshot = model.snapshot();
    this.recent = recent;
    this.covariates = model.covariates();
    this.none = covariates.emptyNetwork();
    this.weights = weights(model);
    Map<String, Set<ExchangeField>> fields = new HashMap<>();
    for (Exchange exchange : recent.all()) {
      fields
          .computeIfAbsent(Tie.id(exchange.aId(), exchange.bId()), id -> new HashSet<>())
          .add(exchange.field());
    }
    for (Tie tie : snapshot.formalTies()) {
      if (tie.status() == TieStatus.ACTIVE
          && recent.count(tie.aId(), tie.bId()) >= LEAST_EXCHANGES) {
        add(tie, fields.get(tie.id()));
      }
    }
  }

  /** Coefficient over standard deviation of each covariate; 0 for those of the network. */
  private static double[] weights(DriverModel model) {
    double[] weights = new double[model.covariates().size()];
    List<String> ids = model.covariates().list().stream().map(Covariate::id).toList();
    for (DriverCoefficient coefficient : model.coefficients()) {
      if (coefficient.covariate().driver() != Driver.NETWORK) {
        weights[ids.indexOf(coefficient.covariate().id())] =
            coefficient.value() / coefficient.deviation();
      }
    }
    return weights;
  }

  private void add(Tie tie, Set<ExchangeField> fields) {
    PairSpace space = covariates.space();
    int a = space.a().number(tie.aId());
    int b = space.b().number(tie.bId());
    if (space.a().hasPlace(a) && space.b().hasPlace(b)) {
      lively.add(new Lively(tie, space.tiers(a, b), values(a, b), Set.copyOf(fields)));
    }
  }

  private double[] values(int a, int b) {
    double[] values = new double[covariates.size()];
    covariates.fill(a, b, PairSpace.day(snapshot.asOf()), none, values);
    return values;
  }

  /**
   * The most similar pairs of the same tiers.
   *
   * @param aId of the candidate pair, {@code bId} likewise
   * @param chooserId pairs with it are left out
   */
  List<Precedent> of(String aId, String bId, String chooserId, Optional<ExchangeField> goal) {
    PairSpace space = covariates.space();
    int a = space.a().number(aId);
    int b = space.b().number(bId);
    double[] values = values(a, b);
    Tiers tiers = space.tiers(a, b);
    boolean chooserIsA = chooserId.equals(aId);
    return lively.stream()
        .filter(pair -> pair.tiers().equals(tiers))
        .filter(pair -> !chooserId.equals(pair.tie().aId()) && !chooserId.equals(pair.tie().bId()))
        .filter(pair -> goal.isEmpty() || pair.fields().contains(goal.get()))
        .map(pair -> precedent(pair.tie(), chooserIsA, distance(values, pair.values())))
        .sorted(
            Comparator.comparingDouble(Precedent::distance)
                .thenComparing(precedent -> precedent.tie().id()))
        .limit(MOST)
        .toList();
  }

  private double distance(double[] one, double[] other) {
    double squares = 0;
    for (int c = 0; c < one.length; c++) {
      double difference = weights[c] * (one[c] - other[c]);
      squares += difference * difference;
    }
    return Math.sqrt(squares);
  }

  private Precedent precedent(Tie tie, boolean chooserIsA, double distance) {
    return new Precedent(
        tie,
        snapshot.government(chooserIsA ? tie.aId() : tie.bId()),
        snapshot.government(chooserIsA ? tie.bId() : tie.aId()),
        recent.count(tie.aId(), tie.bId()),
        distance);
  }
}
