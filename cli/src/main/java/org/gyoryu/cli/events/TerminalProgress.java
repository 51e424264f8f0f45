package org.gyoryu.cli.events;

import java.util.Locale;
import org.gyoryu.events.Progress;

/** Shows the phase, its share and the time left on one line of a terminal; silent elsewhere. */
final class TerminalProgress implements Progress {
  private static final long INTERVAL = 200_000_000L;

  @SuppressWarnings("SystemConsoleNull") // true of Java 22; there the line is merely shown
  private final boolean terminal = System.console() != null;

  private String phase = "";
  private long started;
  private long shown;

  @Override
  public void at(String name, long done, long total) {
    long now = System.nanoTime();
    if (!name.equals(phase) || done <= 1) {
      phase = name;
      started = now;
    }
    if (!terminal || (now - shown < INTERVAL && done < total)) {
      return;
    }
    shown = now;
    double left = (now - started) / 1e9 * (total - done) / Math.max(1, done);
    System.err.printf(
        Locale.ROOT, "\r%-12s %3.0f%%  %.0f s left   ", name, 100.0 * done / total, left);
    if (done >= total) {
      System.err.print("\r" + " ".repeat(40) + "\r");
    }
  }
}
