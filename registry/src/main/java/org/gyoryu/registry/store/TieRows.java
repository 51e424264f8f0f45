package org.gyoryu.registry.store;

import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.model.Claim;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.Government;
import org.gyoryu.model.Party;
import org.gyoryu.model.SideView;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;
import org.gyoryu.registry.reconcile.ClaimOutcome;
import org.gyoryu.registry.reconcile.Reconciliation;

/** Writes ties, what sources say of them, and exchanges. */
final class TieRows {
  private final Connection connection;
  private final Reconciliation reconciliation;
  private final Snapshot snapshot;

  TieRows(Connection connection, Reconciliation reconciliation) {
    this.connection = connection;
    this.reconciliation = reconciliation;
    this.snapshot = reconciliation.snapshot();
  }

  void write() {
    ties();
    claims();
    exchanges();
  }

  private void ties() {
    Map<String, Integer> claims = new HashMap<>();
    reconciliation
        .outcomes()
        .forEach(outcome -> outcome.tieId().ifPresent(id -> claims.merge(id, 1, Integer::sum)));
    CopyRows rows =
        new CopyRows(
            connection,
            "tie (id, a_id, b_id, kind, formal, since, since_day, since_by, formal_since, formal_since_day, formal_since_by,"
                + " sort_day, status, type, distance_km, confidence, last_exchange, last_exchange_day, exchanges, claims, disputed,"
                + " a_tier, b_tier, a_province, b_province, a_region, b_region)");
    CopyRows stages =
        new CopyRows(
            connection,
            "tie_stage (tie_id, kind, date, day, by_day, date_claim_id, reason, confidence, date_confidence)");
    CopyRows sides = new CopyRows(connection, "tie_side (tie_id, country, kind, date, claims)");
    for (Tie tie : snapshot.ties()) {
      Government a = snapshot.government(tie.aId());
      Government b = snapshot.government(tie.bId());
      boolean disputed = tie.stages().stream().anyMatch(stage -> !stage.claimsAgainst().isEmpty());
      rows.add(
          tie.id(),
          tie.aId(),
          tie.bId(),
          tie.kind(),
          tie.isFormal(),
          tie.since(),
          Days.earliest(tie.since()),
          Days.latest(tie.since()),
          tie.formalSince(),
          Days.earliest(tie.formalSince()),
          Days.latest(tie.formalSince()),
          Days.sorting(tie.since()),
          tie.status(),
          tie.type(),
          tie.distanceKm(),
          tie.confidence(),
          tie.lastExchange(),
          Days.earliest(tie.lastExchange()),
          tie.exchanges(),
          claims.getOrDefault(tie.id(), 0),
          disputed,
          a.level().tier(),
          b.level().tier(),
          snapshot.province(a.id()).id(),
          snapshot.province(b.id()).id(),
          a.regionCode(),
          b.regionCode());
      for (Stage stage : tie.stages()) {
        stages.add(
            tie.id(),
            stage.kind(),
            stage.date(),
            Days.earliest(stage.date()),
            Days.latest(stage.date()),
            stage.dateClaimId(),
            stage.reason(),
            stage.confidence(),
            stage.dateConfidence());
      }
      for (SideView side : tie.sides()) {
        sides.add(tie.id(), side.country(), side.kind(), side.date(), side.claims());
      }
    }
    rows.flush();
    stages.flush();
    sides.flush();
  }

  private void claims() {
    Map<String, ClaimOutcome> outcomes = new HashMap<>();
    reconciliation.outcomes().forEach(outcome -> outcomes.put(outcome.claimId(), outcome));
    CopyRows rows =
        new CopyRows(
            connection,
            "claim (id, a_country, a_name, a_name_ko, a_name_en, a_level, a_parent, b_country, b_name, b_name_ko, b_name_en,"
                + " b_level, b_parent, kind, date, basis, source_id, note, a_id, b_id, tie_id, role)");
    for (Claim claim : snapshot.claims()) {
      ClaimOutcome outcome = outcomes.get(claim.id());
      Party a = claim.a();
      Party b = claim.b();
      rows.add(
          claim.id(),
          a.country(),
          a.nativeName(),
          a.nameKo(),
          a.nameEn(),
          a.levelHint(),
          a.parentName(),
          b.country(),
          b.nativeName(),
          b.nameKo(),
          b.nameEn(),
          b.levelHint(),
          b.parentName(),
          claim.kind(),
          claim.date(),
          claim.basis(),
          claim.sourceId(),
          claim.note(),
          outcome.aId(),
          outcome.bId(),
          outcome.tieId(),
          outcome.role());
    }
    rows.flush();
  }

  private void exchanges() {
    CopyRows rows =
        new CopyRows(
            connection,
            "exchange (id, date, day, sort_day, a_id, b_id, tie_id, form, field, people, planned, summary_en, source_id, a_tier,"
                + " b_tier, a_province, b_province, b_region)");
    for (Exchange exchange : snapshot.exchanges()) {
      Government a = snapshot.government(exchange.aId());
      Government b = snapshot.government(exchange.bId());
      rows.add(
          exchange.id(),
          exchange.date(),
          Days.earliest(exchange.date()),
          Days.sorting(exchange.date()),
          a.id(),
          b.id(),
          Optional.ofNullable(reconciliation.tieOfExchange().get(exchange.id())),
          exchange.form(),
          exchange.field(),
          exchange.people(),
          exchange.planned(),
          exchange.summary(),
          exchange.sourceId(),
          a.level().tier(),
          b.level().tier(),
          snapshot.province(a.id()).id(),
          snapshot.province(b.id()).id(),
          b.regionCode());
    }
    rows.flush();
  }
}
