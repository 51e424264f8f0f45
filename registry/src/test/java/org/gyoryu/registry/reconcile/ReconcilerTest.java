package org.gyoryu.registry.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gyoryu.model.Basis;
import org.gyoryu.model.Claim;
import org.gyoryu.model.Country;
import org.gyoryu.model.SettlingReason;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.datapackage.DataPackage;
import org.gyoryu.registry.datapackage.PackageRows;
import org.gyoryu.registry.reconcile.ClaimOutcome.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reconciling of the bundled data: what is known to be true of it must come out. */
class ReconcilerTest {

  private static Content content;
  private static Reconciliation reconciliation;

  @BeforeAll
  static void reconcile() {
    content = Content.read(new PackageRows(DataPackage.open(Path.of("../data"))));
    reconciliation = Reconciler.reconcile(content);
  }

  private static Optional<Tie> tie(String id) {
    return reconciliation.snapshot().ties().stream().filter(tie -> tie.id().equals(id)).findFirst();
  }

  private static Content withClaims(List<Claim> claims) {
    return new Content(
        content.sides(),
        content.asOf(),
        content.levels(),
        content.regions(),
        content.governments(),
        content.aliases(),
        content.sources(),
        claims,
        content.exchanges(),
        content.mechanisms(),
        content.memberships(),
        content.meetings(),
        content.policies(),
        content.indicators(),
        content.links(),
        content.publishedTotals());
  }

  @Test
  void mokpoAndLianyungangKeepBothDatesAndTheOfficialOneIsChosen() {
    Stage sister = tie("KR-46110~CN-320700").orElseThrow().stage(TieKind.SISTER).orElseThrow();

    assertThat(sister.date()).hasToString("1992-11-01");
    assertThat(sister.dateClaimId()).contains("C01396");
    assertThat(sister.reason()).isEqualTo(SettlingReason.SOURCE_KIND);
    assertThat(sister.claimsAgainst()).containsExactly("C01398");
    assertThat(tie("KR-46110~CN-320700").orElseThrow().sides())
        .extracting(side -> side.country() + " " + side.date())
        .containsExactly("KR 1992-11-01", "CN ");
  }

  @Test
  void nearlyAllClaimsResolveAndEachOtherIsListed() {
    assertThat(reconciliation.resolvedShare()).isGreaterThanOrEqualTo(0.98);
    Set<String> listed = new HashSet<>();
    reconciliation.openQuestions().stream()
        .filter(question -> question.resource().equals("claims"))
        .forEach(question -> listed.add(question.rowKey()));
    assertThat(reconciliation.outcomes())
        .filteredOn(outcome -> outcome.role() == Role.UNRESOLVED)
        .allSatisfy(outcome -> assertThat(listed).contains(outcome.claimId()));
  }

  @Test
  void nothingIsDroppedInSilence() {
    assertThat(reconciliation.outcomes()).hasSameSizeAs(content.claims());
    assertThat(reconciliation.snapshot().exchanges().size() + reconciliation.unresolvedExchanges())
        .isEqualTo(content.exchanges().size());
    Set<String> exchangesListed = new HashSet<>();
    reconciliation.openQuestions().stream()
        .filter(question -> question.resource().equals("exchanges"))
        .forEach(question -> exchangesListed.add(question.rowKey()));
    assertThat(exchangesListed).hasSizeGreaterThanOrEqualTo(reconciliation.unresolvedExchanges());
    assertThat(reconciliation.snapshot().memberships()).hasSameSizeAs(content.memberships());
    assertThat(reconciliation.snapshot().meetings()).hasSameSizeAs(content.meetings());
    assertThat(reconciliation.snapshot().policies()).hasSameSizeAs(content.policies());
  }

  @Test
  void anAnnouncementMakesNoTie() {
    Set<String> stated = new HashSet<>();
    reconciliation.outcomes().stream()
        .filter(outcome -> outcome.role() == Role.FOR || outcome.role() == Role.AGAINST)
        .forEach(outcome -> stated.add(outcome.tieId().orElseThrow()));
    assertThat(reconciliation.snapshot().ties())
        .extracting(Tie::id)
        .containsExactlyInAnyOrderElementsOf(stated);

    List<Claim> announcedOnly =
        content.claims().stream().filter(claim -> claim.basis() == Basis.ANNOUNCED).toList();
    Reconciliation announced = Reconciler.reconcile(withClaims(announcedOnly));
    assertThat(announcedOnly).hasSize(75);
    assertThat(announced.snapshot().ties()).isEmpty();
    assertThat(announced.openQuestions())
        .filteredOn(question -> question.kind() == OpenQuestion.Kind.ANNOUNCED_ONLY)
        .hasSize(75);
  }

  @Test
  void theOrderOfTheRowsDoesNotMatter() {
    List<Claim> shuffled = new ArrayList<>(content.claims());
    Collections.shuffle(shuffled, new Random(7));
    assertThat(Reconciler.reconcile(withClaims(shuffled)).snapshot().ties())
        .isEqualTo(reconciliation.snapshot().ties());
  }

  @Test
  void theSameContentHasTheSameNameAndAnotherClaimAnotherOne() {
    assertThat(Reconciler.reconcile(content).snapshot().id())
        .isEqualTo(reconciliation.snapshot().id());
    assertThat(
            Reconciler.reconcile(withClaims(content.claims().subList(1, content.claims().size())))
                .snapshot()
                .id())
        .isNotEqualTo(reconciliation.snapshot().id());
  }

  @Test
  void takingAwayTheClaimsOfOnePairTakesAwayItsTieAndNoOther() {
    Set<String> ofMokpo = Set.of("C01394", "C01395", "C01396", "C01397", "C01398");
    List<Claim> others =
        content.claims().stream().filter(claim -> !ofMokpo.contains(claim.id())).toList();
    List<Tie> expected = new ArrayList<>(reconciliation.snapshot().ties());
    expected.removeIf(tie -> tie.id().equals("KR-46110~CN-320700"));

    assertThat(Reconciler.reconcile(withClaims(others)).snapshot().ties()).isEqualTo(expected);
  }

  @Test
  void aTieBelongsToAUnitThatMayHaveExistedWhenItWasSigned() {
    Set<String> questioned = new HashSet<>();
    reconciliation.openQuestions().stream()
        .filter(question -> question.kind() == OpenQuestion.Kind.BEFORE_EXISTENCE)
        .forEach(question -> questioned.add(question.rowKey()));
    assertThat(reconciliation.snapshot().ties())
        .filteredOn(
            tie ->
                tie.stages().stream()
                    .flatMap(stage -> stage.claimsFor().stream())
                    .noneMatch(questioned::contains))
        .allSatisfy(
            tie -> {
              assertThat(reconciliation.snapshot().government(tie.aId()).mayExistAt(tie.since()))
                  .as(tie.id())
                  .isTrue();
              assertThat(reconciliation.snapshot().government(tie.bId()).mayExistAt(tie.since()))
                  .as(tie.id())
                  .isTrue();
            });
  }

  @Test
  void bothSidesAreCountedApart() {
    long korean =
        reconciliation.snapshot().ties().stream()
            .filter(tie -> recognisedBy(tie, Country.KR))
            .count();
    long chinese =
        reconciliation.snapshot().ties().stream()
            .filter(tie -> recognisedBy(tie, Country.CN))
            .count();
    assertThat(korean).isGreaterThan(chinese).isLessThan(reconciliation.snapshot().ties().size());
    assertThat(chinese).isPositive();
  }

  private static boolean recognisedBy(Tie tie, Country country) {
    return tie.sides().stream().anyMatch(side -> side.country().equals(country));
  }
}
