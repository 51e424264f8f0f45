package org.gyoryu.events.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.Progress;

/** Reads the rows of CSV and Parquet files. */
final class Tables {
  private Tables() {}

  /**
   * Hands every row to a consumer, in order.
   *
   * @throws BadInputException if the file is missing, empty, or cut off within a line
   */
  static void read(Path file, Consumer<Row> consumer) {
    read(file, Progress.NONE, consumer);
  }

  /** Hands every row to a consumer, as {@link #read(Path, Consumer)}, and tells how far it is. */
  static void read(Path file, Progress progress, Consumer<Row> consumer) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new BadInputException(
          "file '" + file + "' cannot be read", "check the path; it is relative to the model file");
    }
    if (file.toString().endsWith(".parquet")) {
      ParquetFiles.read(file, consumer);
    } else {
      readCsv(file, progress, consumer);
    }
  }

  private static void readCsv(Path file, Progress progress, Consumer<Row> consumer) {
    Meter meter = new Meter(file, progress);
    String name = file.getFileName().toString();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .detectBomHeader(true)
            .ofCsvRecord(file)) {
      List<String> header = null;
      long line = 0;
      for (CsvRecord record : csv) {
        line = record.getStartingLineNumber();
        if (header == null) {
          header = record.getFields().stream().map(String::strip).toList();
          checkText(name, record);
          checkHeader(name, header);
        } else {
          checkWidth(name, record, header);
          checkText(name, record);
          meter.read(record);
          consumer.accept(
              new Row(name, record.getStartingLineNumber(), header, record.getFields()));
        }
      }
      if (header == null) {
        throw new BadInputException(name + " is empty", "its first line names the columns");
      }
      checkEnd(file, name, line);
    } catch (CsvParseException e) {
      throw new BadInputException(name + ": " + e.getMessage(), "check the quotes in the file");
    } catch (IOException e) {
      throw new BadInputException(name + ": " + e.getMessage(), "check the file");
    }
  }

  /** Tells how much of a file was read, by the length of its fields. */
  private static final class Meter {
    private static final int ROWS = 1 << 14;

    private final Progress progress;
    private final long total;
    private final String phase;
    private long done;
    private int rows;

    Meter(Path file, Progress progress) {
      this.progress = progress;
      this.total = file.toFile().length();
      this.phase = "reading " + file.getFileName();
    }

    void read(CsvRecord record) {
      for (String field : record.getFields()) {
        done += field.length() + 1L;
      }
      if (++rows % ROWS == 0) {
        progress.at(phase, Math.min(done, total), total);
      }
    }
  }

  /** A file that does not end with the end of a line may have been cut off in its last field. */
  private static void checkEnd(Path file, String name, long line) throws IOException {
    try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      bytes.position(bytes.size() - 1).read(last);
      if (last.get(0) != '\n' && last.get(0) != '\r') {
        throw new BadInputException(
            name + ", line " + line + ": the file ends in the middle of this line",
            "it was cut off: copy it again; if it is whole, end it with a line break");
      }
    }
  }

  private static void checkHeader(String name, List<String> header) {
    for (int c = 0; c < header.size(); c++) {
      if (header.indexOf(header.get(c)) < c) {
        throw new BadInputException(
            name + ", line 1: two columns are called '" + header.get(c) + "'", "rename one");
      }
    }
  }

  /** Bytes that are no UTF-8 were read as U+FFFD: names would be mixed up. */
  private static void checkText(String name, CsvRecord record) {
    for (String field : record.getFields()) {
      if (field.indexOf('\uFFFD') >= 0) {
        throw new BadInputException(
            name
                + ", line "
                + record.getStartingLineNumber()
                + ": '"
                + field
                + "' is not written in UTF-8",
            "save the file as \"CSV UTF-8\"");
      }
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
