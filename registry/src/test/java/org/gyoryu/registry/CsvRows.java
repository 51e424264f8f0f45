package org.gyoryu.registry;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.function.Consumer;
import org.gyoryu.model.Country;
import org.gyoryu.model.Sides;
import org.gyoryu.registry.content.Fields;
import org.gyoryu.registry.content.RowSource;

/** interim. */
public record CsvRows(Path dir) implements RowSource {
  @Override
  public Sides sides() {
    return new Sides(Country.KR, Country.CN);
  }

  @Override
  public LocalDate asOf() {
    return LocalDate.of(2026, 11, 24);
  }

  @Override
  public void rows(String resource, Consumer<Fields> sink) {
    Path file = dir.resolve(resource + ".csv");
    if (!Files.exists(file)) {
      return;
    }
    try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      reader.forEach(row -> sink.accept(new Fields(new HashMap<>(row.getFieldsAsMap()))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
