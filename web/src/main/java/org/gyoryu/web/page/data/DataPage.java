package org.gyoryu.web.page.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.model.PublishedTotal;
import org.gyoryu.registry.read.OpenQuestionRow;
import org.gyoryu.registry.read.SourceQueries;
import org.gyoryu.registry.read.StatRow;
import org.gyoryu.registry.reconcile.OpenQuestion;

/**
 * What the page about the data shows.
 *
 * @param at the day at which ties are counted by region
 * @param byRegionB formal ties by region of the second side; {@code byRegionA} of the first
 * @param inAll formal ties at the day: one row
 * @param published counts of ties that others published for the year of that day
 * @param completeness empty while it is being computed
 * @param unresolved a few of the claims that could not be resolved; {@code conflicting} of the ties
 *     whose dates contradict one another
 */
public record DataPage(
    LocalDate at,
    List<StatRow> byRegionB,
    List<StatRow> byRegionA,
    List<StatRow> inAll,
    List<PublishedTotal> published,
    Optional<Finding> completeness,
    List<SourceQueries.KindCount> sources,
    Map<OpenQuestion.Kind, Integer> questions,
    List<OpenQuestionRow> unresolved,
    List<OpenQuestionRow> conflicting) {

  /** The row of a region; empty if no tie is in it. */
  public static Optional<StatRow> row(List<StatRow> rows, String region) {
    return rows.stream().filter(row -> row.keys().get(0).equals(region)).findFirst();
  }

  public int certain() {
    return inAll.stream().mapToInt(StatRow::certain).sum();
  }

  public int undated() {
    return inAll.stream().mapToInt(StatRow::undated).sum();
  }

  public int sourcesInAll() {
    return sources.stream().mapToInt(SourceQueries.KindCount::sources).sum();
  }
}
