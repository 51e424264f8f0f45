package org.gyoryu.analysis.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Raking;
import org.gyoryu.model.Snapshot;

/**
 * Ties counted by region, raking cell and year in every completed version of the dates. Immutable.
 */
final class ReachCells {

  private final int regions;
  private final int firstYear;
  private final int years;
  private final double[][][][] byVersion;
  private final List<Raking.Margin> margins;
  private final int rakedYear;
  private final int without;

  private ReachCells(
      int regions,
      int firstYear,
      int years,
      double[][][][] byVersion,
      List<Raking.Margin> margins,
      int rakedYear,
      int without) {
    this.regions = regions;
    this.firstYear = firstYear;
    this.years = years;
    this.byVersion = byVersion;
    this.margins = margins;
    this.rakedYear = rakedYear;
    this.without = without;
  }

  static ReachCells of(
      Snapshot snapshot, TieDates dates, FarRegions far, Optional<PublishedMargins> published) {
    List<PublishedMargins.Division> divisions =
        published.map(PublishedMargins::margins).orElse(List.of());
    int[] region = new int[dates.size()];
    int[] cell = new int[dates.size()];
    Map<List<Integer>, Integer> cells = new HashMap<>();
    List<List<Integer>> parts = new ArrayList<>();
    int without = 0;
    for (int i = 0; i < dates.size(); i++) {
      var tie = dates.tie(i);
      region[i] = far.region(snapshot, tie.bId()).orElse(-1);
      without += region[i] < 0 ? 1 : 0;
      List<Integer> own = divisions.stream().map(division -> division.part(tie)).toList();
      cell[i] =
          cells.computeIfAbsent(
              own,
              key -> {
                parts.add(key);
                return parts.size() - 1;
              });
    }
    int years = dates.lastYear() - dates.firstYear() + 1;
    double[][][][] counts =
        new double[dates.versions()][far.regions().size()][Math.max(1, parts.size())][years];
    double[][][] known = new double[far.regions().size()][Math.max(1, parts.size())][years];
    for (int i = 0; i < dates.size(); i++) {
      if (region[i] >= 0 && dates.isDated(i)) {
        known[region[i]][cell[i]][dates.year(i, 0) - dates.firstYear()]++;
      } else if (region[i] >= 0) {
        for (int version = 0; version < counts.length; version++) {
          counts[version][region[i]][cell[i]][dates.year(i, version) - dates.firstYear()]++;
        }
      }
    }
    for (double[][][] version : counts) {
      add(version, known);
    }
    return new ReachCells(
        far.regions().size(),
        dates.firstYear(),
        years,
        counts,
        margins(divisions, parts),
        published.map(PublishedMargins::year).orElse(0),
        without);
  }

  private static void add(double[][][] to, double[][][] what) {
    for (int r = 0; r < to.length; r++) {
      for (int c = 0; c < to[r].length; c++) {
        for (int y = 0; y < to[r][c].length; y++) {
          to[r][c][y] += what[r][c][y];
        }
      }
    }
  }

  private static List<Raking.Margin> margins(
      List<PublishedMargins.Division> divisions, List<List<Integer>> parts) {
    List<Raking.Margin> margins = new ArrayList<>();
    for (int d = 0; d < divisions.size(); d++) {
      int division = d;
      margins.add(
          new Raking.Margin(
              parts.stream().map(part -> part.get(division)).toList(), divisions.get(d).targets()));
    }
    return margins;
  }

  /** One table of counts [regions x raking cells x years]. */
  final class Table {

    private final double[][][] counts;
    private final double[][] byYear;

    private Table(double[][][] counts) {
      this.counts = counts;
      this.byYear = new double[regions][years];
      for (int r = 0; r < regions; r++) {
        for (double[] cell : counts[r]) {
          for (int y = 0; y < years; y++) {
            byYear[r][y] += cell[y];
          }
        }
      }
    }

    /** Ties of a region in a period. */
    double count(int region, Period period) {
      double sum = 0;
      int from = Math.max(0, period.from() - firstYear);
      for (int y = from; y < years && firstYear + y <= period.to(); y++) {
        sum += byYear[region][y];
      }
      return sum;
    }

    /** Share of a region in the ties of a period; NaN if there are none. */
    double share(int region, Period period) {
      double all = 0;
      for (int r = 0; r < regions; r++) {
        all += count(r, period);
      }
      return all == 0 ? Double.NaN : count(region, period) / all;
    }

    /** The table with every tie at the weight that brings it to the published totals. */
    Table raked() {
      double[] upTo = new double[counts[0].length];
      double all = 0;
      for (double[][] region : counts) {
        for (int c = 0; c < upTo.length; c++) {
          for (int y = 0; y < years && firstYear + y <= rakedYear; y++) {
            upTo[c] += region[c][y];
            all += region[c][y];
          }
        }
      }
      double[] fitted = Raking.fit(upTo, margins);
      double overall = total(fitted) / Math.max(1, all);
      double[][][] weighted = new double[regions][upTo.length][years];
      for (int r = 0; r < regions; r++) {
        for (int c = 0; c < upTo.length; c++) {
          double weight = upTo[c] > 0 ? fitted[c] / upTo[c] : overall;
          for (int y = 0; y < years; y++) {
            weighted[r][c][y] = weight * counts[r][c][y];
          }
        }
      }
      return new Table(weighted);
    }
  }

  private static double total(double[] values) {
    double total = 0;
    for (double value : values) {
      total += value;
    }
    return total;
  }

  boolean canBeRaked() {
    return !margins.isEmpty();
  }

  int versions() {
    return byVersion.length;
  }

  /** Ties whose second side lies in no region. */
  int withoutRegion() {
    return without;
  }

  Table version(int version) {
    return new Table(byVersion[version]);
  }

  /** Expected counts over the versions. */
  Table mean() {
    return mapped(
        (r, c, y) -> {
          double sum = 0;
          for (double[][][] version : byVersion) {
            sum += version[r][c][y];
          }
          return sum / byVersion.length;
        });
  }

  /** One Poisson bootstrap of the ties in one version of the dates. */
  Table resampled(int replicate, SplittableRandom random) {
    double[][][] counts = byVersion[replicate % byVersion.length];
    return mapped((r, c, y) -> counts[r][c][y] == 0 ? 0 : Draws.poisson(random, counts[r][c][y]));
  }

  @FunctionalInterface
  private interface CellValue {
    double at(int region, int cell, int year);
  }

  private Table mapped(CellValue value) {
    int cells = byVersion[0][0].length;
    double[][][] table = new double[regions][cells][years];
    for (int r = 0; r < regions; r++) {
      for (int c = 0; c < cells; c++) {
        for (int y = 0; y < years; y++) {
          table[r][c][y] = value.at(r, c, y);
        }
      }
    }
    return new Table(table);
  }
}
