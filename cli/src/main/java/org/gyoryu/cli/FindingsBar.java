package org.gyoryu.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Question;

/** A progress bar over several questions, on a terminal only. */
final class FindingsBar implements AutoCloseable {

  private static final int STEPS = 1_000;

  private final int questions;
  private final ProgressBar bar;
  private int asked;

  FindingsBar(int questions) {
    this.questions = questions;
    this.bar =
        Boolean.getBoolean("gyoryu.terminal")
            ? new ProgressBarBuilder()
                .setTaskName("Findings")
                .setInitialMax(STEPS)
                .setStyle(ProgressBarStyle.ASCII)
                .build()
            : null;
  }

  /** The listener of the next question. */
  Progress of(Question question) {
    return of(question.id());
  }

  /** The listener of the next task. */
  Progress of(String task) {
    int before = asked++;
    if (bar == null) {
      return Progress.NONE;
    }
    bar.setExtraMessage(task);
    return part -> bar.stepTo(Math.round(STEPS * (before + part) / questions));
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
