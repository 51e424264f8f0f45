package org.gyoryu.analysis.partners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gyoryu.analysis.finding.DateWords;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.portfolio.Nearby;
import org.gyoryu.analysis.portfolio.Other;
import org.gyoryu.model.Government;
import org.gyoryu.model.Mechanism;
import org.gyoryu.model.Meeting;
import org.gyoryu.model.Membership;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieStatus;

/** Finds who and what could bring two governments together. Immutable. */
final class Steps {

  private static final int MOST_OF_A_KIND = 3;

  private final Snapshot snapshot;
  private final Nearby nearby;
  private final Map<String, Set<String>> seats = new HashMap<>();
  private final Map<String, Mechanism> mechanisms = new TreeMap<>();
  private final Map<String, PartialDate> lastMeeting = new HashMap<>();
  private final Map<String, Tie> ties = new HashMap<>();

  Steps(Snapshot snapshot, Nearby nearby) {
    this.snapshot = snapshot;
    this.nearby = nearby;
    snapshot.mechanisms().forEach(mechanism -> mechanisms.put(mechanism.id(), mechanism));
    for (Membership membership : snapshot.memberships()) {
      if (!membership.left().isKnown() && membership.governmentId().isPresent()) {
        seats
            .computeIfAbsent(membership.governmentId().get(), id -> new HashSet<>())
            .add(membership.mechanismId());
      }
    }
    for (Meeting meeting : snapshot.meetings()) {
      if (meeting.date().isKnown() && !meeting.date().earliest().isAfter(snapshot.asOf())) {
        lastMeeting.merge(
            meeting.mechanismId(),
            meeting.date(),
            (x, y) -> x.latest().isAfter(y.latest()) ? x : y);
      }
    }
    snapshot.formalTies().forEach(tie -> ties.put(tie.id(), tie));
  }

  List<Step> between(Government own, Government candidate) {
    List<Step> steps = new ArrayList<>();
    mechanisms(own, candidate, steps);
    parents(own, candidate, steps);
    add(introducers(Step.Kind.OWN_SIDE, nearby.others(own.id(), candidate.id()), candidate), steps);
    add(introducers(Step.Kind.PARTNER_SIDE, nearby.others(candidate.id(), own.id()), own), steps);
    return steps;
  }

  /** Adds those that go over a tie that no step before goes over. */
  private static void add(List<Step> more, List<Step> steps) {
    for (Step step : more) {
      if (steps.stream().noneMatch(before -> before.tieId().equals(step.tieId()))) {
        steps.add(step);
      }
    }
  }

  private void mechanisms(Government own, Government candidate, List<Step> steps) {
    Set<String> ofCandidate = seatsOf(candidate);
    seatsOf(own).stream()
        .filter(ofCandidate::contains)
        .filter(mechanisms::containsKey)
        .sorted(
            Comparator.comparing(
                    (String id) -> lastMeeting.getOrDefault(id, PartialDate.UNKNOWN).year())
                .reversed()
                .thenComparing(id -> id))
        .limit(MOST_OF_A_KIND)
        .forEach(id -> steps.add(mechanism(id)));
  }

  /** Mechanisms in which it, or what contains it, sits today. */
  private Set<String> seatsOf(Government government) {
    Set<String> found = new HashSet<>();
    Optional<Government> at = Optional.of(government);
    while (at.isPresent()) {
      found.addAll(seats.getOrDefault(at.get().id(), Set.of()));
      at = at.get().parentId().map(snapshot::government);
    }
    return found;
  }

  private Step mechanism(String id) {
    Text name = Text.of(mechanisms.get(id).names());
    PartialDate last = lastMeeting.getOrDefault(id, PartialDate.UNKNOWN);
    Text text =
        last.isKnown()
            ? Text.of(
                    "{0}(마지막 회의 {1})에 양쪽 또는 상급 지방정부가 함께 참여합니다.",
                    "双方或其上级同属{0}（最近会议：{1}）。",
                    "Both, or what contains them, sit in {0} (last meeting {1}).")
                .with(name, DateWords.of(last))
            : Text.of(
                    "{0}에 양쪽 또는 상급 지방정부가 함께 참여합니다.",
                    "双方或其上级同属{0}。", "Both, or what contains them, sit in {0}.")
                .with(name);
    return new Step(Step.Kind.MECHANISM, text, Optional.empty(), Optional.of(id));
  }

  private void parents(Government own, Government candidate, List<Step> steps) {
    Government ownTop = snapshot.province(own.id());
    Government top = snapshot.province(candidate.id());
    boolean isTopPair = ownTop.id().equals(own.id()) && top.id().equals(candidate.id());
    Optional<Tie> tie = tie(ownTop.id(), top.id());
    if (!isTopPair && tie.isPresent()) {
      Text text =
          Text.of(
                  "상급 지방정부({0}–{1})가 관계를 맺고 있으니 소개를 요청하십시오.",
                  "{0}与{1}已结好，可请上级政府引荐。",
                  "{0} and {1} are tied. Ask the provinces to introduce you.")
              .with(Text.of(ownTop.names()), Text.of(top.names()));
      steps.add(new Step(Step.Kind.PARENTS, text, tie.map(Tie::id), Optional.empty()));
    }
  }

  private Optional<Tie> tie(String one, String other) {
    return Optional.ofNullable(ties.getOrDefault(Tie.id(one, other), ties.get(Tie.id(other, one))));
  }

  /**
   * Governments near one end that are tied to the other end, active ones first.
   *
   * @param tied who is tied to the other end, near ones first
   * @param end the other end
   */
  private List<Step> introducers(Step.Kind kind, List<Other> tied, Government end) {
    return tied.stream()
        .filter(other -> other.nearness().isNear())
        .filter(other -> tie(other.government().id(), end.id()).isPresent())
        .sorted(
            Comparator.comparing(
                    (Other other) ->
                        tie(other.government().id(), end.id()).orElseThrow().status()
                            != TieStatus.ACTIVE)
                .thenComparing(Other::nearness))
        .limit(MOST_OF_A_KIND)
        .map(other -> introducer(kind, other.government(), end))
        .toList();
  }

  private Step introducer(Step.Kind kind, Government who, Government end) {
    Text text =
        kind == Step.Kind.OWN_SIDE
            ? Text.of(
                "가까운 지방정부 {0}: 이 상대와 이미 관계를 맺고 있으니 경험을 묻고 소개를 구하십시오.",
                "邻近的{0}已与其结好，可请其介绍经验并引荐。",
                "{0}, near you, is tied to it. Ask for their experience and an introduction.")
            : Text.of(
                "상대와 가까운 {0}: 이미 우리와 관계를 맺고 있으니 소개를 부탁하십시오.",
                "对方邻近的{0}已是我方伙伴，可请其引荐。",
                "{0}, near it, is your partner already. Ask for an introduction.");
    Optional<String> tieId = tie(who.id(), end.id()).map(Tie::id);
    return new Step(kind, text.with(Text.of(who.names())), tieId, Optional.empty());
  }
}
