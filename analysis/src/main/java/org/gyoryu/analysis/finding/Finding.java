package org.gyoryu.analysis.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the data of one snapshot says to one question.
 *
 * @param id key of the question, e.g. "growth"
 * @param statement the statement that is graded
 * @param answer one or two sentences made from the figures
 * @param rule the rule by which the grade was given, as docs/methods.md has it
 * @param notes what to know beside each chart
 * @param snapshotId of the snapshot that everything was computed from
 * @param command that computes it again
 */
public record Finding(
    String id,
    Text question,
    Text statement,
    Text answer,
    Grade grade,
    Text rule,
    List<Figure> figures,
    List<FindingTable> tables,
    List<Chart> charts,
    List<Note> notes,
    Method method,
    List<Text> caveats,
    String snapshotId,
    String command) {

  /** What to know beside a chart, by its id. */
  public record Note(String chartId, Text text) {}

  public Finding {
    notes = List.copyOf(notes);
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
    charts = List.copyOf(charts);
    caveats = List.copyOf(caveats);
    requireDistinct(id, figures.stream().map(Figure::id).toList());
    requireDistinct(id, tables.stream().map(FindingTable::id).toList());
    requireDistinct(id, charts.stream().map(Chart::id).toList());
    for (Chart chart : charts) {
      requireColumns(id, chart, tables);
    }
    for (Note note : notes) {
      if (charts.stream().noneMatch(chart -> chart.id().equals(note.chartId()))) {
        throw new IllegalArgumentException("Finding " + id + " has no chart " + note.chartId());
      }
    }
  }

  private static void requireDistinct(String finding, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException("Finding " + finding + " has two of the id " + id);
      }
    }
  }

  private static void requireColumns(String finding, Chart chart, List<FindingTable> tables) {
    FindingTable table = find(finding, chart.table(), tables);
    for (String column : chart.columns()) {
      if (!table.hasColumn(column)) {
        throw new IllegalArgumentException(
            "Finding %s: chart %s draws column %s, which table %s lacks"
                .formatted(finding, chart.id(), column, table.id()));
      }
    }
    if (chart instanceof Chart.Network network) {
      FindingTable nodes = find(finding, network.nodes(), tables);
      for (String column : List.of("id", "label", "group", "size")) {
        nodes.column(column);
      }
    }
  }

  private static FindingTable find(String finding, String tableId, List<FindingTable> tables) {
    return tables.stream()
        .filter(table -> table.id().equals(tableId))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("Finding " + finding + " has no table " + tableId));
  }

  /** The notes beside a chart, in their order. */
  public List<Text> notes(Chart chart) {
    return notes.stream()
        .filter(note -> note.chartId().equals(chart.id()))
        .map(Note::text)
        .toList();
  }

  /**
   * The figure of an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Figure figure(String figureId) {
    return figures.stream()
        .filter(figure -> figure.id().equals(figureId))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("Finding " + id + " has no figure " + figureId));
  }

  /**
   * The table of an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public FindingTable table(String tableId) {
    return find(id, tableId, tables);
  }
}
