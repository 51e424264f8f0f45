package org.gyoryu.events.io;

import blue.strategic.parquet.ParquetWriter;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.model.CandidateRow;

/**
 * Every case and control with its statistics, as CSV or Parquet: stratum, time, event (1 or 0),
 * weight offset, sender, receiver, one column an effect; of interval models the exposure before the
 * offset, the time that a row stands for. Hyperevents list their nodes separated by spaces. The
 * file appears when it is complete.
 */
public final class StatisticsFile {
  private static final List<String> COLUMNS =
      List.of("stratum", "time", "event", "exposure", "offset", "sender", "receiver");

  private StatisticsFile() {}

  /** Something that hands out candidates. */
  @FunctionalInterface
  public interface Rows {
    /** Hands all rows to a consumer, in order. */
    void forEach(Consumer<CandidateRow> consumer);
  }

  /**
   * Writes all rows; ".parquet" files are Parquet, others CSV.
   *
   * @param exposure whether the exposures are written, which only interval models have
   * @throws BadInputException if an effect has the name of another column
   */
  public static void write(
      Path file, EventHistory history, List<String> effects, boolean exposure, Rows rows)
      throws IOException {
    checkNames(effects);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      if (file.toString().endsWith(".parquet")) {
        parquet(part, history, effects, exposure, rows);
      } else {
        csv(part, history, effects, exposure, rows);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Refuses effects that no reader could tell from the columns before them. */
  public static void checkNames(List<String> effects) {
    for (String effect : effects) {
      if (COLUMNS.contains(effect)) {
        throw new BadInputException(
            "an effect is called '" + effect + "', as a column of the file of statistics is",
            "give it another name");
      }
    }
  }

  private static void csv(
      Path file, EventHistory history, List<String> effects, boolean exposure, Rows rows)
      throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      List<String> header = new ArrayList<>(COLUMNS);
      if (!exposure) {
        header.remove("exposure");
      }
      header.addAll(effects);
      csv.writeRecord(header);
      rows.forEach(
          row -> {
            List<String> fields = new ArrayList<>();
            fields.add(Long.toString(row.stratum()));
            fields.add(Double.toString(row.time()));
            fields.add(row.isEvent() ? "1" : "0");
            if (exposure) {
              fields.add(Double.toString(row.exposure()));
            }
            fields.add(Double.toString(row.offset()));
            fields.add(row.senders(history.nodes()));
            fields.add(row.receivers(history.nodes()));
            for (double x : row.statistics()) {
              fields.add(Double.toString(x));
            }
            csv.writeRecord(fields);
          });
    }
  }

  private static void parquet(
      Path file, EventHistory history, List<String> effects, boolean exposure, Rows rows)
      throws IOException {
    List<Type> columns = new ArrayList<>();
    columns.add(Types.required(PrimitiveTypeName.INT64).named("stratum"));
    columns.add(Types.required(PrimitiveTypeName.DOUBLE).named("time"));
    columns.add(Types.required(PrimitiveTypeName.INT32).named("event"));
    if (exposure) {
      columns.add(Types.required(PrimitiveTypeName.DOUBLE).named("exposure"));
    }
    columns.add(Types.required(PrimitiveTypeName.DOUBLE).named("offset"));
    for (String column : List.of("sender", "receiver")) {
      columns.add(
          Types.required(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column));
    }
    for (String effect : effects) {
      columns.add(Types.required(PrimitiveTypeName.DOUBLE).named(effect));
    }
    MessageType type = new MessageType("statistics", columns);
    try (ParquetWriter<CandidateRow> writer =
        ParquetWriter.writeFile(
            type,
            file.toFile(),
            (row, out) -> {
              out.write("stratum", row.stratum());
              out.write("time", row.time());
              out.write("event", row.isEvent() ? 1 : 0);
              if (exposure) {
                out.write("exposure", row.exposure());
              }
              out.write("offset", row.offset());
              out.write("sender", row.senders(history.nodes()));
              out.write("receiver", row.receivers(history.nodes()));
              for (int c = 0; c < effects.size(); c++) {
                out.write(effects.get(c), row.statistics()[c]);
              }
            })) {
      rows.forEach(row -> write(writer, row));
    }
  }

  private static void write(ParquetWriter<CandidateRow> writer, CandidateRow row) {
    try {
      writer.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
