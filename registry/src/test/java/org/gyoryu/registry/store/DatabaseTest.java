package org.gyoryu.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gyoryu.registry.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

  @TempDir Path directory;

  @Test
  void anEmbeddedDatabaseIsDurableAndKeepsItsContent() {
    try (Database database = Database.embedded(directory)) {
      database.client().sql("create table kept (name text)").update();
      database.client().sql("insert into kept values ('위해 威海')").update();
      try (Database second = Database.embedded(directory)) {
        assertThat(second.client().sql("select name from kept").query(String.class).single())
            .as("a second opener joins the running server")
            .isEqualTo("위해 威海");
      }
      assertThat(database.client().sql("show fsync").query(String.class).single()).isEqualTo("on");
    }
    try (Database again = Database.embedded(directory)) {
      assertThat(again.client().sql("select name from kept").query(String.class).single())
          .isEqualTo("위해 威海");
      assertThat(again.client().sql("select similarity('위해시', '위해')").query(Float.class).single())
          .isGreaterThan(0.2f);
    }
  }

  @Test
  void aNewerDatabaseIsRefusedAndLeftAsItIs() {
    try (Database database = Database.embedded(directory)) {
      database
          .client()
          .sql(
              "insert into flyway_schema_history select installed_rank + 1, '999', 'later', 'SQL', 'V999__later.sql', 1, 'postgres', now(), 1, true from flyway_schema_history order by installed_rank desc limit 1")
          .update();
    }
    assertThatThrownBy(() -> Database.embedded(directory))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("newer Gyoryu (schema 999")
        .hasMessageContaining("Maybe update");
  }

  @Test
  void aServerThatIsDownIsNamedWithoutItsPassword() {
    assertThatThrownBy(
            () -> Database.server("jdbc:postgresql://localhost:1/x?user=me&password=geheim"))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("localhost:1/x")
        .hasMessageNotContaining("geheim");
    assertThatThrownBy(() -> Database.server("mysql://x")).isInstanceOf(BadInputException.class);
  }

  @Test
  void aFileInPlaceOfTheDirectoryIsNamed() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "x");
    assertThatThrownBy(() -> Database.embedded(file))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("--data-dir");
  }
}
