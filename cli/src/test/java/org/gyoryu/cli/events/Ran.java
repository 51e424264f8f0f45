package org.gyoryu.cli.events;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine;

/** What a command did: its exit code and what it wrote. */
record Ran(int exit, String out, String err) {
  /** Runs a command with its arguments. */
  static Ran of(Object command, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        new CommandLine(command)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Ran(exit, out.toString(), err.toString());
  }
}
