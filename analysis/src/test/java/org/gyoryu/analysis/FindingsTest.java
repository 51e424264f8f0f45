package org.gyoryu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.analysis.finding.Column;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.model.Language;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every finding. */
class FindingsTest {

  private static final Settings SETTINGS = new Settings(3, 120, 4, 2);
  private static final Snapshot WORLD =
      new SyntheticSnapshot(11)
          .ties(400)
          .policy("2016-07", "security", -1)
          .policy("2020-02-04", "health", -1)
          .policy("2022-06-01", "health", -1)
          .published("2018", "XA-XB", "ties_total", 500)
          .build();

  static List<Question> all() {
    return Findings.all();
  }

  private static final Map<String, Finding> OF_THE_WORLD = new HashMap<>();

  private static Finding compute(Question question, Snapshot snapshot) {
    return question.compute(snapshot, SETTINGS, Progress.NONE);
  }

  /** Computed once for all tests. */
  private static Finding ofTheWorld(Question question) {
    return OF_THE_WORLD.computeIfAbsent(question.id(), id -> compute(question, WORLD));
  }

  @Test
  void idsAreDistinctAndFound() {
    List<String> ids = Findings.all().stream().map(Question::id).toList();
    assertThat(ids).doesNotHaveDuplicates().contains("growth", "reach", "completeness");
    assertThat(ids).allMatch(id -> Findings.find(id).isPresent());
    assertThat(Findings.find("nothing")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSameSnapshotAndSeedGiveTheSameFindingOnAnyNumberOfThreads(Question question) {
    Finding two = ofTheWorld(question);
    Finding one = question.compute(WORLD, SETTINGS.withThreads(1), Progress.NONE);
    assertThat(one).isEqualTo(two);
    assertThat(two.snapshotId()).isEqualTo(WORLD.id());
    assertThat(two.command()).isEqualTo("gyoryu findings " + question.id() + " --seed 3");
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyGapOfEveryTextIsFilledInEveryLanguage(Question question) {
    Finding finding = ofTheWorld(question);
    List<Text> texts = new ArrayList<>(finding.caveats());
    texts.addAll(List.of(finding.answer(), finding.question(), finding.rule()));
    texts.addAll(finding.method().steps());
    finding.notes().stream().map(Finding.Note::text).forEach(texts::add);
    finding.figures().stream().map(Figure::label).forEach(texts::add);
    for (FindingTable table : finding.tables()) {
      texts.add(table.title());
      table.columns().stream().map(Column::label).forEach(texts::add);
    }
    for (Text text : texts) {
      for (Language language : Language.values()) {
        assertThat(text.in(language)).doesNotContain("{").doesNotContain("NaN").isNotBlank();
      }
    }
    assertThat(finding.method().references()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void intervalsHoldTheirValue(Question question) {
    for (Figure figure : ofTheWorld(question).figures()) {
      if (figure.hasInterval() && !figure.id().startsWith("forms-")) {
        assertThat(figure.value()).as(figure.id()).isBetween(figure.low(), figure.high());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void anEmptyPackageIsToldToBeEmpty(Question question) {
    Snapshot empty =
        new SyntheticSnapshot(1).ties(0).exchangesPerTie(0).withoutMechanisms().build();
    assertThat(compute(question, empty).answer().en()).isNotBlank();
    assertThat(compute(question, empty).grade().name()).isEqualTo("NOT_ENOUGH_DATA");
  }

  /** Changing the year of one tie moves what depends on years, and nothing else. */
  @Test
  void oneChangedDateChangesWhatItShouldAndNoMore() {
    Tie changed =
        WORLD.ties().stream().filter(tie -> tie.formalSince().year() == 2003).findFirst().get();
    Snapshot other = withDate(WORLD, changed, PartialDate.ofYear(2009));
    Map<String, String> before = tables(WORLD);
    Map<String, String> after = tables(other);
    List<String> moved =
        before.keySet().stream().filter(id -> !before.get(id).equals(after.get(id))).toList();
    assertThat(moved)
        .contains("growth/years", "growth/rates", "reach/shares", "completeness/by-year");
    assertThat(moved)
        .doesNotContain(
            "types/thresholds",
            "types/levels",
            "forms/form-field",
            "forms/levels",
            "mechanisms/mechanisms",
            "mechanisms/maturity",
            "mechanisms/network-links",
            "completeness/by-kind",
            "completeness/recapture",
            "growth/policies");
  }

  private static Map<String, String> tables(Snapshot snapshot) {
    Map<String, String> tables = new HashMap<>();
    for (Question question : Findings.all()) {
      for (FindingTable table : compute(question, snapshot).tables()) {
        tables.put(question.id() + "/" + table.id(), table.csv(Language.KO));
      }
    }
    return tables;
  }

  private static Snapshot withDate(Snapshot s, Tie changed, PartialDate date) {
    Stage stage = changed.stages().get(0);
    Stage moved =
        new Stage(
            stage.kind(),
            date,
            stage.dateClaimId(),
            stage.reason(),
            stage.confidence(),
            stage.dateConfidence(),
            stage.claimsFor(),
            stage.claimsAgainst());
    Tie tie =
        new Tie(
            changed.id(),
            changed.aId(),
            changed.bId(),
            List.of(moved),
            changed.sides(),
            changed.announcedClaims(),
            changed.lastExchange(),
            changed.exchanges(),
            changed.status(),
            changed.type(),
            changed.distanceKm(),
            changed.confidence());
    return new Snapshot(
        s.id(),
        s.asOf(),
        s.sides(),
        s.levels(),
        s.regions(),
        s.governments(),
        s.sources(),
        s.claims(),
        s.ties().stream().map(t -> t.id().equals(tie.id()) ? tie : t).toList(),
        s.exchanges(),
        s.mechanisms(),
        s.memberships(),
        s.meetings(),
        s.policies(),
        s.indicators(),
        s.links(),
        s.publishedTotals(),
        s.unresolvedExchanges());
  }
}
