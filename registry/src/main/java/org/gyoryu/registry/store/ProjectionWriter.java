package org.gyoryu.registry.store;

import java.sql.Connection;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.model.Claim;
import org.gyoryu.model.Country;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.Government;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.Level;
import org.gyoryu.model.Link;
import org.gyoryu.model.Mechanism;
import org.gyoryu.model.Meeting;
import org.gyoryu.model.Membership;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Party;
import org.gyoryu.model.Policy;
import org.gyoryu.model.PublishedTotal;
import org.gyoryu.model.Region;
import org.gyoryu.model.SideView;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Source;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;
import org.gyoryu.registry.content.AliasRow;
import org.gyoryu.registry.reconcile.ClaimOutcome;
import org.gyoryu.registry.reconcile.OpenQuestion;
import org.gyoryu.registry.reconcile.Reconciliation;
import org.gyoryu.registry.reconcile.SnapshotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Writes what pages and the API read: the whole projection anew, in one transaction. Readers see
 * the old state until it is whole.
 */
public final class ProjectionWriter {

  private static final List<String> TABLES =
      List.of(
          "search_prefix",
          "search_key",
          "tie_count",
          "open_question",
          "published_total",
          "link",
          "indicator",
          "policy_region",
          "policy",
          "meeting",
          "membership",
          "mechanism_source",
          "mechanism",
          "exchange",
          "claim",
          "tie_side",
          "tie_stage",
          "tie",
          "alias",
          "region_member",
          "government",
          "source",
          "region",
          "level",
          "snapshot");

  /** Sorts after everything known when new comes first. */
  private static final LocalDate UNKNOWN_DAY = LocalDate.of(1, 1, 1);

  private final Database database;

  public ProjectionWriter(Database database) {
    this.database = database;
  }

  /**
   * Replaces the projection.
   *
   * @param lastBatch the last import that was reconciled
   */
  public void write(Reconciliation reconciliation, long lastBatch) {
    database
        .transaction()
        .executeWithoutResult(
            status -> {
              Connection connection = DataSourceUtils.getConnection(database.dataSource());
              try {
                new Writing(connection, database.client(), reconciliation, lastBatch).all();
              } finally {
                DataSourceUtils.releaseConnection(connection, database.dataSource());
              }
            });
    database.client().sql("analyze").update();
  }

  private static Date day(PartialDate date) {
    return date.isKnown() ? Date.valueOf(date.earliest()) : null;
  }

  private static Date byDay(PartialDate date) {
    return date.isKnown() ? Date.valueOf(date.latest()) : null;
  }

  private static LocalDate sortDay(PartialDate date) {
    return date.isKnown() ? date.earliest() : UNKNOWN_DAY;
  }

  /** One writing; a method a table. */
  private static final class Writing {

    private final Connection connection;
    private final JdbcClient client;
    private final Reconciliation reconciliation;
    private final Snapshot snapshot;
    private final long lastBatch;

    Writing(
        Connection connection, JdbcClient client, Reconciliation reconciliation, long lastBatch) {
      this.lastBatch = lastBatch;
      this.connection = connection;
      this.client = client;
      this.reconciliation = reconciliation;
      this.snapshot = reconciliation.snapshot();
    }

    void all() {
      client.sql("lock table snapshot in exclusive mode").update();
      TABLES.forEach(table -> client.sql("delete from " + table).update());
      client
          .sql(
              "insert into snapshot (id, as_of, country_a, country_b, last_batch, rules) values (?, ?, ?, ?, ?, ?)")
          .params(
              snapshot.id(),
              Date.valueOf(snapshot.asOf()),
              snapshot.sides().a().code(),
              snapshot.sides().b().code(),
              lastBatch,
              SnapshotId.RULES)
          .update();
      levels();
      regions();
      sources();
      governments();
      ties();
      claims();
      exchanges();
      mechanisms();
      policies();
      figures();
      openQuestions();
      new SearchIndex(snapshot, reconciliation.aliases()).write(connection);
      client.sql("call refresh_tie_count()").update();
      client.sql("call refresh_search_prefix()").update();
    }

    private CopyRows copy(String target) {
      return new CopyRows(connection, target);
    }

    private void levels() {
      CopyRows rows = copy("level (country, code, tier, name_ko, name_zh, name_en)");
      for (Level level : snapshot.levels()) {
        rows.add(
            level.country(),
            level.code(),
            level.tier(),
            level.names().ko().text(),
            level.names().zh().text(),
            level.names().en().text());
      }
      rows.flush();
    }

