package org.gyoryu.cli;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.Language;
import org.gyoryu.model.Snapshot;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What findings are computed from and how they are told: options of two commands. */
final class FindingsOptions {

  @Option(
      names = "--lang",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
      defaultValue = "en")
  private Language language = Language.EN;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "of every random step (default: the one that the pages use)")
  private long seed = Settings.standard().seed();

  @Mixin private DataOption data = new DataOption();

  Language language() {
    return language;
  }

  Snapshot snapshot() {
    return data.reconcile().snapshot();
  }

  /** Answers questions one after the other, with a bar on a terminal. */
  List<Finding> answer(List<Question> questions, Snapshot snapshot) {
    Settings settings = Settings.standard().withSeed(seed);
    List<Finding> findings = new ArrayList<>();
    try (FindingsBar bar = new FindingsBar(questions.size())) {
      for (Question question : questions) {
        findings.add(question.compute(snapshot, settings, bar.of(question)));
      }
    }
    return findings;
  }
}
