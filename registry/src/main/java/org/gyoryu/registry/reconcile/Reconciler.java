package org.gyoryu.registry.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gyoryu.model.Claim;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.Government;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Source;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.content.ExchangeRow;
import org.gyoryu.registry.reconcile.ClaimOutcome.Role;
import org.gyoryu.registry.reconcile.OpenQuestion.Kind;
import org.gyoryu.registry.reconcile.TieBuilder.ExchangeCount;

/**
 * From content to snapshot: names are resolved, claims grouped by pair, ties built, and whatever
 * stays open is listed. The same content gives the same result.
 */
public final class Reconciler {

  /** A pair of governments, each as the last unit of its line. */
  private record Pair(String a, String b) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::a).thenComparing(Pair::b);

    @Override
    public int compareTo(Pair other) {
      return ORDER.compare(this, other);
    }
  }

  private final Content content;
  private final GovernmentLookup lookup;
  private final Map<String, Government> governments;
  private final Map<String, Source> sources = new HashMap<>();
  private final List<OpenQuestion> questions = new ArrayList<>();
  private final Map<String, ResolvedClaim> resolvedClaims = new HashMap<>();
  private final Map<String, String> tieOfClaim = new HashMap<>();
  private final Map<String, Role> roleOfClaim = new HashMap<>();
  private final Map<String, String> tieOfExchange = new HashMap<>();
  private final Map<Pair, String> tieOfPair = new HashMap<>();
  private int unresolvedExchanges;

  private Reconciler(Content content) {
    this.content = content;
    this.lookup = GovernmentLookup.of(content);
    this.governments = lookup.governments();
    content.sources().forEach(source -> sources.put(source.id(), source));
  }

  /** Reconciles everything that a data package says. */
  public static Reconciliation reconcile(Content content) {
    return new Reconciler(content).reconcile();
  }

  private Reconciliation reconcile() {
    resolveClaims();
    List<Exchange> exchanges = resolveExchanges();
    List<Tie> ties = buildTies(exchanges);
    linkExchanges(exchanges);
    RelatedResolving related = new RelatedResolving(content, lookup, questions);
    Snapshot snapshot =
        new Snapshot(
            SnapshotId.of(content),
            content.asOf(),
            content.sides(),
            content.levels(),
            content.regions(),
            governments,
            sources,
            content.claims(),
            ties,
            exchanges,
            content.mechanisms(),
            related.memberships(),
            related.meetings(),
            related.policies(),
            content.indicators(),
            content.links(),
            content.publishedTotals(),
            unresolvedExchanges);
    return new Reconciliation(
        snapshot, content.aliases(), outcomes(), questions, tieOfExchange, unresolvedExchanges);
  }

  private void resolveClaims() {
    for (Claim claim : content.claims()) {
      Optional<String> a = lookup.find(claim.a(), claim.date(), "claims", claim.id(), questions);
      Optional<String> b = lookup.find(claim.b(), claim.date(), "claims", claim.id(), questions);
      if (a.isPresent() && b.isPresent()) {
        resolvedClaims.put(claim.id(), new ResolvedClaim(claim, source(claim), a.get(), b.get()));
        questionBeforeExistence(claim, a.get());
        questionBeforeExistence(claim, b.get());
      }
    }
  }

  private Source source(Claim claim) {
    Source source = sources.get(claim.sourceId());
    if (source == null) {
      throw new IllegalStateException(
          claim.id() + ": no source " + claim.sourceId() + " in sources");
    }
    return source;
  }

  private void questionBeforeExistence(Claim claim, String governmentId) {
    Government government = governments.get(governmentId);
    if (claim.date().isCertainlyBefore(government.validFrom())) {
      questions.add(
          OpenQuestion.ofClaim(
              Kind.BEFORE_EXISTENCE,
              claim.id(),
              Optional.empty(),
              List.of(governmentId),
              government.names().en().text() + " (" + governmentId + ")",
              claim.date().toString(),
              government.validFrom().toString()));
    }
  }

  private List<Exchange> resolveExchanges() {
    List<Exchange> exchanges = new ArrayList<>();
    for (ExchangeRow row : content.exchanges()) {
      Optional<String> a = lookup.find(row.a(), row.date(), "exchanges", row.id(), questions);
      Optional<String> b = lookup.find(row.b(), row.date(), "exchanges", row.id(), questions);
      if (a.isPresent() && b.isPresent()) {
        exchanges.add(
            new Exchange(
                row.id(),
                row.date(),
                a.get(),
                b.get(),
                row.form(),
                row.field(),
                row.people(),
                row.summary(),
                row.planned(),
                row.sourceId()));
      } else {
        unresolvedExchanges++;
      }
    }
    return exchanges;
  }

  private Pair pair(String aId, String bId) {
    return new Pair(lookup.lastOfLine(aId), lookup.lastOfLine(bId));
  }

  private List<Tie> buildTies(List<Exchange> exchanges) {
    Map<Pair, List<ResolvedClaim>> claimsByPair = new TreeMap<>();
    for (ResolvedClaim claim : resolvedClaims.values()) {
      claimsByPair
          .computeIfAbsent(pair(claim.aId(), claim.bId()), key -> new ArrayList<>())
          .add(claim);
    }
    Map<Pair, ExchangeCount> exchangesByPair = countExchanges(exchanges);
    TieBuilder builder = new TieBuilder(governments, content.sides(), content.asOf());
    List<Tie> ties = new ArrayList<>();
    claimsByPair.forEach(
        (pair, claims) ->
            buildTie(builder, claims, exchangesByPair.getOrDefault(pair, ExchangeCount.NONE))
                .ifPresentOrElse(
                    tie -> {
                      ties.add(tie);
                      tieOfPair.put(pair, tie.id());
                      note(tie, claims);
                    },
                    () -> noteAnnouncedOnly(claims)));
    ties.sort(Comparator.comparing(Tie::id));
    return ties;
  }

  private static PartialDate laterOf(PartialDate one, PartialDate other) {
    if (!one.isKnown() || !other.isKnown()) {
      return one.isKnown() ? one : other;
    }
    return one.latest().isBefore(other.latest()) ? other : one;
  }

  private Map<Pair, ExchangeCount> countExchanges(List<Exchange> exchanges) {
    Map<Pair, ExchangeCount> counts = new HashMap<>();
    exchanges.stream()
        .filter(exchange -> !exchange.planned())
        .forEach(
            exchange ->
                counts.merge(
                    pair(exchange.aId(), exchange.bId()),
                    new ExchangeCount(1, exchange.date()),
                    (one, other) ->
                        new ExchangeCount(
                            one.number() + other.number(), laterOf(one.last(), other.last()))));
    return counts;
  }

  /**
   * The tie belongs to the units that existed when it was signed; of a line's units the earliest
   * that may have.
   */
  private Optional<Tie> buildTie(
      TieBuilder builder, List<ResolvedClaim> claims, ExchangeCount exchanges) {
    List<String> aIds = claims.stream().map(ResolvedClaim::aId).distinct().toList();
    List<String> bIds = claims.stream().map(ResolvedClaim::bId).distinct().toList();
    Optional<Tie> tie = builder.build(aIds.get(0), bIds.get(0), claims, exchanges);
    if (tie.isEmpty() || (aIds.size() == 1 && bIds.size() == 1)) {
      return tie;
    }
    PartialDate since = tie.get().since();
    return builder.build(lookup.unitAt(aIds, since), lookup.unitAt(bIds, since), claims, exchanges);
  }

  private void note(Tie tie, List<ResolvedClaim> claims) {
    for (ResolvedClaim claim : claims) {
      tieOfClaim.put(claim.id(), tie.id());
      roleOfClaim.put(claim.id(), role(tie, claim));
    }
    tie.stages().forEach(stage -> noteConflicts(tie, stage));
  }

  private static Role role(Tie tie, ResolvedClaim claim) {
    if (claim.isAnnounced()) {
      return Role.ANNOUNCED;
    }
    boolean against =
        tie.stages().stream().anyMatch(stage -> stage.claimsAgainst().contains(claim.id()));
    return against ? Role.AGAINST : Role.FOR;
  }

  private void noteConflicts(Tie tie, Stage stage) {
    for (String id : stage.claimsAgainst()) {
      Claim claim = resolvedClaims.get(id).claim();
      boolean otherKind = claim.kind() != stage.kind();
      questions.add(
          OpenQuestion.ofClaim(
              otherKind ? Kind.KIND_CONFLICT : Kind.DATE_CONFLICT,
              id,
              Optional.of(tie.id()),
              List.of(tie.aId(), tie.bId()),
              subject(tie.aId(), tie.bId()),
              otherKind ? claim.kind().name() : claim.date().toString(),
              otherKind ? stage.kind().name() : stage.date().toString()));
    }
  }

  private String subject(String aId, String bId) {
    return governments.get(aId).names().en().text()
        + " - "
        + governments.get(bId).names().en().text();
  }

  private void noteAnnouncedOnly(List<ResolvedClaim> claims) {
    for (ResolvedClaim claim : claims) {
      roleOfClaim.put(claim.id(), Role.ANNOUNCED);
      questions.add(
          OpenQuestion.ofClaim(
              Kind.ANNOUNCED_ONLY,
              claim.id(),
              Optional.empty(),
              List.of(claim.aId(), claim.bId()),
              subject(claim.aId(), claim.bId()),
              claim.date().toString(),
              ""));
    }
  }

  private void linkExchanges(List<Exchange> exchanges) {
    for (Exchange exchange : exchanges) {
      String tieId = tieOfPair.get(pair(exchange.aId(), exchange.bId()));
      if (tieId != null) {
        tieOfExchange.put(exchange.id(), tieId);
      }
    }
  }

  private List<ClaimOutcome> outcomes() {
    return content.claims().stream()
        .map(
            claim -> {
              Optional<ResolvedClaim> resolved =
                  Optional.ofNullable(resolvedClaims.get(claim.id()));
              return new ClaimOutcome(
                  claim.id(),
                  resolved.map(ResolvedClaim::aId),
                  resolved.map(ResolvedClaim::bId),
                  Optional.ofNullable(tieOfClaim.get(claim.id())),
                  roleOfClaim.getOrDefault(claim.id(), Role.UNRESOLVED));
            })
        .toList();
  }
}