    private void regions() {
      CopyRows rows = copy("region (country, scheme, code, position, name_ko, name_zh, name_en)");
      CopyRows members = copy("region_member (country, scheme, code, government_id)");
      int position = 0;
      for (Region region : snapshot.regions()) {
        rows.add(
            region.country(),
            region.scheme(),
            region.code(),
            position++,
            region.names().ko().text(),
            region.names().zh().text(),
            region.names().en().text());
        region.memberIds().stream()
            .sorted()
            .forEach(
                member -> members.add(region.country(), region.scheme(), region.code(), member));
      }
      rows.flush();
      members.flush();
    }

    private void sources() {
      Map<String, Integer> uses = new HashMap<>();
      snapshot.claims().forEach(claim -> uses.merge(claim.sourceId(), 1, Integer::sum));
      snapshot.exchanges().forEach(exchange -> uses.merge(exchange.sourceId(), 1, Integer::sum));
      CopyRows rows = copy("source (id, url, publisher, kind, country, published, uses)");
      for (Source source : sortedSources()) {
        rows.add(
            source.id(),
            source.address(),
            source.publisher(),
            source.kind(),
            source.country().map(Country::code),
            source.published(),
            uses.getOrDefault(source.id(), 0));
      }
      rows.flush();
    }

    private List<Source> sortedSources() {
      return snapshot.sources().values().stream().sorted(Comparator.comparing(Source::id)).toList();
    }

    private void governments() {
      Map<String, Integer> ties = new HashMap<>();
      for (Tie tie : snapshot.formalTies()) {
        ties.merge(tie.aId(), 1, Integer::sum);
        ties.merge(tie.bId(), 1, Integer::sum);
      }
      Map<String, Integer> exchanges = new HashMap<>();
      for (Exchange exchange : snapshot.exchanges()) {
        exchanges.merge(exchange.aId(), 1, Integer::sum);
        exchanges.merge(exchange.bId(), 1, Integer::sum);
      }
      CopyRows rows =
          copy(
              "government (id, country, level, tier, parent_id, province_id, name_ko, ko_derived, name_zh, zh_derived, name_en,"
                  + " en_derived, latitude, longitude, population, population_year, region, coastal, littoral_sea, valid_from,"
                  + " valid_to, successor_id, source, ties, exchanges)");
      snapshot.governments().values().stream()
          .sorted(Comparator.comparing(Government::id))
          .forEach(
              government ->
                  rows.add(
                      government.id(),
                      government.country(),
                      government.level().code(),
                      government.level().tier(),
                      government.parentId(),
                      snapshot.province(government.id()).id(),
                      government.names().ko().text(),
                      government.names().ko().derived(),
                      government.names().zh().text(),
                      government.names().zh().derived(),
                      government.names().en().text(),
                      government.names().en().derived(),
                      government.place().map(place -> place.latitude()),
                      government.place().map(place -> place.longitude()),
                      government.population(),
                      government.populationYear(),
                      government.regionCode(),
                      government.coastal(),
                      government.littoralSea(),
                      government.validFrom(),
                      government.validTo(),
                      government.successorId(),
                      government.source(),
                      ties.getOrDefault(government.id(), 0),
                      exchanges.getOrDefault(government.id(), 0)));
      rows.flush();
      CopyRows aliases = copy("alias (government_id, alias, lang, note)");
      for (AliasRow alias : reconciliation.aliases()) {
        aliases.add(alias.governmentId(), alias.alias(), alias.language(), alias.note());
      }
      aliases.flush();
    }

