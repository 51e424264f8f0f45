package org.gyoryu.analysis.finding;

import java.util.ArrayList;
import java.util.List;

/** Builds a {@link FindingTable} column by column, then row by row. */
public final class TableBuilder {

  private final String id;
  private final Text title;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();

  public TableBuilder(String id, Text title) {
    this.id = id;
    this.title = title;
  }

  public TableBuilder words(String columnId, Text label) {
    columns.add(Column.words(columnId, label));
    return this;
  }

  public TableBuilder number(String columnId, Text label, Unit unit) {
    columns.add(Column.number(columnId, label, unit));
    return this;
  }

  /** Three columns: the number and the ends of its 95 % interval, "-low" and "-high". */
  public TableBuilder estimate(String columnId, Text label, Unit unit) {
    number(columnId, label, unit);
    number(columnId + "-low", label.then(Text.of("(하한)", "（下限）", "(low)")), unit);
    return number(columnId + "-high", label.then(Text.of("(상한)", "（上限）", "(high)")), unit);
  }

  /** A row of texts, strings (the same in every language) and numbers. */
  public TableBuilder row(Object... cells) {
    List<Cell> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell(cell));
    }
    rows.add(row);
    return this;
  }

  /** A row that was put together elsewhere. */
  public TableBuilder row(List<Cell> cells) {
    rows.add(cells);
    return this;
  }

  private static Cell cell(Object cell) {
    if (cell instanceof Cell ready) {
      return ready;
    }
    if (cell instanceof Text text) {
      return Cell.of(text);
    }
    if (cell instanceof Number number) {
      return Cell.of(number.doubleValue());
    }
    return Cell.of(String.valueOf(cell));
  }

  public FindingTable build() {
    return new FindingTable(id, title, columns, rows);
  }
}
