package org.gyoryu.analysis.drivers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.Snapshot;

/**
 * Counts the verdicts of the drivers on worlds whose truth is known: {@code TruthRun SEEDS
 * [WORLD...]}, all worlds if none is named. Run it with the test classes of this module on the
 * class path; docs/methods-drivers.md tells the command and the counts.
 */
public final class TruthRun {

  private static final int VERSIONS = 3;

  private TruthRun() {}

  /** A law by which ties come about. */
  enum World {
    TAKES_OVER,
    NEVER,
    TAKES_OVER_WITH_THREE_QUARTERS,
    TAKES_OVER_WITH_HALF,
    GEOGRAPHY_FADES;

    Snapshot of(long seed) {
      return switch (this) {
        case TAKES_OVER -> DriverWorld.policyTakesOver(seed);
        case NEVER -> DriverWorld.policyNeverMatters(seed);
        case TAKES_OVER_WITH_THREE_QUARTERS -> DriverWorld.policyTakesOver(seed, 1.65);
        case TAKES_OVER_WITH_HALF -> DriverWorld.policyTakesOver(seed, 1.1);
        case GEOGRAPHY_FADES -> DriverWorld.geographyFades(seed);
      };
    }
  }

  /** Prints the counts of the grades for each world. */
  public static void main(String[] arguments) {
    int seeds = Integer.parseInt(arguments[0]);
    Settings settings = new Settings(1, 200, VERSIONS, Runtime.getRuntime().availableProcessors());
    List<World> worlds =
        arguments.length == 1
            ? List.of(World.values())
            : Arrays.stream(arguments).skip(1).map(World::valueOf).toList();
    for (World world : worlds) {
      Map<Grade, Integer> counts = new TreeMap<>();
      for (int seed = 1; seed <= seeds; seed++) {
        Verdict verdict = verdict(world.of(seed), settings);
        counts.merge(verdict.grade(), 1, Integer::sum);
        System.out.printf("%s, seed %d: %s%n", world, seed, verdict);
      }
      System.out.println(world + ": " + counts);
    }
  }

  /** The verdict on one world, with as many bootstrap replicates as the settings have. */
  static Verdict verdict(Snapshot world, Settings settings) {
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
