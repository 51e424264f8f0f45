package org.gyoryu.registry.datapackage;

import java.util.ArrayList;
import java.util.List;

/**
 * How a file is written, as recognised.
 *
 * @param delimiter what stands between the values
 * @param separatorLine whether its first line is Excel's "sep=" line
 */
record Shape(Encoding encoding, char delimiter, boolean separatorLine) {

  /** What departs from the contract and is put right: no error, but said. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!encoding.isExpected()) {
      notes.add(
          "The encoding is " + encoding.label() + "; read as such. Maybe save the file as UTF-8.");
    }
    if (separatorLine) {
      notes.add("The first line is Excel's \"sep=\" line; it was skipped.");
    }
    if (delimiter != ',') {
      notes.add(
          "The values are separated by " + delimiterName() + "; read as such. Maybe use commas.");
    }
    return notes;
  }

  String delimiterName() {
    return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
  }
}
