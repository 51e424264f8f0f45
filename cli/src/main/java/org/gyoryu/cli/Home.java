package org.gyoryu.cli;

import java.nio.file.Path;

/** Where the program was unpacked, as the launcher tells it. */
final class Home {

  private Home() {}

  private static Path home() {
    return Path.of(System.getProperty("gyoryu.home", "."));
  }

  /** The data package that comes with the program. */
  static Path bundledData() {
    return home().resolve("data");
  }

  static Path dataDirectory() {
    return home().resolve("gyoryu-data");
  }
}
