package org.gyoryu.registry.datapackage;

import java.util.List;
import java.util.Locale;

/** Writes a {@link Validation} as plain text for a terminal. */
public final class ValidationReport {

  private static final List<String> HEADINGS = List.of("file", "rows", "errors", "encoding");

  private final Validation validation;
  private final StringBuilder text = new StringBuilder();

  private ValidationReport(Validation validation) {
    this.validation = validation;
  }

  /** The text: a table of the files, then notes and problems file by file, then the sum. */
  public static String render(Validation validation) {
    ValidationReport report = new ValidationReport(validation);
    report.table();
    validation.files().forEach(report::details);
    validation.notes().forEach(note -> report.line("note: " + note));
    report.sum();
    return report.text.toString();
  }

  private void table() {
    int widest =
        validation.files().stream()
            .mapToInt(file -> file.file().length())
            .max()
            .orElse(HEADINGS.get(0).length());
    String row = "%-" + Math.max(widest, 4) + "s  %11s  %9s  %s";
    line(row.formatted(HEADINGS.toArray()));
    for (FileReport file : validation.files()) {
      line(
          row.formatted(
              file.file(), number(file.rows()), number(file.problemCount()), encoding(file)));
    }
    line("");
  }

  private static String encoding(FileReport file) {
    return file.delimiter().isEmpty() || file.delimiter().equals(",")
        ? file.encoding()
        : file.encoding() + ", separated by " + file.delimiter();
  }

  private void details(FileReport file) {
    if (file.notes().isEmpty() && file.problems().isEmpty()) {
      return;
    }
    line(file.file());
    file.notes().forEach(note -> line("  note: " + note));
    file.problems().forEach(this::problem);
    long more = file.problemCount() - file.problems().size();
    if (more > 0) {
      line("  ... and " + number(more) + " more");
    }
    line("");
  }

  private void problem(Problem problem) {
    String line = problem.line() == 0 ? "" : "line " + problem.line();
    String column = problem.column().isEmpty() ? "" : "column " + problem.column();
    String place =
        String.join(", ", List.of(line, column).stream().filter(p -> !p.isEmpty()).toList());
    line("  " + (place.isEmpty() ? "" : place + ": ") + problem.what());
    line("      " + problem.remedy());
  }

  private void sum() {
    line(
        "%s in %s rows of %s files."
            .formatted(
                validation.problemCount() == 1
                    ? "1 error"
                    : number(validation.problemCount()) + " errors",
                number(validation.rows()),
                number(validation.files().size())));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
