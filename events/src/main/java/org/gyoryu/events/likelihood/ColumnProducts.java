package org.gyoryu.events.likelihood;

/**
 * Sums of products of columns, such as a matrix of information is made of. Two columns are
 * multiplied with four at once: each value is read once for several sums, and no sum waits for
 * another. All methods are safe for use by several threads on arrays of their own.
 */
public final class ColumnProducts {
  private static final int BLOCK = 4;

  private ColumnProducts() {}

  /** Returns how many columns arrays must have room for: a multiple of four. */
  public static int padded(int columns) {
    return (columns + BLOCK - 1) / BLOCK * BLOCK;
  }

  /**
   * Adds the sum over rows of {@code left[a][row] * right[b][row]} to {@code sums[corner + a *
   * stride + b]} for all columns b up to a. What lies behind a in its row of the sums, and in
   * columns that fill the last block, is changed as well and means nothing.
   *
   * @param left [padded columns][rows or more]
   * @param right [padded columns][rows or more]
   * @param sums at least padded columns wide from the corner on, and as many rows high
   */
  public static void addLower(
      double[][] left,
      double[][] right,
      int columns,
      int rows,
      double[] sums,
      int stride,
      int corner) {
    for (int a = 0; a < columns; a += 2) {
      for (int b = 0; b <= a + 1 && b < columns; b += BLOCK) {
        addBlock(left, a, right, b, rows, sums, corner + a * stride + b, stride);
      }
    }
  }

  /**
   * The same for all columns b of another number of columns.
   *
   * @param left [padded columns][rows or more]
   * @param right [padded other columns][rows or more]
   */
  public static void addAll(
      double[][] left,
      int columns,
      double[][] right,
      int otherColumns,
      int rows,
      double[] sums,
      int stride,
      int corner) {
    for (int a = 0; a < columns; a += 2) {
      for (int b = 0; b < otherColumns; b += BLOCK) {
        addBlock(left, a, right, b, rows, sums, corner + a * stride + b, stride);
      }
    }
  }

  private static void addBlock(
      double[][] left,
      int a,
      double[][] right,
      int b,
      int rows,
      double[] sums,
      int upper,
      int stride) {
    double[] a0 = left[a];
    double[] a1 = left[a + 1];
    double[] b0 = right[b];
    double[] b1 = right[b + 1];
    double[] b2 = right[b + 2];
    double[] b3 = right[b + 3];
    double s00 = 0;
    double s01 = 0;
    double s02 = 0;
    double s03 = 0;
    double s10 = 0;
    double s11 = 0;
    double s12 = 0;
    double s13 = 0;
    for (int r = 0; r < rows; r++) {
      s00 += a0[r] * b0[r];
      s01 += a0[r] * b1[r];
      s02 += a0[r] * b2[r];
      s03 += a0[r] * b3[r];
      s10 += a1[r] * b0[r];
      s11 += a1[r] * b1[r];
      s12 += a1[r] * b2[r];
      s13 += a1[r] * b3[r];
    }
    sums[upper] += s00;
    sums[upper + 1] += s01;
    sums[upper + 2] += s02;
    sums[upper + 3] += s03;
    int lower = upper + stride;
    sums[lower] += s10;
    sums[lower + 1] += s11;
    sums[lower + 2] += s12;
    sums[lower + 3] += s13;
  }
}
