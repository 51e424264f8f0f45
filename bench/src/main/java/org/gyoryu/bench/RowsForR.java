package org.gyoryu.bench;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.model.PreparedModel;

/**
 * The rows of a model for clogit.R: the number of rows and columns, the stratum of each row and
 * whether it is the event, our estimates, then the columns one after the other; big-endian.
 */
final class RowsForR {
  private RowsForR() {}

  static void write(Path file, PreparedModel model, FitResult fit) throws IOException {
    IntArrayList stratum = new IntArrayList();
    IntArrayList event = new IntArrayList();
    int k = fit.coefficients().size();
    DoubleArrayList[] columns = new DoubleArrayList[k];
    Arrays.setAll(columns, c -> new DoubleArrayList());
    model.forEachCandidate(
        row -> {
          stratum.add((int) row.stratum());
          event.add(row.isEvent() ? 1 : 0);
          for (int c = 0; c < k; c++) {
            columns[c].add(row.statistics()[c]);
          }
        });
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
      out.writeInt(stratum.size());
      out.writeInt(k);
      for (int s : stratum) {
        out.writeInt(s);
      }
      for (int e : event) {
        out.writeInt(e);
      }
      for (double b : fit.estimates()) {
        out.writeDouble(b);
      }
      for (DoubleArrayList column : columns) {
        for (double x : column) {
          out.writeDouble(x);
        }
      }
    }
  }
}
