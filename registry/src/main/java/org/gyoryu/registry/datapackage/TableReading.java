package org.gyoryu.registry.datapackage;

import java.io.IOException;
import java.util.List;

/** Reads the records of one table in the order of its schema, and reports how they are formed. */
final class TableReading {

  /** Takes the well-formed records. */
  interface Sink {
    /** Takes one record: a text per column of the schema, empty if missing. */
    void take(long line, String[] values);
  }

  private final Resource resource;
  private final Problems problems;
  private long rows;
  private Header header;

  TableReading(Resource resource, Problems problems) {
    this.resource = resource;
    this.problems = problems;
  }

  /** Reads all records. */
  void read(CsvTokenizer records, Sink sink) throws IOException {
    if (!records.next()) {
      problem(1, "", "The file has no header.", "Maybe the copying failed.");
      return;
    }
    header = new Header(resource, records.line(), records.values());
    header.report(problems);
    while (records.next()) {
      if (!isBlank(records.values())) {
        rows++;
        take(records, sink);
      }
    }
    if (records.isStopped()) {
      problem(
          records.line(),
          "",
          "The rest of the file was not read.",
          "Maybe correct the problem before this one, then check again.");
    }
  }

  private static boolean isBlank(List<String> values) {
    return values.size() == 1 && values.get(0).isBlank();
  }

  private void take(CsvTokenizer records, Sink sink) {
    int count = records.values().size();
    if (records.isOpenEnded() && count < header.width() && !hasQuoteFlaw(records)) {
      problem(
          records.line(),
          header.name(count - 1),
          "The file ends in the middle of a row, in value " + count + " of " + header.width() + ".",
          "Maybe it was cut off on the way; copy it again.");
      return;
    }
    records.flaws().forEach(this::report);
    if (!records.flaws().isEmpty()) {
      return;
    }
    if (count != header.width()) {
      problem(
          records.line(),
          "",
          "The row has " + count + " values, the header " + header.width() + ".",
          count > header.width()
              ? "Maybe a value with a comma needs quotes."
              : "Maybe a comma is missing, or a line break lies inside a value without quotes.");
      return;
    }
    sink.take(records.line(), present(header.inOrder(records.values())));
  }

  private static boolean hasQuoteFlaw(CsvTokenizer records) {
    return records.flaws().stream()
        .anyMatch(found -> found.flaw() == CsvTokenizer.Flaw.UNCLOSED_QUOTE);
  }

  private String[] present(String[] values) {
    for (int column = 0; column < values.length; column++) {
      if (resource.schema().missingValues().contains(values[column])) {
        values[column] = "";
      }
    }
    return values;
  }

  private void report(CsvTokenizer.Found found) {
    String column = header.name(found.value());
    switch (found.flaw()) {
      case UNCLOSED_QUOTE ->
          problem(
              found.line(),
              column,
              "A quote opens the value here and is not closed at its end.",
              "Maybe a closing quote is missing, or a quote inside the value is not doubled.");
      case STRAY_QUOTE ->
          problem(
              found.line(),
              column,
              "A quote stands inside a value that it does not enclose.",
              "Maybe enclose the whole value in quotes and double those inside it.");
      case TOO_LONG ->
          problem(
              found.line(),
              column,
              "A value is longer than " + CsvTokenizer.LONGEST + " characters.",
              "Maybe this is no CSV file, or its line ends are lost.");
      case NUL ->
          problem(
              found.line(),
              column,
              "The value has a character of code 0.",
              "Maybe the file is damaged, or not a text file; export it again.");
      case DAMAGED ->
          problem(
              found.line(),
              column,
              "The value has bytes that are no character in the encoding of the file.",
              "Maybe the file mixes encodings or is damaged; save it again as UTF-8.");
    }
  }

  private void problem(long line, String column, String what, String remedy) {
    problems.add(new Problem(resource.path(), line, column, what, remedy));
  }

  /** Rows seen so far, good and bad, without the header and blank lines. */
  long rows() {
    return rows;
  }

  /** Notes on the header, once it was read. */
  List<String> notes() {
    return header == null ? List.of() : header.notes();
  }

  /** Whether the file lacks the column, which was reported once for all rows. */
  boolean isMissing(int column) {
    return header.isMissing(column);
  }
}
