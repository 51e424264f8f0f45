package org.gyoryu.registry.datapackage;

import java.util.List;

/**
 * What the check of one file came to.
 *
 * @param resource name of the table
 * @param file path inside the package
 * @param rows rows read, good and bad
 * @param encoding e.g. "UTF-8"; empty if the file could not be read
 * @param delimiter what stands between the values; empty if the file could not be read
 * @param notes what was recognised and put right on the way, and is no error
 * @param problems the first {@value Problems#KEPT}
 * @param problemCount all of them
 */
public record FileReport(
    String resource,
    String file,
    long rows,
    String encoding,
    String delimiter,
    List<String> notes,
    List<Problem> problems,
    long problemCount) {

  public FileReport {
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }
}
