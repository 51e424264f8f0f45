package org.gyoryu.events.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Against sums written out, for every number of columns up to ten. */
class ColumnProductsTest {
  private static final int MOST = 10;
  private static final SplittableRandom RANDOM = new SplittableRandom(4);

  private static double[][] columns(int number, int rows) {
    double[][] columns = new double[ColumnProducts.padded(number)][rows + 3];
    for (double[] column : columns) {
      for (int r = 0; r < column.length; r++) {
        column[r] = RANDOM.nextDouble() - 0.5;
      }
    }
    return columns;
  }

  private static double product(double[] left, double[] right, int rows) {
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      sum += left[r] * right[r];
    }
    return sum;
  }

  @Test
  void roomIsAMultipleOfFour() {
    assertThat(ColumnProducts.padded(0)).isZero();
    assertThat(ColumnProducts.padded(1)).isEqualTo(4);
    assertThat(ColumnProducts.padded(4)).isEqualTo(4);
    assertThat(ColumnProducts.padded(5)).isEqualTo(8);
  }

  @Test
  void lowerTriangleHoldsTheSumsAndNothingBeforeTheCornerChanges() {
    for (int k = 0; k <= MOST; k++) {
      for (int rows : new int[] {0, 1, 2, 7}) {
        double[][] left = columns(k, rows);
        double[][] right = columns(k, rows);
        int stride = ColumnProducts.padded(k) + 4;
        int corner = 4 * stride + 4;
        double[] sums = new double[stride * stride];
        ColumnProducts.addLower(left, right, k, rows, sums, stride, corner);
        ColumnProducts.addLower(left, right, k, rows, sums, stride, corner);
        for (int a = 0; a < k; a++) {
          for (int b = 0; b <= a; b++) {
            assertThat(sums[corner + a * stride + b])
                .isCloseTo(2 * product(left[a], right[b], rows), within(1e-12));
          }
        }
        for (int i = 0; i < sums.length; i++) {
          if (i < corner || i % stride < 4) {
            assertThat(sums[i]).isZero();
          }
        }
      }
    }
  }

  @Test
  void allPairsOfColumnsHoldTheSums() {
    for (int k = 1; k <= MOST; k++) {
      for (int other = 1; other <= MOST; other++) {
        double[][] left = columns(k, 6);
        double[][] right = columns(other, 6);
        int stride = ColumnProducts.padded(other);
        double[] sums = new double[ColumnProducts.padded(k) * stride];
        ColumnProducts.addAll(left, k, right, other, 6, sums, stride, 0);
        for (int a = 0; a < k; a++) {
          for (int b = 0; b < other; b++) {
            assertThat(sums[a * stride + b])
                .isCloseTo(product(left[a], right[b], 6), within(1e-12));
          }
        }
      }
    }
  }
}
