package org.gyoryu.events;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Reads what R wrote beside its script in src/test/r. */
public final class RFiles {
  private RFiles() {}

  /** Returns the records of a CSV file of a case. */
  public static List<NamedCsvRecord> read(String name, String file) {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/r", name, file))) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a field as a number. */
  public static double number(NamedCsvRecord record, String field) {
    return Double.parseDouble(record.getField(field));
  }
}
