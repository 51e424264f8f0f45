package org.gyoryu.analysis.finding;

import org.gyoryu.model.Snapshot;

/** One question that can be put to any snapshot. Stateless, safe for use by several threads. */
public interface Question {

  /** Key in addresses, commands and file names: small letters and hyphens. */
  String id();

  /** The question in words. */
  Text words();

  /**
   * Answers the question. Where the data package holds nothing that could answer it, the finding
   * says so with the grade {@link Grade#NOT_ENOUGH_DATA}. The same snapshot, seed, replicates and
   * imputations give the same finding.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  Finding compute(Snapshot snapshot, Settings settings, Progress progress);

  /** The command that computes the finding again. */
  default String command(Settings settings) {
    String command = "gyoryu findings " + id();
    return settings.seed() == Settings.standard().seed()
        ? command
        : command + " --seed " + settings.seed();
  }
}