    private void ties() {
      Map<String, Integer> claims = new HashMap<>();
      reconciliation
          .outcomes()
          .forEach(outcome -> outcome.tieId().ifPresent(id -> claims.merge(id, 1, Integer::sum)));
      CopyRows rows =
          copy(
              "tie (id, a_id, b_id, kind, formal, since, since_day, since_by, formal_since, formal_since_day, formal_since_by,"
                  + " sort_day, status, type, distance_km, confidence, last_exchange, last_exchange_day, exchanges, claims, disputed,"
                  + " a_tier, b_tier, a_province, b_province, a_region, b_region)");
      CopyRows stages =
          copy(
              "tie_stage (tie_id, kind, date, day, by_day, date_claim_id, reason, confidence, date_confidence)");
      CopyRows sides = copy("tie_side (tie_id, country, kind, date, claims)");
      for (Tie tie : snapshot.ties()) {
        Government a = snapshot.government(tie.aId());
        Government b = snapshot.government(tie.bId());
        boolean disputed =
            tie.stages().stream().anyMatch(stage -> !stage.claimsAgainst().isEmpty());
        rows.add(
            tie.id(),
            tie.aId(),
            tie.bId(),
            tie.kind(),
            tie.isFormal(),
            tie.since(),
            day(tie.since()),
            byDay(tie.since()),
            tie.formalSince(),
            day(tie.formalSince()),
            byDay(tie.formalSince()),
            sortDay(tie.since()),
            tie.status(),
            tie.type(),
            tie.distanceKm(),
            tie.confidence(),
            tie.lastExchange(),
            day(tie.lastExchange()),
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
              day(stage.date()),
              byDay(stage.date()),
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
          copy(
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
          copy(
              "exchange (id, date, day, sort_day, a_id, b_id, tie_id, form, field, people, planned, summary_en, source_id, a_tier,"
                  + " b_tier, a_province, b_province, b_region)");
      for (Exchange exchange : snapshot.exchanges()) {
        Government a = snapshot.government(exchange.aId());
        Government b = snapshot.government(exchange.bId());
        rows.add(
            exchange.id(),
            exchange.date(),
            day(exchange.date()),
            sortDay(exchange.date()),
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

    private void mechanisms() {
      CopyRows rows =
          copy(
              "mechanism (id, position, name_ko, name_zh, name_en, kind, founded, founded_note, level, secretariat, regularity, status)");
      CopyRows sources = copy("mechanism_source (mechanism_id, source_id)");
      int position = 0;
      for (Mechanism mechanism : snapshot.mechanisms()) {
        rows.add(
            mechanism.id(),
            position++,
            mechanism.names().ko().text(),
            mechanism.names().zh().text(),
            mechanism.names().en().text(),
            mechanism.kind(),
            mechanism.founded(),
            mechanism.foundedNote(),
            mechanism.level(),
            mechanism.secretariat(),
            mechanism.regularity(),
            mechanism.status());
        mechanism.sourceIds().stream()
            .distinct()
            .forEach(source -> sources.add(mechanism.id(), source));
      }
      rows.flush();
      sources.flush();
      memberships();
      meetings();
    }

    private void memberships() {
      CopyRows rows =
          copy(
              "membership (mechanism_id, name, country, government_id, joined, \"left\", source_id)");
      for (Membership member : snapshot.memberships()) {
        rows.add(
            member.mechanismId(),
            member.nativeName(),
            member.country(),
            member.governmentId(),
            member.joined(),
            member.left(),
            member.sourceId());
      }
      rows.flush();
    }

    private void meetings() {
      CopyRows rows =
          copy(
              "meeting (id, mechanism_id, date, day, sort_day, place, country, government_id, edition, participants, source_ids)");
      for (Meeting meeting : snapshot.meetings()) {
        rows.add(
            meeting.id(),
            meeting.mechanismId(),
            meeting.date(),
            day(meeting.date()),
            sortDay(meeting.date()),
            meeting.place(),
            meeting.country().map(Country::code),
            meeting.governmentId(),
            meeting.edition(),
            meeting.participants(),
            String.join(" ", meeting.sourceIds()));
      }
      rows.flush();
    }

    private void policies() {
      CopyRows rows =
          copy(
              "policy (id, date, day, sort_day, scope, name_ko, name_zh, name_en, kind, sign, regions, source_id)");
      CopyRows regions = copy("policy_region (policy_id, government_id)");
      for (Policy policy : snapshot.policies()) {
        rows.add(
            policy.id(),
            policy.date(),
            day(policy.date()),
            sortDay(policy.date()),
            policy.scope(),
            policy.names().ko().text(),
            policy.names().zh().text(),
            policy.names().en().text(),
            policy.kind(),
            policy.sign(),
            String.join(" ", policy.regionIds()),
            policy.sourceId());
        policy.regionIds().stream().distinct().forEach(region -> regions.add(policy.id(), region));
      }
      rows.flush();
      regions.flush();
    }

    private void figures() {
      CopyRows indicators = copy("indicator (government_id, indicator, year, value, unit, source)");
      for (Indicator indicator : snapshot.indicators()) {
        indicators.add(
            indicator.governmentId(),
            indicator.indicator(),
            indicator.year(),
            indicator.value(),
            indicator.unit(),
            indicator.source());
      }
      indicators.flush();
      CopyRows links = copy("link (a_id, b_id, kind, from_date, to_date, source)");
      for (Link link : snapshot.links()) {
        links.add(link.aId(), link.bId(), link.kind(), link.from(), link.to(), link.source());
      }
      links.flush();
      CopyRows totals = copy("published_total (id, as_of, scope, measure, value, source_id, note)");
      for (PublishedTotal total : snapshot.publishedTotals()) {
        totals.add(
            total.id(),
            total.asOf(),
            total.scope(),
            total.measure(),
            total.value(),
            total.sourceId(),
            total.note());
      }
      totals.flush();
    }

    private void openQuestions() {
      CopyRows rows =
          copy(
              "open_question (kind, resource, row_key, tie_id, government_ids, subject, said, settled, reason)");
      for (OpenQuestion question : reconciliation.openQuestions()) {
        rows.add(
            question.kind(),
            question.resource(),
            question.rowKey(),
            question.tieId(),
            String.join(" ", question.governmentIds()),
            question.subject(),
            question.said(),
            question.settled(),
            question.reason());
      }
      rows.flush();
    }
  }
}
