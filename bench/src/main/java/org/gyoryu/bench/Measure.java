package org.gyoryu.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Times one job; bench/run reads the line that it prints: name, seconds, CPU, memory, detail. */
final class Measure {
  private final String name;
  private final long start = System.nanoTime();
  private final long cpu = cpu();

  private Measure(String name) {
    this.name = name;
  }

  static Measure start(String name) {
    return new Measure(name);
  }

  /** Returns the seconds since the start. */
  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  void end(String format, Object... values) throws IOException {
    System.out.printf(
        Locale.ROOT,
        "result|%s|%.3f|%.3f|%d|%s%n",
        name,
        seconds(),
        (cpu() - cpu) / 1e9,
        residentMebibytes(),
        String.format(Locale.ROOT, format, values));
  }

  /** CPU time of all threads of this process, compiler and collector included. */
  private static long cpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean os
        ? os.getProcessCpuTime()
        : TimeUnit.MILLISECONDS.toNanos(ManagementFactory.getRuntimeMXBean().getUptime());
  }

  /** The most memory that the process ever held; 0 where the system does not tell. */
  private static long residentMebibytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
