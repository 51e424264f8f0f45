package org.gyoryu.cli;

import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gyoryu.registry.datapackage.Progress;

/** A progress bar for reading files, shown on a terminal once the reading has taken two seconds. */
final class ReadingBar implements Progress, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final long MEBIBYTE = 1L << 20;

  private final String task;
  private final Instant start = Instant.now();
  private final boolean onTerminal = Boolean.getBoolean("gyoryu.terminal");
  private ProgressBar bar;

  private ReadingBar(String task) {
    this.task = task;
  }

  static ReadingBar start(String task) {
    return new ReadingBar(task);
  }

  @Override
  public boolean goOn(String file, long bytesDone, long bytesTotal) {
    if (bar == null
        && onTerminal
        && Duration.between(start, Instant.now()).compareTo(PATIENCE) > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(bytesTotal)
              .setUnit(" MiB", MEBIBYTE)
              .setStyle(ProgressBarStyle.ASCII)
              .build();
    }
    if (bar != null) {
      bar.stepTo(bytesDone).setExtraMessage(file);
    }
    return !Thread.currentThread().isInterrupted();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
