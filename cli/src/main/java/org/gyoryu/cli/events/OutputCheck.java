package org.gyoryu.cli.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gyoryu.events.BadInputException;

/** Checks a file that a command is told to write, before it computes anything. */
final class OutputCheck {
  private OutputCheck() {}

  /**
   * Checks the ending, the folder, and that no input would be lost, by whatever path or link it is
   * named; nor the file beside it that holds the rows while they are written.
   *
   * @throws BadInputException if the file must not be written
   */
  static void check(Path file, List<String> endings, List<Path> inputs) throws IOException {
    if (endings.stream().noneMatch(file.toString()::endsWith)) {
      throw new BadInputException(
          "output '" + file + "' does not end in one of " + endings, "name the form by the ending");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || !Files.isDirectory(folder)) {
      throw new BadInputException(
          "output '"
              + file
              + "' cannot be written: "
              + (Files.isDirectory(file)
                  ? "it is a folder"
                  : "there is no folder '" + folder + "'"),
          "choose a file in a folder that exists");
    }
    for (Path written : List.of(file, file.resolveSibling(file.getFileName() + ".part"))) {
      for (Path input : inputs) {
        if (Files.exists(written) && Files.exists(input) && Files.isSameFile(written, input)) {
          throw new BadInputException(
              "output '" + written + "' is the input '" + input + "', which would be lost",
              "choose another file");
        }
      }
    }
  }
}
