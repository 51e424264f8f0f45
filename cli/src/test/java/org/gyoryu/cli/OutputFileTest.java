package org.gyoryu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gyoryu.registry.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir private Path folder;

  @Test
  void replacesTheFileThatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("list.csv"), "old");

    OutputFile.write(file, out -> out.write('n'));

    assertThat(file).hasContent("n");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aFailureHalfWayLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("list.csv"), "old");

    assertThatThrownBy(
            () ->
                OutputFile.write(
                    file,
                    out -> {
                      out.write('n');
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(BadInputException.class)
        .hasMessageContainingAll("list.csv", "Maybe");

    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> OutputFile.write(folder, out -> out.write('n')))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("it is no file");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("list.csv"), "old");

    assertThatThrownBy(() -> OutputFile.makeDirectory(file.resolve("out")))
        .isInstanceOf(BadInputException.class)
        .hasMessageContainingAll("list.csv", "Maybe");
  }
}
