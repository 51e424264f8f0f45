package org.gyoryu.events.io;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gyoryu.events.BadInputException;

/** Flat Parquet files as rows of text; a null is an empty field. */
final class ParquetFiles {
  private ParquetFiles() {}

  static void read(Path file, Consumer<Row> consumer) {
    String name = file.getFileName().toString();
    try {
      List<String> header =
          ParquetReader.readMetadata(file.toFile())
              .getFileMetaData()
              .getSchema()
              .getColumns()
              .stream()
              .map(c -> c.getPath()[0])
              .toList();
      try (Stream<String[]> rows = ParquetReader.streamContent(file.toFile(), new Fields(header))) {
        long[] line = {0};
        rows.forEach(r -> consumer.accept(new Row(name, ++line[0], header, Arrays.asList(r))));
      }
    } catch (IOException | RuntimeException e) {
      if (e instanceof BadInputException known) {
        throw known;
      }
      throw new BadInputException(
          name + " is no readable Parquet file: " + e.getMessage(),
          "it was cut off, or has nested columns: write it again");
    }
  }

  private record Fields(List<String> header) implements Hydrator<String[], String[], String[]> {
    @Override
    public String[] start() {
      String[] row = new String[header.size()];
      Arrays.fill(row, "");
      return row;
    }

    @Override
    public String[] add(String[] row, String[] path, Object value) {
      row[header.indexOf(path[0])] = value == null ? "" : value.toString();
      return row;
    }

    @Override
    public String[] finish(String[] row) {
      return row;
    }
  }
}
