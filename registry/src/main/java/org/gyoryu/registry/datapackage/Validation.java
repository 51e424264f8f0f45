package org.gyoryu.registry.datapackage;

import java.util.List;

/**
 * What the check of a package came to.
 *
 * @param files in the order of the descriptor
 * @param notes about the package as a whole
 */
public record Validation(List<FileReport> files, List<String> notes) {

  public Validation {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  public boolean isGood() {
    return problemCount() == 0;
  }

  public long problemCount() {
    return files.stream().mapToLong(FileReport::problemCount).sum();
  }

  public long rows() {
    return files.stream().mapToLong(FileReport::rows).sum();
  }
}
