package org.gyoryu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is drawn by chance is drawn from a seed, in the product and in its tests. */
class RandomnessTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern WITHOUT_SEED =
      Pattern.compile(
          "@Property(?!\\(seed = )\\b"
              + "|new (?:Splittable|Secure)?Random\\(\\)"
              + "|\\bMath\\.random\\("
              + "|\\bThreadLocalRandom\\.current\\(");

  @Test
  void nothingIsDrawnWithoutASeed() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> sources = sources();
    assertThat(sources).hasSizeGreaterThan(500);
    for (Path source : sources) {
      Matcher drawn = WITHOUT_SEED.matcher(Files.readString(source));
      while (drawn.find()) {
        found.add(ROOT.relativize(source) + ": " + drawn.group());
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void aPropertyWithoutASeedIsFound() {
    assertThat(WITHOUT_SEED.matcher("@Property(tries = 9)").find()).isTrue();
    assertThat(WITHOUT_SEED.matcher("@Property\n").find()).isTrue();
    assertThat(WITHOUT_SEED.matcher("@Property(seed = \"1\", tries = 9)").find()).isFalse();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> rooms = Files.list(ROOT)) {
      List<Path> all = new ArrayList<>();
      for (Path room : rooms.filter(room -> Files.isDirectory(room.resolve("src"))).toList()) {
        try (Stream<Path> files = Files.walk(room.resolve("src"))) {
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("RandomnessTest.java"))
              .forEach(all::add);
        }
      }
      return all;
    }
  }
}
