package org.gyoryu.events.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gyoryu.events.BadInputException;

/** Reads the rows of CSV and Parquet files. */
final class Tables {
  private Tables() {}

  /**
   * Hands every row to a consumer, in order.
   *
   * @throws BadInputException if the file is missing, empty, or cut off within a line
   */
  static void read(Path file, Consumer<Row> consumer) {
    if (!Files.isReadable(file)) {
      throw new BadInputException(
          "file '" + file + "' cannot be read", "check the path; it is relative to the model file");
    }
    if (file.toString().endsWith(".parquet")) {
      ParquetFiles.read(file, consumer);
    } else {
      readCsv(file, consumer);
    }
  }

  private static void readCsv(Path file, Consumer<Row> consumer) {
    String name = file.getFileName().toString();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .ofCsvRecord(file)) {
      List<String> header = null;
      for (CsvRecord record : csv) {
        if (header == null) {
          header = record.getFields().stream().map(String::strip).toList();
        } else {
          checkWidth(name, record, header);
          consumer.accept(
              new Row(name, record.getStartingLineNumber(), header, record.getFields()));
        }
      }
      if (header == null) {
        throw new BadInputException(name + " is empty", "its first line names the columns");
      }
    } catch (CsvParseException e) {
      throw new BadInputException(name + ": " + e.getMessage(), "check the quotes in the file");
    } catch (IOException e) {
      throw new BadInputException(name + ": " + e.getMessage(), "check the file");
    }
  }

  private static void checkWidth(String name, CsvRecord record, List<String> header) {
    if (record.getFieldCount() != header.size()) {
      throw new BadInputException(
          name
              + ", line "
              + record.getStartingLineNumber()
              + ": "
              + record.getFieldCount()
              + " fields where the header has "
              + header.size(),
          record.getFieldCount() < header.size()
              ? "the file was cut off in this line: copy it again"
              : "quote fields that contain a comma");
    }
  }
}
