package org.gyoryu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that keep the registry, run as somebody types them, on the bundled data. */
class RegistryCommandsTest {

  private static final Path DATA = Path.of("..", "data");

  @TempDir private Path folder;

  private record Ran(int exit, String out, String err) {}

  private static Ran run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Gyoryu.run(
            Stream.of(words).map(Object::toString).toArray(String[]::new),
            new PrintWriter(out),
            new PrintWriter(err));
    return new Ran(exit, out.toString(), err.toString());
  }

  private Path copyOfTheData() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("copy"));
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  @Test
  void theBundledPackageHasNoErrorsAndNearlyAllClaimsResolve() {
    Ran ran = run("check", DATA);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .containsPattern("\\n0 errors in [0-9,]+ rows of 15 files")
        .contains("claims     1,794 of 1,795 resolved (99.9%)")
        .contains("claims C00955  창원시 진해구: its spellings mean different governments");
  }

  @Test
  void anErrorIsToldByFileLineAndColumnAndNothingIsImported() throws IOException {
    Path copy = copyOfTheData();
    Path claims = copy.resolve("claims.csv");
    List<String> lines = Files.readAllLines(claims);
    String good = lines.get(1);
    lines.set(1, good.replace(",stated,", ",heard,"));
    assertThat(lines.get(1)).isNotEqualTo(good);
    Files.write(claims, lines);

    Ran checked = run("check", copy);
    Path database = folder.resolve("db");
    Ran imported = run("import", copy, "--data-dir", database);

    assertThat(checked.exit()).isEqualTo(2);
    assertThat(checked.out()).contains("claims.csv").contains("line 2").contains("heard");
    assertThat(imported.exit()).isEqualTo(2);
    assertThat(run("import", DATA, "--data-dir", database).out())
        .contains("1,795 rows read,     1,795 new")
        .contains("Names that several governments fit: 1", "C00955  창원시 진해구");
  }

  @Test
  void filesOfKoreanOfficesAreReadAndSaid() throws IOException {
    Path copy = copyOfTheData();
    Path levels = copy.resolve("levels.csv");
    Files.writeString(levels, Files.readString(levels), Charset.forName("UTF-16LE"));

    Ran ran = run("check", copy);

    assertThat(ran.exit()).as(ran.out()).isZero();
    assertThat(ran.out()).containsPattern("levels.csv +13 +0 +UTF-16 LE");
  }

  @Test
  void importingTwiceChangesNothingAndExportWritesEverything() throws IOException {
    Path database = folder.resolve("db");
    assertThat(run("import", DATA, "--data-dir", database, "--by", "Kim").exit()).isZero();

    Ran again = run("import", DATA, "--data-dir", database, "--by", "Kim");
    Path out = folder.resolve("out");
    Ran exported = run("export", "-o", out, "--data-dir", database);

    assertThat(again.out()).contains("Every file was imported before; nothing is new.");
    assertThat(exported.exit()).as(exported.err()).isZero();
    try (Stream<Path> files = Files.list(out)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertThat(names)
          .anyMatch(name -> name.endsWith("-csv.zip"))
          .anyMatch(name -> name.endsWith(".json"))
          .anyMatch(name -> name.endsWith(".xlsx"))
          .anyMatch(name -> name.endsWith(".graphml"))
          .anyMatch(name -> name.endsWith(".gexf"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "청도,      '=> ambiguous: 2 governments fit; the country would tell them apart'",
    "마산시,     '=> KR-48160'",
    "위해,      '=> CN-371000'",
    "C01398,   'against C01398 SISTER 1993-07'",
  })
  void reconcileTellsHowANameOrAClaimWasResolved(String word, String said) {
    Ran ran = run("reconcile", word, "--data", DATA);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains(said);
  }

  @Test
  void aPortInUseAndAPortThatIsNoneAreToldWithoutATrace() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
      Ran inUse =
          run(
              "serve",
              "--port",
              taken.getLocalPort(),
              "--data",
              DATA,
              "--data-dir",
              folder.resolve("db"));
      assertThat(inUse.exit()).isEqualTo(2);
      assertThat(inUse.err()).contains("Port " + taken.getLocalPort() + " cannot be used");
      assertThat(inUse.err()).contains("Maybe choose another one with --port");
      assertThat(inUse.err()).doesNotContain("\tat ");
    }
    Ran none = run("serve", "--port", 99_999, "--data-dir", folder.resolve("db"));
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).startsWith("There is no port 99999");
  }

  @Test
  void aDatabaseThatIsDownIsNamedWithoutItsPassword() {
    Ran ran = run("serve", "--db", "jdbc:postgresql://localhost:1/x?user=u&password=secret");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("cannot be reached").doesNotContain("secret");
  }

  @Test
  void aDirectoryThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a directory");

    Ran ran = run("import", DATA, "--data-dir", file.resolve("db"));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(file.toString()).contains("Maybe");
  }
}
