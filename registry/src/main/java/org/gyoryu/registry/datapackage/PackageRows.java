package org.gyoryu.registry.datapackage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gyoryu.model.Sides;
import org.gyoryu.registry.BadInputException;
import org.gyoryu.registry.content.Fields;
import org.gyoryu.registry.content.RowSource;

/** The rows of a {@link DataPackage}, all of which must be good. */
public final class PackageRows implements RowSource {

  private final DataPackage files;

  public PackageRows(DataPackage files) {
    this.files = files;
  }

  @Override
  public Sides sides() {
    return files.descriptor().sides();
  }

  @Override
  public LocalDate asOf() {
    return files.descriptor().asOf();
  }

  /**
   * @throws BadInputException if the table has a problem; the rows before it were handed over
   */
  @Override
  public void rows(String resource, Consumer<Fields> sink) {
    files.descriptor().find(resource).ifPresent(table -> read(table, sink));
  }

  private void read(Resource table, Consumer<Fields> sink) {
    Problems problems = new Problems();
    files.read(table, row -> sink.accept(fields(row)), problems);
    if (problems.count() > 0) {
      Problem first = problems.kept().get(0);
      throw new BadInputException(
          "%s, line %d, column %s: %s (%d problems in this file)"
              .formatted(
                  first.file(), first.line(), first.column(), first.what(), problems.count()),
          first.remedy());
    }
  }

  /** A row by the names of its columns. */
  public static Fields fields(Row row) {
    Map<String, String> values = new HashMap<>();
    for (int column = 0; column < row.values().size(); column++) {
      values.put(row.schema().fields().get(column).name(), row.values().get(column));
    }
    return new Fields(values);
  }
}
