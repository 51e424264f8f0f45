package org.gyoryu.web.page.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.web.frame.Visit;

/** What the page of one finding shows. */
public record FindingPage(Finding finding) {

  /** Tables that stand under no chart; the empty ones are left out. */
  public List<FindingTable> moreTables() {
    Set<String> charted = finding.charts().stream().map(Chart::table).collect(Collectors.toSet());
    return finding.tables().stream()
        .filter(table -> !charted.contains(table.id()) && !table.rows().isEmpty())
        .toList();
  }

  /** Charts that have something to draw. */
  public List<Chart> charts() {
    return finding.charts().stream()
        .filter(chart -> !finding.table(chart.table()).rows().isEmpty())
        .toList();
  }

  /** Name of the script that draws a chart. */
  public String script(Chart chart) {
    return ChartData.script(chart);
  }

  /** What that script reads. */
  public String json(Chart chart, Visit visit) {
    return new ChartData(finding, visit.language()).json(chart);
  }

  /** The slider of a chart, if it has one. */
  public Optional<Slider> slider(Chart chart, Visit visit) {
    return chart instanceof Chart.Sliced sliced
        ? Optional.of(new ChartData(finding, visit.language()).slider(sliced))
        : Optional.empty();
  }

  /** What stands at the flags of a chart, in their order. */
  public List<Chart.Flag> flags(Chart chart) {
    if (chart instanceof Chart.Line line) {
      return line.flags();
    }
    return chart instanceof Chart.Bars bars ? bars.flags() : List.of();
  }

  /** Address of a table as CSV. */
  public String csv(String tableId, Visit visit) {
    return "/api/v1/findings/"
        + finding.id()
        + "/"
        + tableId
        + ".csv?lang="
        + visit.language().code();
  }
}
