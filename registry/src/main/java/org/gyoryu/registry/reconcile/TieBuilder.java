package org.gyoryu.registry.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import org.gyoryu.model.Country;
import org.gyoryu.model.DiplomacyRule;
import org.gyoryu.model.Government;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.SideView;
import org.gyoryu.model.Sides;
import org.gyoryu.model.Stage;
import org.gyoryu.model.StatusRule;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;

/** Makes the tie of one pair of governments from its claims and exchanges. */
final class TieBuilder {

  /**
   * The exchanges of a pair that took place.
   *
   * @param last date of the latest; unknown if none is dated
   */
  record ExchangeCount(int number, PartialDate last) {
    static final ExchangeCount NONE = new ExchangeCount(0, PartialDate.UNKNOWN);
  }

  private static final double METRES_PER_KM = 1000;

  private final Map<String, Government> governments;
  private final Sides sides;
  private final LocalDate asOf;

  TieBuilder(Map<String, Government> governments, Sides sides, LocalDate asOf) {
    this.governments = governments;
    this.sides = sides;
    this.asOf = asOf;
  }

  /**
   * The tie of a pair, if anything but announcements speaks for one.
   *
   * @param claims all claims of the pair, in any order
   */
  Optional<Tie> build(String aId, String bId, List<ResolvedClaim> claims, ExchangeCount exchanges) {
    List<ResolvedClaim> sorted =
        claims.stream().sorted(Comparator.comparing(ResolvedClaim::id)).toList();
    List<ResolvedClaim> concluded = sorted.stream().filter(claim -> !claim.isAnnounced()).toList();
    List<Stage> stages = StageSettling.settle(concluded);
    if (stages.isEmpty()) {
      return Optional.empty();
    }
    double distance = distanceKm(aId, bId);
    return Optional.of(
        new Tie(
            Tie.id(aId, bId),
            aId,
            bId,
            stages,
            sideViews(concluded),
            sorted.stream().filter(ResolvedClaim::isAnnounced).map(ResolvedClaim::id).toList(),
            exchanges.last(),
            exchanges.number(),
            StatusRule.of(lastSign(stages, exchanges), asOf),
            DiplomacyRule.DEFAULT.type(governments.get(aId), governments.get(bId), distance),
            distance,
            pairConfidence(concluded)));
  }

  private static double pairConfidence(List<ResolvedClaim> claims) {
    return Trust.probability(Trust.odds(claims, Trust::ofPair), 0);
  }

  private static PartialDate lastSign(List<Stage> stages, ExchangeCount exchanges) {
    return Stream.concat(stages.stream().map(Stage::date), Stream.of(exchanges.last()))
        .filter(PartialDate::isKnown)
        .max(Comparator.comparing(PartialDate::latest))
        .orElse(PartialDate.UNKNOWN);
  }

  private List<SideView> sideViews(List<ResolvedClaim> claims) {
    List<SideView> views = new ArrayList<>();
    for (Country country : List.of(sides.a(), sides.b())) {
      List<ResolvedClaim> own =
          claims.stream()
              .filter(claim -> claim.source().country().equals(Optional.of(country)))
              .toList();
      if (!own.isEmpty()) {
        views.add(sideView(country, own));
      }
    }
    return views;
  }

  private static SideView sideView(Country country, List<ResolvedClaim> own) {
    List<Stage> stages = StageSettling.settle(own);
    TieKind kind = stages.get(stages.size() - 1).kind();
    PartialDate date = stages.get(stages.size() - 1).date();
    return new SideView(country, kind, date, own.size());
  }

  private double distanceKm(String aId, String bId) {
    var a = governments.get(aId).place();
    var b = governments.get(bId).place();
    if (a.isEmpty() || b.isEmpty()) {
      return Double.NaN;
    }
    return Geodesic.WGS84.Inverse(
                a.get().latitude(), a.get().longitude(), b.get().latitude(), b.get().longitude())
            .s12
        / METRES_PER_KM;
  }
}
