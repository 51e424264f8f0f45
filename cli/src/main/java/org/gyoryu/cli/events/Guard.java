package org.gyoryu.cli.events;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.gyoryu.events.BadInputException;
import picocli.CommandLine.Model.CommandSpec;

/** Turns errors into messages and exit codes: 2 for bad input, 1 for a fit that failed. */
final class Guard {
  /** The exit code of bad input. */
  static final int BAD_INPUT = 2;

  private Guard() {}

  /** What a command does; returns its exit code. */
  @FunctionalInterface
  interface Work {
    int run() throws IOException;
  }

  static int run(CommandSpec spec, Work work) {
    PrintWriter err = spec.commandLine().getErr();
    try {
      return work.run();
    } catch (BadInputException e) {
      err.println(e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      err.println("cannot write: " + e.getMessage());
      err.println("Maybe choose a folder that exists, is writable and has room.");
    } catch (OutOfMemoryError e) {
      err.println("out of memory: the statistics of this model do not fit");
      err.println("Maybe sample fewer controls, drop effects, or give Java more memory: -Xmx8g.");
    }
    err.flush();
    return BAD_INPUT;
  }
}
