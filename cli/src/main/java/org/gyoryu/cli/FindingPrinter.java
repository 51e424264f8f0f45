package org.gyoryu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Column;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.model.Language;

/** Prints findings for a terminal. */
record FindingPrinter(PrintWriter out, Language language) {

  private static final int MOST_ROWS = 40;

  /** Question, grade and answer. */
  void headline(Finding finding) {
    out.printf("%s: %s%n", finding.id(), say(finding.question()));
    out.printf("  [%s] %s%n%n", say(finding.grade().label()), say(finding.answer()));
  }

  /** Everything but the charts. */
  void whole(Finding finding) {
    out.printf("%s%n%n%s%n%n", say(finding.question()), say(finding.answer()));
    out.printf("%s [%s]%n", say(finding.statement()), say(finding.grade().label()));
    out.printf("%s%n%n", say(finding.rule()));
    for (Figure figure : finding.figures()) {
      out.printf("  %s: %s%n", say(figure.label()), say(figure.words()));
    }
    Set<Text> told = new HashSet<>();
    for (FindingTable table : finding.tables()) {
      if (!table.rows().isEmpty()) {
        table(table);
        notes(finding, table, told);
      }
    }
    out.println();
    finding.method().steps().forEach(step -> out.printf("- %s%n", say(step)));
    finding.caveats().forEach(caveat -> out.printf("! %s%n", say(caveat)));
    out.println();
    finding.method().references().forEach(each -> out.printf("  %s%n", each.citation()));
    out.printf("%n%s | %s%n", finding.snapshotId(), finding.command());
  }

  /** What stands beside the charts of a table, each note once. */
  private void notes(Finding finding, FindingTable table, Set<Text> told) {
    finding.charts().stream()
        .filter(chart -> chart.table().equals(table.id()))
        .flatMap(chart -> finding.notes(chart).stream())
        .filter(told::add)
        .forEach(note -> out.printf("  ! %s%n", say(note)));
  }

  private String say(Text text) {
    return text.in(language);
  }

  private void table(FindingTable table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns().stream().map(column -> say(column.label())).toList());
    for (List<Cell> row : table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()))) {
      List<String> line = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        line.add(written(row.get(i), table.columns().get(i)));
      }
      lines.add(line);
    }
    int[] widths = new int[table.columns().size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    out.printf("%n%s (%s)%n", say(table.title()), table.id());
    lines.forEach(line -> print(line, widths, table.columns()));
    if (table.rows().size() > MOST_ROWS) {
      out.printf("  ... %d%n", table.rows().size() - MOST_ROWS);
    }
  }

  private String written(Cell cell, Column column) {
    return cell instanceof Cell.Words words
        ? say(words.text())
        : column.unit().orElseThrow().write(((Cell.Value) cell).value());
  }

  private void print(List<String> line, int[] widths, List<Column> columns) {
    StringBuilder text = new StringBuilder(" ");
    for (int i = 0; i < widths.length; i++) {
      String gap = " ".repeat(widths[i] - width(line.get(i)));
      boolean right = columns.get(i).unit().isPresent();
      text.append(' ').append(right ? gap + line.get(i) : line.get(i) + gap).append(' ');
    }
    out.println(text.toString().stripTrailing());
  }

  /** Columns of a terminal: East Asian characters take two. */
  private static int width(String text) {
    return text.codePoints().map(c -> c > 0x2e7f ? 2 : 1).sum();
  }
}
