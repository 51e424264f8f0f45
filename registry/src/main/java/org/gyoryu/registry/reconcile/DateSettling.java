package org.gyoryu.registry.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gyoryu.model.Basis;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.SettlingReason;

/**
 * The one rule by which a date is settled (docs/methods.md, "Settling a date"): official, academic,
 * encyclopedia, news, other; then stated before derived; then the more exact; then the one with
 * more independent sources; then the newer page; then the earlier date. The chosen date is then
 * made as exact as any claim that agrees with it.
 */
final class DateSettling {

  /**
   * What the rule settled on.
   *
   * @param date unknown if no claim gives one
   * @param claimId the claim that gives it in full
   * @param confidence 0 to 1; 0 if the date is unknown
   * @param against claims that give a date that cannot be the same day
   */
  record Settled(
      PartialDate date,
      Optional<String> claimId,
      SettlingReason reason,
      double confidence,
      List<ResolvedClaim> against) {}

  private record Criterion(SettlingReason reason, Comparator<ResolvedClaim> order) {}

  private final List<ResolvedClaim> dated;
  private final List<Criterion> criteria;

  private DateSettling(List<ResolvedClaim> dated) {
    this.dated = dated;
    this.criteria =
        List.of(
            new Criterion(
                SettlingReason.SOURCE_KIND, Comparator.comparing(ResolvedClaim::sourceKind)),
            new Criterion(
                SettlingReason.BASIS,
                Comparator.comparing(claim -> claim.claim().basis() == Basis.DERIVED)),
            new Criterion(
                SettlingReason.PRECISION,
                Comparator.comparing((ResolvedClaim claim) -> claim.date().precision()).reversed()),
            new Criterion(SettlingReason.SUPPORT, Comparator.comparing(this::support).reversed()),
            new Criterion(
                SettlingReason.NEWER_PAGE,
                Comparator.comparing(
                        (ResolvedClaim claim) -> knownOrOldest(claim.source().published()))
                    .reversed()),
            new Criterion(SettlingReason.EARLIER_DATE, Comparator.comparing(ResolvedClaim::date)));
  }

  /**
   * Settles the date of one stage from the claims for it; the result does not depend on their
   * order.
   */
  static Settled settle(List<ResolvedClaim> claims) {
    List<ResolvedClaim> dated =
        claims.stream()
            .filter(ResolvedClaim::isDated)
            .sorted(Comparator.comparing(ResolvedClaim::id))
            .toList();
    return dated.isEmpty()
        ? new Settled(PartialDate.UNKNOWN, Optional.empty(), SettlingReason.NO_DATE, 0, List.of())
        : new DateSettling(dated).settle();
  }

  private Settled settle() {
    List<ResolvedClaim> best = new ArrayList<>(dated);
    SettlingReason reason = dated.size() == 1 ? SettlingReason.ONLY_ONE : SettlingReason.ALL_AGREE;
    for (Criterion criterion : criteria) {
      if (allAgree(best)) {
        break;
      }
      int before = best.size();
      keepBest(best, criterion.order());
      if (best.size() < before) {
        reason = criterion.reason();
      }
    }
    return settled(mostExact(best), reason);
  }

  private Settled settled(ResolvedClaim preferred, SettlingReason reason) {
    List<ResolvedClaim> agreeing =
        dated.stream().filter(claim -> preferred.date().contains(claim.date())).toList();
    ResolvedClaim chosen = mostExactBySource(agreeing);
    List<ResolvedClaim> against =
        dated.stream().filter(claim -> !claim.date().agreesWith(chosen.date())).toList();
    List<ResolvedClaim> with =
        dated.stream().filter(claim -> claim.date().agreesWith(chosen.date())).toList();
    double confidence =
        Trust.probability(
            Trust.odds(with, Trust::ofDate),
            against.isEmpty() ? 0 : Trust.odds(against, Trust::ofDate));
    return new Settled(chosen.date(), Optional.of(chosen.id()), reason, confidence, against);
  }

  private static boolean allAgree(List<ResolvedClaim> claims) {
    PartialDate mostExact = mostExact(claims).date();
    return claims.stream().allMatch(claim -> claim.date().contains(mostExact));
  }

  private static ResolvedClaim mostExact(List<ResolvedClaim> claims) {
    return claims.stream()
        .min(
            Comparator.comparing((ResolvedClaim claim) -> claim.date().precision())
                .reversed()
                .thenComparing(ResolvedClaim::id))
        .orElseThrow();
  }

  /** Of the agreeing claims the most exact; among equally exact ones the rule's own order. */
  private ResolvedClaim mostExactBySource(List<ResolvedClaim> claims) {
    Comparator<ResolvedClaim> order = criteria.get(2).order();
    for (Criterion criterion : criteria) {
      order = order.thenComparing(criterion.order());
    }
    return claims.stream().min(order.thenComparing(ResolvedClaim::id)).orElseThrow();
  }

  private static void keepBest(List<ResolvedClaim> claims, Comparator<ResolvedClaim> order) {
    ResolvedClaim best = claims.stream().min(order).orElseThrow();
    claims.removeIf(claim -> order.compare(claim, best) > 0);
  }

  private int support(ResolvedClaim claim) {
    return Independence.groups(
            dated.stream().filter(other -> other.date().agreesWith(claim.date())).toList())
        .size();
  }

  private static PartialDate knownOrOldest(PartialDate published) {
    return published.isKnown() ? published : PartialDate.ofYear(1);
  }
}
