package org.gyoryu.registry.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.model.Precision;
import org.gyoryu.model.SourceKind;
import org.gyoryu.model.Stage;
import org.gyoryu.model.TieKind;

/**
 * Which stages a tie has reached (docs/methods.md, "Settling the stages").
 *
 * <p>Claims of different kinds can be two stages, or two words for one signing. They are one
 * signing if they give the same day or month, or if the lower-trusted of the two gives no date of
 * its own; then the more trusted word stands, by the order of {@link org.gyoryu.model.SourceKind},
 * then by independent sources, then the higher kind. The other word stays visible as a claim
 * against. A kind that nobody states is a stage only if no kind is stated at all.
 */
final class StageSettling {

  private StageSettling() {}

  /** The stages in rising order of kind, from claims that are not merely announced. */
  static List<Stage> settle(List<ResolvedClaim> claims) {
    Map<TieKind, List<ResolvedClaim>> byKind = new EnumMap<>(TieKind.class);
    for (ResolvedClaim claim : claims) {
      byKind.computeIfAbsent(claim.kind(), kind -> new ArrayList<>()).add(claim);
    }
    List<ResolvedClaim> unstated = byKind.getOrDefault(TieKind.UNSTATED, List.of());
    byKind.remove(TieKind.UNSTATED);
    if (byKind.isEmpty()) {
      return unstated.isEmpty() ? List.of() : List.of(stage(TieKind.UNSTATED, unstated, List.of()));
    }
    Map<TieKind, List<ResolvedClaim>> otherWords = new EnumMap<>(TieKind.class);
    dropWeakerWords(byKind, otherWords);
    return byKind.entrySet().stream()
        .map(
            entry ->
                stage(
                    entry.getKey(),
                    entry.getValue(),
                    otherWords.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }

  private static void dropWeakerWords(
      Map<TieKind, List<ResolvedClaim>> byKind, Map<TieKind, List<ResolvedClaim>> otherWords) {
    for (TieKind higher : List.of(TieKind.SISTER, TieKind.FRIENDSHIP)) {
      for (TieKind lower : List.of(TieKind.FRIENDSHIP, TieKind.INTENT)) {
        if (lower.compareTo(higher) < 0
            && byKind.containsKey(higher)
            && byKind.containsKey(lower)) {
          settleTwoWords(byKind, otherWords, higher, lower);
        }
      }
    }
  }

  private static void settleTwoWords(
      Map<TieKind, List<ResolvedClaim>> byKind,
      Map<TieKind, List<ResolvedClaim>> otherWords,
      TieKind higher,
      TieKind lower) {
    boolean lowerWins = isMoreTrusted(byKind.get(lower), byKind.get(higher));
    TieKind winner = lowerWins ? lower : higher;
    TieKind loser = lowerWins ? higher : lower;
    if (isOneSigning(byKind.get(winner), byKind.get(loser), loser)) {
      List<ResolvedClaim> against = otherWords.computeIfAbsent(winner, kind -> new ArrayList<>());
      against.addAll(byKind.remove(loser));
      against.addAll(otherWords.getOrDefault(loser, List.of()));
    }
  }

  private static boolean isOneSigning(
      List<ResolvedClaim> winner, List<ResolvedClaim> loser, TieKind loserKind) {
    boolean loserIsUndated = loser.stream().noneMatch(ResolvedClaim::isDated);
    if (loserIsUndated) {
      return loserKind == TieKind.SISTER || bestKind(winner).compareTo(bestKind(loser)) < 0;
    }
    DateSettling.Settled one = DateSettling.settle(winner);
    DateSettling.Settled other = DateSettling.settle(loser);
    return one.date().isKnown()
        && one.date().agreesWith(other.date())
        && one.date().precision().compareTo(Precision.MONTH) >= 0
        && other.date().precision().compareTo(Precision.MONTH) >= 0;
  }

  private static boolean isMoreTrusted(List<ResolvedClaim> one, List<ResolvedClaim> other) {
    int byRank = bestKind(one).compareTo(bestKind(other));
    return byRank != 0
        ? byRank < 0
        : Independence.groups(one).size() > Independence.groups(other).size();
  }

  private static SourceKind bestKind(List<ResolvedClaim> claims) {
    return claims.stream()
        .map(ResolvedClaim::sourceKind)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Stage stage(
      TieKind kind, List<ResolvedClaim> claims, List<ResolvedClaim> otherWord) {
    DateSettling.Settled settled = DateSettling.settle(claims);
    double oddsAgainst = otherWord.isEmpty() ? 0 : Trust.odds(otherWord, Trust::ofKind);
    List<ResolvedClaim> against = new ArrayList<>(settled.against());
    against.addAll(otherWord);
    return new Stage(
        kind,
        settled.date(),
        settled.claimId(),
        settled.reason(),
        Trust.probability(Trust.odds(claims, Trust::ofKind), oddsAgainst),
        settled.confidence(),
        ids(claims.stream().filter(claim -> !settled.against().contains(claim)).toList()),
        ids(against));
  }

  private static List<String> ids(List<ResolvedClaim> claims) {
    return claims.stream().map(ResolvedClaim::id).sorted(Comparator.naturalOrder()).toList();
  }
}
