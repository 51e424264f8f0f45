package org.gyoryu.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gyoryu.model.Language;

/**
 * A table of a finding: typed columns and rows of as many cells.
 *
 * @param id unique within its finding
 */
public record FindingTable(String id, Text title, List<Column> columns, List<List<Cell>> rows) {

  public FindingTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      requireFit(id, columns, row);
    }
  }

  private static void requireFit(String id, List<Column> columns, List<Cell> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(
          "Table %s: %d cells in a row of %d columns".formatted(id, row.size(), columns.size()));
    }
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i) instanceof Cell.Words && columns.get(i).unit().isPresent()) {
        throw new IllegalArgumentException(
            "Table %s: words in the number column %s".formatted(id, columns.get(i).id()));
      }
    }
  }

  public boolean hasColumn(String columnId) {
    return columns.stream().anyMatch(column -> column.id().equals(columnId));
  }

  /**
   * The cells of one column from top to bottom.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public List<Cell> column(String columnId) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(columnId)) {
        int index = i;
        return rows.stream().map(row -> row.get(index)).toList();
      }
    }
    throw new IllegalArgumentException("Table " + id + " has no column " + columnId);
  }

  /**
   * The column of an id.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public Column columnOf(String columnId) {
    return columns.stream()
        .filter(column -> column.id().equals(columnId))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("Table " + id + " has no column " + columnId));
  }

  /** The rows in which a column of numbers holds a value. */
  public FindingTable where(String columnId, double value) {
    List<Cell> cells = column(columnId);
    List<List<Cell>> chosen = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (cells.get(i).equals(Cell.of(value))) {
        chosen.add(rows.get(i));
      }
    }
    return new FindingTable(id, title, columns, chosen);
  }

  /**
   * The table as RFC 4180 CSV: column ids first, words in the language, numbers in full precision
   * (shares as parts of one), missing ones empty.
   */
  public String csv(Language language) {
    StringBuilder csv = new StringBuilder();
    csv.append(String.join(",", columns.stream().map(Column::id).toList())).append("\r\n");
    for (List<Cell> row : rows) {
      List<String> fields = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        fields.add(field(row.get(i), columns.get(i).unit(), language));
      }
      csv.append(String.join(",", fields)).append("\r\n");
    }
    return csv.toString();
  }

  private static String field(Cell cell, Optional<Unit> unit, Language language) {
    if (cell instanceof Cell.Words words) {
      return quoted(words.text().in(language));
    }
    double value = ((Cell.Value) cell).value();
    if (Double.isNaN(value)) {
      return "";
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    boolean integer =
        whole && unit.filter(u -> u == Unit.COUNT || u == Unit.CALENDAR_YEAR).isPresent();
    return integer ? Long.toString((long) value) : Double.toString(value);
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
