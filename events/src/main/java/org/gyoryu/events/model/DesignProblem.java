package org.gyoryu.events.model;

import it.unimi.dsi.fastutil.longs.Long2ObjectRBTreeMap;
import java.util.List;
import org.gyoryu.events.estimate.Cluster;
import org.gyoryu.events.estimate.Problem;
import org.gyoryu.events.estimate.SmoothTerms;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.likelihood.DesignLikelihood;
import org.gyoryu.events.likelihood.Likelihood;
import org.gyoryu.events.likelihood.Objective;
import org.gyoryu.events.likelihood.Segment;
import org.gyoryu.events.likelihood.StratumTerms;

/** The estimation problem of a model whose likelihood is a sum over strata of rows. */
final class DesignProblem implements Problem {
  private final Events log;
  private final DesignLikelihood objective;
  private final ModelColumns columns;
  private final ColumnReport report;
  private final SmoothTerms smooth;
  private final Likelihood likelihood;
  private final double[] start;
  private double[][] identifying;

  DesignProblem(
      Events log,
      DesignLikelihood objective,
      Likelihood likelihood,
      ModelColumns columns,
      ColumnReport report,
      SmoothTerms smooth,
      double[] start) {
    this.log = log;
    this.objective = objective;
    this.likelihood = likelihood;
    this.columns = columns;
    this.report = report;
    this.smooth = smooth;
    this.start = start;
  }

  @Override
  public Objective objective() {
    return objective;
  }

  @Override
  public List<String> names() {
    return columns.names();
  }

  @Override
  public SmoothTerms smooth() {
    return smooth;
  }

  @Override
  public long events() {
    return report.events();
  }

  @Override
  public long rows() {
    return report.rows();
  }

  @Override
  public int emptyStrata() {
    return report.emptyStrata();
  }

  @Override
  public int leftOut() {
    return report.leftOut();
  }

  @Override
  public double[] start() {
    return start.clone();
  }

  @Override
  public double[][] identifying() {
    if (identifying == null) {
      identifying = objective.at(start).information();
      for (int c = 0; c < columns.size(); c++) {
        // Rounding leaves a constant column a tiny variance; the report knows it to be none.
        if (likelihood != Likelihood.INTERVAL && !report.varies(c)) {
          identifying[c][c] = 0;
        }
      }
    }
    return identifying;
  }

  @Override
  public List<Integer> recession(double[] direction) {
    Recession found = Recession.of(direction, identifying());
    return risesForEver(found.direction()) ? found.columns() : List.of();
  }

  /**
   * Along d a partial likelihood rises for ever if no candidate beats the event in x'd; an interval
   * likelihood if x'd is 0 at all events and nowhere above.
   */
  private boolean risesForEver(double[] d) {
    double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    objective
        .design()
        .forEachBatch(
            batch -> {
              for (Segment segment : batch) {
                segment.rows(
                    (event, x, offset, rows, cases, n, weight) ->
                        margins(d, x, offset, cases, range));
              }
            });
    return range[1] > 0 && range[0] >= -1e-6 * range[1];
  }

  private void margins(double[] d, double[] x, double[] offset, int[] cases, double[] range) {
    int k = d.length;
    if (likelihood == Likelihood.INTERVAL) {
      for (int c : cases) {
        include(-Math.abs(dot(d, x, c * k)), range);
      }
    }
    for (int row = 0; row < offset.length; row++) {
      if (offset[row] == Double.NEGATIVE_INFINITY) {
        continue;
      }
      double value = dot(d, x, row * k);
      if (likelihood == Likelihood.INTERVAL) {
        include(-value, range);
      } else {
        for (int c : cases) {
          include(dot(d, x, c * k) - value, range);
        }
      }
    }
  }

  private static void include(double margin, double[] range) {
    range[0] = Math.min(range[0], margin);
    range[1] = Math.max(range[1], margin);
  }

  private static double dot(double[] d, double[] x, int from) {
    double sum = 0;
    for (int a = 0; a < d.length; a++) {
      sum += d[a] * x[from + a];
    }
    return sum;
  }

  @Override
  public double[][] meat(double[] theta, Cluster cluster) {
    int k = theta.length;
    Scores scores =
        objective.sum(theta, Segment.Detail.DERIVATIVES, () -> new Scores(log, cluster, k));
    double[][] meat = new double[k][k];
    for (double[] u : scores.byCluster.values()) {
      for (int a = 0; a < k; a++) {
        for (int b = 0; b < k; b++) {
          meat[a][b] += u[a] * u[b];
        }
      }
    }
    return meat;
  }

  private static final class Scores implements DesignLikelihood.Sum<Scores> {
    private final Long2ObjectRBTreeMap<double[]> byCluster = new Long2ObjectRBTreeMap<>();
    private final Events log;
    private final Cluster cluster;
    private final int k;

    Scores(Events log, Cluster cluster, int k) {
      this.log = log;
      this.cluster = cluster;
      this.k = k;
    }

    @Override
    public void add(StratumTerms t) {
      double[] u = of(key(t.event() < 0 ? nextExplained(t.time()) : t.event()));
      for (int a = 0; a < k; a++) {
        u[a] += t.weight() * t.score(a);
      }
    }

    private double[] of(long key) {
      return byCluster.computeIfAbsent(key, c -> new double[k]);
    }

    /** A wait belongs to the event that ends it; what follows the last event is one cluster. */
    private int nextExplained(double time) {
      int e = log.firstNotBefore(time);
      while (e < log.size() && !log.isExplained(e)) {
        e++;
      }
      return e;
    }

    private long key(int event) {
      return switch (cluster) {
        case NONE, EVENT -> event;
        case SENDER -> log.sender(event);
        case RECEIVER -> log.receiver(event);
        case DYAD -> ((long) log.sender(event) << 32) | log.receiver(event);
      };
    }

    @Override
    public void addAll(Scores later) {
      later.byCluster.forEach(
          (key, u) -> {
            double[] sum = of(key);
            for (int a = 0; a < k; a++) {
              sum[a] += u[a];
            }
          });
    }
  }

  @Override
  public double concordance(double[] theta) {
    if (likelihood == Likelihood.INTERVAL) {
      return Double.NaN;
    }
    Concordance c = objective.sum(theta, Segment.Detail.CONCORDANCE, Concordance::new);
    return c.concordant / c.pairs;
  }

  private static final class Concordance implements DesignLikelihood.Sum<Concordance> {
    private double concordant;
    private double pairs;

    @Override
    public void add(StratumTerms t) {
      concordant += t.concordant();
      pairs += t.pairs();
    }

    @Override
    public void addAll(Concordance later) {
      concordant += later.concordant;
      pairs += later.pairs;
    }
  }
}
