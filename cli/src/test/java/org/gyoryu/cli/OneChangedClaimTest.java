package org.gyoryu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gyoryu.analysis.Findings;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.Language;
import org.gyoryu.model.Precision;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.registry.datapackage.DataPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a claim in a file to the figures: what must move moves, and nothing else. */
class OneChangedClaimTest {

  private static final Path DATA = Path.of("../data");
  private static final Settings FEW = new Settings(5, 100, 4, 2);

  @TempDir private Path copy;

  /** A tie that rests on one claim of a day gets that day in another year. */
  @Test
  void aDateMovesWhatDependsOnDatesAndNothingElse() throws IOException {
    Snapshot before = DataOption.reconcile(DataPackage.open(DATA)).snapshot();
    Tie tie =
        before.formalTies().stream().filter(OneChangedClaimTest::restsOnOneDay).findFirst().get();
    String claim = tie.stages().get(0).claimsFor().get(0);
    Snapshot after = changed(claim, tie.formalSince().toString());

    Map<String, String> was = numbers(before);
    Map<String, String> is = numbers(after);
    Set<String> moved = new TreeSet<>();
    was.forEach(
        (id, text) -> {
          if (!text.equals(is.get(id))) {
            moved.add(id);
          }
        });

    assertThat(is.keySet()).isEqualTo(was.keySet());
    assertThat(moved)
        .contains("table growth/years", "table growth/rates", "table completeness/by-year")
        .contains("table reach/shares", "table reach/distances", "table types/periods")
        .contains("table mechanisms/intensity", "figure reach/far-first");
    assertThat(moved)
        .as("what does not depend on the dates of ties")
        .doesNotContain("figure growth/ties", "table growth/precision", "table growth/policies")
        .doesNotContain("table types/thresholds", "table types/levels", "figure types/transborder")
        .doesNotContain("table mechanisms/maturity", "table mechanisms/network-links")
        .doesNotContain("table completeness/by-kind", "table completeness/recapture")
        .noneMatch(id -> id.contains("forms/"))
        .allMatch(
            id -> id.matches("(table|figure) (growth|types|reach|mechanisms|completeness)/.*"));
  }

  private static boolean restsOnOneDay(Tie tie) {
    return tie.stages().size() == 1
        && tie.announcedClaims().isEmpty()
        && tie.stages().get(0).claimsFor().size() == 1
        && tie.stages().get(0).claimsAgainst().isEmpty()
        && tie.formalSince().precision() == Precision.DAY
        && tie.formalSince().year() < 1999;
  }

  private Snapshot changed(String claimId, String date) throws IOException {
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Path claims = copy.resolve("claims.csv");
    List<String> lines =
        Files.readAllLines(claims).stream()
            .map(
                line ->
                    line.startsWith(claimId + ",")
                        ? line.replace("," + date + ",", "," + later(date) + ",")
                        : line)
            .toList();
    Files.writeString(claims, String.join("\r\n", lines) + "\r\n");
    return DataOption.reconcile(DataPackage.open(copy)).snapshot();
  }

  private static String later(String date) {
    return "2012" + date.substring(4);
  }

  private static Map<String, String> numbers(Snapshot snapshot) {
    Map<String, String> numbers = new TreeMap<>();
    for (String id : List.of("growth", "types", "reach", "mechanisms", "forms", "completeness")) {
      Finding finding = Findings.find(id).orElseThrow().compute(snapshot, FEW, Progress.NONE);
      for (FindingTable table : finding.tables()) {
        numbers.put("table " + id + "/" + table.id(), table.csv(Language.EN));
      }
      for (Figure figure : finding.figures()) {
        numbers.put("figure " + id + "/" + figure.id(), figure.words().en());
      }
    }
    return numbers;
  }
}
