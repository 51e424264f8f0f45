package org.gyoryu.analysis.drivers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.Snapshot;

/**
 * Counts the verdicts of the drivers on worlds whose truth is known: {@code TruthRun SEEDS}. Run it
 * with the test classes of this module on the class path; docs/methods-drivers.md tells the command
 * and the counts.
 */
public final class TruthRun {

  private static final int VERSIONS = 3;

  private TruthRun() {}

  /** Prints the counts of the grades for both truths. */
  public static void main(String[] arguments) {
    int seeds = Integer.parseInt(arguments[0]);
    Settings settings = new Settings(1, 200, VERSIONS, Runtime.getRuntime().availableProcessors());
    for (boolean takesOver : new boolean[] {true, false}) {
      Map<Grade, Integer> counts = new TreeMap<>();
      for (int seed = 1; seed <= seeds; seed++) {
        Verdict verdict = verdict(takesOver, seed, settings);
        counts.merge(verdict.grade(), 1, Integer::sum);
        System.out.printf("%s, seed %d: %s%n", takesOver ? "takes over" : "never", seed, verdict);
      }
      System.out.println((takesOver ? "policy takes over: " : "policy never matters: ") + counts);
    }
  }

  /** The verdict on one world, with as many bootstrap replicates as the settings have. */
  static Verdict verdict(boolean takesOver, long seed, Settings settings) {
    Snapshot world =
        takesOver ? DriverWorld.policyTakesOver(seed) : DriverWorld.policyNeverMatters(seed);
    Study study = new Study(world, settings);
    int first = LocalDate.ofEpochDay(study.history(0).start()).getYear();
    Spans spans = Spans.of(first, world.asOf().getYear());
    List<ImportancePath.Version> versions =
        study.versions(
            Variant.main(),
            List.of(spans.periods().get(0), spans.periods().get(Spans.PERIODS - 1)),
            VERSIONS);
    return Verdict.of(
        ImportancePath.of(versions, settings.replicates(), settings, Progress.NONE), 0, 1);
  }
}
