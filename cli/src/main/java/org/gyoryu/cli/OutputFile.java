package org.gyoryu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
   * Writes a file, in place of the one that is there: beside it first and then moved, so that it is
   * whole or as it was, whatever fails or whoever stops the command.
   *
   * @throws BadInputException if it cannot be written; says which and why
   */
  static void write(Path path, Content content) {
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw new BadInputException(
            "Cannot write " + path + ": it is no file", "Maybe give another name.");
      }
      Path part = path.resolveSibling(path.getFileName() + ".part");
      part.toFile().deleteOnExit();
      try {
        try (OutputStream file = Files.newOutputStream(part)) {
          content.write(file);
        }
        Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException refused) {
      throw new BadInputException(
          "Cannot write " + path + " (" + refused.getClass().getSimpleName() + ")",
          "Maybe the directory is missing or not writable, or the disk is full.",
          refused);
    }
  }

  /**
   * Makes a directory that files are to be written into, if it is missing.
   *
   * @throws BadInputException if it cannot be made; says which and why
   */
  static void makeDirectory(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException refused) {
      throw new BadInputException(
          "Cannot write into " + directory + " (" + refused.getClass().getSimpleName() + ")",
          "Maybe give another directory with -o.",
          refused);
    }
  }
}
