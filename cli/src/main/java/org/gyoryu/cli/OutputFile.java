package org.gyoryu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gyoryu.registry.BadInputException;

/** A file that somebody wants a command to write. */
final class OutputFile {

  /** What goes into the file. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream file) throws IOException;
  }

  private OutputFile() {}

  /**
   * Writes a file, in place of the one that is there.
   *
   * @throws BadInputException if it cannot be written; says which and why
   */
  static void write(Path path, Content content) {
    try (OutputStream file = Files.newOutputStream(path)) {
      content.write(file);
    } catch (IOException refused) {
      throw new BadInputException(
          "Cannot write " + path + " (" + refused.getClass().getSimpleName() + ")",
          "Maybe the directory is missing or not writable.",
          refused);
    }
  }
}
