package org.gyoryu.bench.partners;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
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
  private static final double NANOS_A_MILLI = 1e6;

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
    Clock clock = new Clock();
    DriverModel model = DriverModel.fit(snapshot, Settings.standard(), Progress.NONE).orElseThrow();
    clock.print("fit");
    PartnerAdvisor advisor = PartnerAdvisor.of(model, Portfolios.of(snapshot));
    PartnerQuery query = PartnerQuery.of(args[1]);
    clock.restart();
    advisor.advise(query);
    clock.print("one government, the first time");
    for (int i = 0; i < REPEATS; i++) {
      advisor.advise(query);
    }
    clock.restart();
    advisor.advise(query);
    clock.print("one government, later");
    List<String> policies = snapshot.policies().stream().map(Policy::id).limit(CHANGES).toList();
    for (String policy : policies) {
      clock.restart();
      advisor.with(new WhatIf(Set.of(policy), List.of(), List.of())).advise(query);
    }
    clock.print("what-if, the last of " + policies.size());
    clock.restart();
    long ranked =
        snapshot.governments().keySet().parallelStream()
            .map(id -> advisor.advise(PartnerQuery.of(id)))
            .filter(advice -> !advice.partners().isEmpty())
            .count();
    clock.print("all " + ranked + " governments");
  }

  /** Time that passed, and processor time of the whole program, which others don't lengthen. */
  private static final class Clock {

    private final OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long start;
    private long processor;

    Clock() {
      restart();
    }

    void restart() {
      start = System.nanoTime();
      processor = system.getProcessCpuTime();
    }

    void print(String what) {
      System.out.printf(
          "%-32s %,8.0f ms, of the processor %,8.0f ms%n",
          what,
          (System.nanoTime() - start) / NANOS_A_MILLI,
          (system.getProcessCpuTime() - processor) / NANOS_A_MILLI);
    }
  }
}
