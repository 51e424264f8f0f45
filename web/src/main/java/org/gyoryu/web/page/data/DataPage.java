package org.gyoryu.web.page.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.registry.read.OpenQuestionRow;
import org.gyoryu.registry.read.SourceQueries;
import org.gyoryu.registry.read.SourceRow;
import org.gyoryu.registry.read.StatRow;
import org.gyoryu.registry.reconcile.OpenQuestion;

/**
 * What the page about the data shows.
 *
 * @param at the day at which ties are counted by region
 * @param byRegionB formal ties by region of the second side; {@code byRegionA} of the first
 * @param inAll formal ties at the day: one row
 * @param completeness empty while it is being computed
 * @param publishedSources sources of published totals, by id
 * @param unresolved a few of the claims that could not be resolved; {@code conflicting} of the ties
 *     whose dates contradict one another
 */
public record DataPage(
    LocalDate at,
    List<StatRow> byRegionB,
    List<StatRow> byRegionA,
    List<StatRow> inAll,
    Optional<Finding> completeness,
    Map<String, SourceRow> publishedSources,
    List<SourceQueries.KindCount> sources,
    Map<OpenQuestion.Kind, Integer> questions,
    List<OpenQuestionRow> unresolved,
    List<OpenQuestionRow> conflicting) {

  /** The row of a region; empty if no tie is in it. */
  public static Optional<StatRow> row(List<StatRow> rows, String region) {
    return rows.stream().filter(row -> row.keys().get(0).equals(region)).findFirst();
  }

  /** What others counted in the year of the day, beside the registry's counts; one row each. */
  public Optional<FindingTable> published() {
    return completeness.stream()
        .flatMap(finding -> finding.tables().stream())
        .filter(table -> table.id().equals("published"))
        .findFirst()
        .map(this::ofTheYear);
  }

  private FindingTable ofTheYear(FindingTable table) {
    List<Cell> dates = table.column("as-of");
    String year = String.valueOf(at.getYear());
    return new FindingTable(
        "published-" + year,
        table.title(),
        table.columns(),
        IntStream.range(0, dates.size())
            .filter(i -> ((Cell.Words) dates.get(i)).text().en().startsWith(year))
            .mapToObj(table.rows()::get)
            .toList());
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
