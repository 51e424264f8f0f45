package org.gyoryu.registry.datapackage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.registry.BadInputException;

/**
 * A data package in a directory. Rows are streamed: memory is needed for the keys of the tables,
 * some 14 bytes each, never for a whole file. The files must not change while it is in use. Not
 * thread-safe.
 */
public final class DataPackage {

  private final Path directory;
  private final Descriptor descriptor;
  private final Map<String, TableFile> files = new LinkedHashMap<>();
  private KeyIndex index;

  private DataPackage(Path directory, Descriptor descriptor) {
    this.directory = directory;
    this.descriptor = descriptor;
    descriptor
        .resources()
        .forEach(resource -> files.put(resource.name(), new TableFile(directory, resource)));
  }

  /**
   * Opens the package of a directory; reads only its descriptor.
   *
   * @throws BadInputException if there is no directory or descriptor, or the descriptor is wrong
   */
  public static DataPackage open(Path directory) {
    return new DataPackage(directory, DescriptorReader.read(directory));
  }

  public Descriptor descriptor() {
    return descriptor;
  }

  /** Where the rows of a table stand. */
  public Path file(Resource resource) {
    return directory.resolve(resource.path());
  }

  /**
   * Reads one table and hands over its good rows. Rows with problems are not handed over.
   *
   * @param resource one of the descriptor's
   * @param problems takes what is wrong
   * @throws BadInputException if reading a file fails midway
   */
  public void read(Resource resource, RowHandler handler, Problems problems) {
    MeteredStream.Meter meter = new MeteredStream.Meter(Progress.SILENT, Long.MAX_VALUE);
    guarded(
        () -> {
          collectKeys(meter);
          return check(resource, handler, problems, meter);
        });
  }

  /**
   * Checks every table and hands over nothing.
   *
   * @throws BadInputException if reading a file fails midway
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public Validation validate(Progress progress) {
    return guarded(
        () -> {
          MeteredStream.Meter meter = new MeteredStream.Meter(progress, bytesToRead());
          collectKeys(meter);
          List<FileReport> reports = new ArrayList<>();
          for (Resource resource : descriptor.resources()) {
            reports.add(check(resource, RowHandler.IGNORE, new Problems(), meter));
          }
          return new Validation(reports, strangers());
        });
  }

  private long bytesToRead() throws IOException {
    KeyIndex needed = new KeyIndex(descriptor);
    long bytes = 0;
    for (Resource resource : descriptor.resources()) {
      bytes += files.get(resource.name()).size() * (2 + needed.passes(resource));
    }
    return bytes;
  }

  private void collectKeys(MeteredStream.Meter meter) throws IOException {
    if (index != null) {
      return;
    }
    KeyIndex collected = new KeyIndex(descriptor);
    for (Resource resource : descriptor.resources()) {
      TableFile file = files.get(resource.name());
      for (int pass = 0; pass < collected.passes(resource) && file.obstacle().isEmpty(); pass++) {
        try (CsvTokenizer records = file.records(meter)) {
          new TableReading(resource, new Problems())
              .read(records, collected.collector(resource, pass));
        }
      }
    }
    index = collected;
  }

  private FileReport check(
      Resource resource, RowHandler handler, Problems problems, MeteredStream.Meter meter)
      throws IOException {
    TableFile file = files.get(resource.name());
    Optional<Problem> obstacle = file.obstacle();
    if (obstacle.isPresent()) {
      problems.add(obstacle.get());
      return report(resource, 0, "", "", List.of(), problems);
    }
    TableReading reading = new TableReading(resource, problems);
    try (CsvTokenizer records = file.records(meter)) {
      reading.read(records, new RowCheck(resource, reading, index, problems, handler));
    }
    Shape shape = file.shape(meter);
    List<String> notes = new ArrayList<>(shape.notes());
    notes.addAll(reading.notes());
    return report(
        resource, reading.rows(), shape.encoding().label(), shape.delimiterName(), notes, problems);
  }

  private static FileReport report(
      Resource resource,
      long rows,
      String encoding,
      String delimiter,
      List<String> notes,
      Problems problems) {
    return new FileReport(
        resource.name(),
        resource.path(),
        rows,
        encoding,
        delimiter,
        notes,
        problems.kept(),
        problems.count());
  }

  /** Tables in the directory that the descriptor does not name. */
  private List<String> strangers() throws IOException {
    List<String> notes = new ArrayList<>();
    try (DirectoryStream<Path> tables = Files.newDirectoryStream(directory, "*.csv")) {
      for (Path table : tables) {
        String name = table.getFileName().toString();
        if (descriptor.resources().stream().noneMatch(each -> each.path().equals(name))) {
          notes.add(name + " is not named in " + DescriptorReader.FILE + " and was not read.");
        }
      }
    }
    notes.sort(null);
    return notes;
  }

  private interface Reading<T> {
    T run() throws IOException;
  }

  private <T> T guarded(Reading<T> reading) {
    try {
      return reading.run();
    } catch (IOException e) {
      throw new BadInputException(
          "Reading " + directory + " failed: " + e.getMessage(),
          "Maybe the disk or the network drive is gone; try again.",
          e);
    }
  }
}
