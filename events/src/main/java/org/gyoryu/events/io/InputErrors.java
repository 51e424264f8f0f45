package org.gyoryu.events.io;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.events.BadInputException;

/** Gathers what is wrong with the rows of a file, so that a reader sees all of it at once. */
final class InputErrors {
  private static final int SHOWN = 20;

  private final List<String> problems = new ArrayList<>();
  private String remedy = "correct these rows";
  private int count;

  /** Notes a problem of a place such as "events.csv, line 3". */
  void add(String place, String problem, String hint) {
    count++;
    remedy = hint;
    if (problems.size() < SHOWN) {
      problems.add(place + ": " + problem);
    }
  }

  /** Runs a step for a row; an error is noted with the place of the row. */
  void guard(Row row, Runnable step) {
    try {
      step.run();
    } catch (BadInputException e) {
      add(row.place(), e.problem().replaceFirst("^event [0-9]+: ", ""), e.remedy());
    }
  }

  /** Throws if anything was noted. */
  void check() {
    if (count > 0) {
      String more = count > SHOWN ? System.lineSeparator() + (count - SHOWN) + " more" : "";
      throw new BadInputException(String.join(System.lineSeparator(), problems) + more, remedy);
    }
  }
}
