package org.gyoryu.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Takes the parts of a record in their order and writes them in one format. */
interface RecordWriter {

  /** The first part of every record. */
  void title(String text);

  void heading(String text);

  void paragraph(String text);

  /**
   * A table over the whole width of the text.
   *
   * @param widths of the columns in per cent, together 100
   * @param header empty if there is none
   * @param rows as many cells each as there are widths
   */
  void table(List<Integer> widths, List<String> header, List<List<String>> rows);

  /** Writes all that came; the last call. Does not close the stream. */
  void write(OutputStream out) throws IOException;
}
