package org.gyoryu.cli.events;

import java.io.PrintStream;
import java.util.Locale;
import org.gyoryu.events.Progress;

/**
 * Shows the phase, its share and the time left on one line of a terminal, from the second second
 * on; silent where errors do not go to a terminal.
 */
final class TerminalProgress implements Progress {
  private static final long INTERVAL = 200_000_000L;
  private static final long PATIENCE = 1_000_000_000L;
  private static final int WIDTH = 48;

  private final PrintStream out;
  private final boolean terminal;
  private String phase = "";
  private long started;
  private long shown;
  private boolean visible;

  TerminalProgress() {
    this(System.err, Boolean.getBoolean("gyoryu.terminal"));
  }

  TerminalProgress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public void at(String name, long done, long total) {
    at(name, done, total, System.nanoTime());
  }

  void at(String name, long done, long total, long now) {
    if (!name.equals(phase) || done <= 1) {
      phase = name;
      started = now;
      shown = now - INTERVAL;
    }
    if (!terminal) {
      return;
    }
    if (done >= total) {
      if (visible) {
        out.print("\r" + " ".repeat(WIDTH) + "\r");
        out.flush();
      }
      visible = false;
    } else if (now - started >= PATIENCE && now - shown >= INTERVAL) {
      shown = now;
      visible = true;
      double left = (now - started) / 1e9 * (total - done) / Math.max(1, done);
      String line =
          String.format(Locale.ROOT, "%s %.0f%%, %s left", name, 100.0 * done / total, time(left));
      out.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
      out.flush();
    }
  }

  private static String time(double seconds) {
    return seconds < 90
        ? String.format(Locale.ROOT, "%.0f s", seconds)
        : String.format(Locale.ROOT, "%.0f min", seconds / 60);
  }
}
