package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What R computed for a case: src/test/r/CASE/case.R, its input and its output. */
public final class Golden {

  private final Path directory;
  private final Map<String, Double> values = new HashMap<>();

  public Golden(String name) {
    directory = Path.of("src/test/r", name);
    List<String> lines = lines("output.csv");
    for (String line : lines.subList(1, lines.size())) {
      int comma = line.lastIndexOf(',');
      values.put(line.substring(0, comma), number(line.substring(comma + 1)));
    }
  }

  private static double number(String text) {
    return text.equals("Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
  }

  private List<String> lines(String file) {
    try {
      return Files.readAllLines(directory.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public double value(String name) {
    assertThat(values).containsKey(name);
    return values.get(name);
  }

  /** Holds a value against R's, relative to its size. */
  public void check(String name, double value, double tolerance) {
    double expected = value(name);
    assertThat(value)
        .as(name)
        .isCloseTo(expected, within(tolerance * Math.max(1e-12, Math.abs(expected))));
  }

  /** One column of the input. */
  public double[] input(String column) {
    return input("input.csv", column);
  }

  public double[] input(String file, String column) {
    List<String> lines = lines(file);
    List<String> header =
        Arrays.stream(lines.get(0).split(",", -1)).map(h -> h.replace("\"", "")).toList();
    int place = header.indexOf(column);
    assertThat(place).as("column " + column).isNotNegative();
    return lines.subList(1, lines.size()).stream()
        .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[place]))
        .toArray();
  }
}
