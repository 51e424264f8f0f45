package org.gyoryu.analysis;

import java.util.List;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.Snapshot;

/**
 * Prints how the cost of growth, types and reach rises with the number of ties; run it by hand:
 *
 * <pre>java -Xmx3g -cp ... org.gyoryu.analysis.GrowthOfCost 10000 100000 1000000</pre>
 */
public final class GrowthOfCost {

  private GrowthOfCost() {}

  /**
   * Measures.
   *
   * @param args numbers of ties
   */
  public static void main(String[] args) {
    Settings settings = Settings.standard();
    for (String arg : args.length == 0 ? new String[] {"10000", "100000", "1000000"} : args) {
      int ties = Integer.parseInt(arg);
      Snapshot snapshot =
          new SyntheticSnapshot(1).size(24, 100).ties(ties).exchangesPerTie(0).build();
      for (String id : List.of("growth", "types", "reach")) {
        long start = System.nanoTime();
        Findings.find(id).orElseThrow().compute(snapshot, settings, Progress.NONE);
        System.out.printf(
            "%,9d ties  %-6s  %6.2f s%n", ties, id, (System.nanoTime() - start) / 1e9);
      }
    }
  }
}
