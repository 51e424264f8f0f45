package org.gyoryu.registry.store;

import java.sql.Connection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.model.Country;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.Link;
import org.gyoryu.model.PublishedTotal;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Source;
import org.gyoryu.registry.reconcile.OpenQuestion;
import org.gyoryu.registry.reconcile.Reconciliation;

/** Writes sources, figures from elsewhere, and what could not be settled. */
final class SourceRows {
  private final Connection connection;
  private final Reconciliation reconciliation;
  private final Snapshot snapshot;

  SourceRows(Connection connection, Reconciliation reconciliation) {
    this.connection = connection;
    this.reconciliation = reconciliation;
    this.snapshot = reconciliation.snapshot();
  }

  void write() {
    sources();
    figures();
    openQuestions();
  }

  private void sources() {
    Map<String, Integer> uses = new HashMap<>();
    snapshot.claims().forEach(claim -> uses.merge(claim.sourceId(), 1, Integer::sum));
    snapshot.exchanges().forEach(exchange -> uses.merge(exchange.sourceId(), 1, Integer::sum));
    CopyRows rows =
        new CopyRows(connection, "source (id, url, publisher, kind, country, published, uses)");
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

  private void figures() {
    CopyRows indicators =
        new CopyRows(connection, "indicator (government_id, indicator, year, value, unit, source)");
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
    CopyRows links =
        new CopyRows(connection, "link (a_id, b_id, kind, from_date, to_date, source)");
    for (Link link : snapshot.links()) {
      links.add(link.aId(), link.bId(), link.kind(), link.from(), link.to(), link.source());
    }
    links.flush();
    CopyRows totals =
        new CopyRows(
            connection, "published_total (id, as_of, scope, measure, value, source_id, note)");
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
        new CopyRows(
            connection,
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
