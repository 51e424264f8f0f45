package org.gyoryu.cli;

import java.nio.file.Path;
import org.gyoryu.registry.store.Database;
import picocli.CommandLine.Option;

/** Where the registry lives: options that several commands share. */
final class RegistryOptions {

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "directory of the embedded database (default: gyoryu-data beside the program)")
  private Path dataDirectory = Home.dataDirectory();

  @Option(
      names = "--db",
      paramLabel = "URL",
      description =
          "a PostgreSQL server instead: jdbc:postgresql://host:5432/name?user=..&password=..")
  private String server;

  Database open() {
    return server == null ? Database.embedded(dataDirectory) : Database.server(server);
  }
}
