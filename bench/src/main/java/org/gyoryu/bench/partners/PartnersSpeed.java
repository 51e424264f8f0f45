package org.gyoryu.bench.partners;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gyoryu.analysis.drivers.DriverModel;
import org.gyoryu.analysis.drivers.WhatIf;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.partners.PartnerAdvisor;
import org.gyoryu.analysis.partners.PartnerQuery;
import org.gyoryu.analysis.portfolio.Portfolios;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.datapackage.DataPackage;
import org.gyoryu.registry.datapackage.PackageRows;
import org.gyoryu.registry.reconcile.Reconciler;

/** Times of fitting, of one ranking, of a what-if, and of the rankings of all governments. */
public final class PartnersSpeed {

  private static final int REPEATS = 200;
  private static final int CHANGES = 20;

  private PartnersSpeed() {}

  /**
   * Measures and prints.
   *
   * @param args directory of a data package, id of a government
   */
  public static void main(String[] args) {
    Snapshot snapshot =
        Reconciler.reconcile(Content.read(new PackageRows(DataPackage.open(Path.of(args[0])))))
            .snapshot();
    long start = System.nanoTime();
    DriverModel model = DriverModel.fit(snapshot, Settings.standard(), Progress.NONE).orElseThrow();
    System.out.printf("fit                      %,8.0f ms%n", since(start));
    PartnerAdvisor advisor = PartnerAdvisor.of(model, Portfolios.of(snapshot));
    PartnerQuery query = PartnerQuery.of(args[1]);
    double[] one = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      start = System.nanoTime();
      advisor.advise(query);
      one[i] = since(start);
    }
    print("one government", one);
    List<String> policies = snapshot.policies().stream().map(Policy::id).limit(CHANGES).toList();
    double[] changed = new double[policies.size()];
    for (int i = 0; i < changed.length; i++) {
      start = System.nanoTime();
      advisor.with(new WhatIf(Set.of(policies.get(i)), List.of(), List.of())).advise(query);
      changed[i] = since(start);
    }
    print("what-if", changed);
    start = System.nanoTime();
    long ranked =
        snapshot.governments().keySet().parallelStream()
            .map(id -> advisor.advise(PartnerQuery.of(id)))
            .filter(advice -> !advice.partners().isEmpty())
            .count();
    System.out.printf("all, %,d governments    %,8.0f ms%n", ranked, since(start));
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(String what, double[] times) {
    double first = times[0];
    Arrays.sort(times);
    System.out.printf(
        "%-24s first %,.0f ms, median %,.1f ms, slowest %,.0f ms%n",
        what, first, times[times.length / 2], times[times.length - 1]);
  }
}
