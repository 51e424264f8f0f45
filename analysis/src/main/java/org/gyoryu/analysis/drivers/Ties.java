package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.Mechanism;
import org.gyoryu.model.Membership;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;

/** What the network of ties, common mechanisms and earlier contact say of a pair. */
final class Ties implements CovariateGroup {

  private final boolean withContact;
  private final Map<Long, Integer> firstContact = new HashMap<>();
  private final List<List<Seat>> seatsOfA = new ArrayList<>();
  private final List<List<Seat>> seatsOfB = new ArrayList<>();

  private record Seat(String mechanism, int from, int to) {}

  Ties(Snapshot snapshot, PairSpace space, CovariateOptions options) {
    this.withContact = options.contact();
    for (Exchange exchange : snapshot.exchanges()) {
      if (!exchange.planned()) {
        contact(space, exchange.aId(), exchange.bId(), exchange.date());
      }
    }
    for (Tie tie : snapshot.ties()) {
      tie.stage(TieKind.INTENT)
          .ifPresent(intent -> contact(space, tie.aId(), tie.bId(), intent.date()));
    }
    seats(snapshot, space.a(), seatsOfA);
    seats(snapshot, space.b(), seatsOfB);
  }

  private static long key(int a, int b) {
    return ((long) a << 32) | b;
  }

  private void contact(PairSpace space, String aId, String bId, PartialDate date) {
    if (date.isKnown() && space.a().find(aId).isPresent() && space.b().find(bId).isPresent()) {
      firstContact.merge(
          key(space.a().number(aId), space.b().number(bId)),
          PairSpace.day(date.latest()),
          Math::min);
    }
  }

  private static void seats(Snapshot snapshot, PairSpace.Side side, List<List<Seat>> seats) {
    Map<String, PartialDate> founded = new HashMap<>();
    for (Mechanism mechanism : snapshot.mechanisms()) {
      founded.put(mechanism.id(), mechanism.founded());
    }
    for (int i = 0; i < side.size(); i++) {
      seats.add(new ArrayList<>());
    }
    BiConsumer<Integer, Seat> add =
        (member, seat) -> {
          for (int i = 0; i < side.size(); i++) {
            if (side.contains(member, i)) {
              seats.get(i).add(seat);
            }
          }
        };
    for (Membership membership : snapshot.memberships()) {
      membership
          .governmentId()
          .map(side::find)
          .ifPresent(member -> member.ifPresent(i -> add.accept(i, seat(membership, founded))));
    }
    seats.forEach(each -> each.sort(Comparator.comparing(Seat::mechanism)));
  }

  private static Seat seat(Membership membership, Map<String, PartialDate> founded) {
    PartialDate from =
        membership.joined().isKnown()
            ? membership.joined()
            : founded.getOrDefault(membership.mechanismId(), PartialDate.UNKNOWN);
    return new Seat(
        membership.mechanismId(),
        from.isKnown() ? PairSpace.day(from.earliest()) : Integer.MIN_VALUE,
        membership.left().isKnown()
            ? PairSpace.day(membership.left().latest())
            : Integer.MAX_VALUE);
  }

  @Override
  public List<Covariate> covariates() {
    return List.of(
        covariate("ties-a", Text.of("a측의 기존 자매·우호 관계", "a方已有友好关系", "ties of side a so far")),
        covariate("ties-b", Text.of("b측의 기존 자매·우호 관계", "b方已有友好关系", "ties of side b so far")),
        covariate("parents", Text.of("상급 지방정부 간 관계", "上级政府间已结好", "first-tier units tied")),
        covariate(
            "neighbours-a",
            Text.of("a측 이웃과 상대의 관계", "a方邻近政府与对方已结好", "neighbours on side a tied to b")),
        covariate(
            "neighbours-b",
            Text.of("b측 이웃과 우리의 관계", "b方邻近政府与己方已结好", "neighbours on side b tied to a")),
        covariate("four-cycles", Text.of("공통 상대를 통한 연결", "通过共同伙伴相连", "shared partners")),
        covariate("mechanism", Text.of("같은 협력 메커니즘", "同属合作机制", "common mechanisms")),
        covariate("contact", Text.of("앞선 교류·의향", "此前的交流或意向", "earlier exchange or intent")));
  }

  private static Covariate covariate(String id, Text label) {
    return new Covariate(id, Driver.NETWORK, label);
  }

  @Override
  public void fill(int a, int b, int day, Network network, double[] x, int at) {
    x[at] = Math.log1p(network.tiesOfA(a, day));
    x[at + 1] = Math.log1p(network.tiesOfB(b, day));
    x[at + 2] = network.parentsTied(a, b) ? 1 : 0;
    x[at + 3] = Math.log1p(network.unitOfAWithB(a, b, day));
    x[at + 4] = Math.log1p(network.aWithUnitOfB(a, b, day));
    x[at + 5] = Math.log1p(network.fourCycles(a, b));
    x[at + 6] = Math.log1p(common(seatsOfA.get(a), seatsOfB.get(b), day));
    x[at + 7] = withContact && hasContact(a, b, day) ? 1 : 0;
  }

  private boolean hasContact(int a, int b, int day) {
    return firstContact.getOrDefault(key(a, b), Integer.MAX_VALUE) < day;
  }

  /** Mechanisms, each once however many seats a city has in it by itself and by its province. */
  private static int common(List<Seat> some, List<Seat> others, int day) {
    int common = 0;
    String last = "";
    for (Seat one : some) {
      if (!one.mechanism.equals(last) && sits(one, day) && sits(others, one.mechanism, day)) {
        common++;
        last = one.mechanism;
      }
    }
    return common;
  }

  private static boolean sits(List<Seat> seats, String mechanism, int day) {
    for (Seat seat : seats) {
      if (seat.mechanism.equals(mechanism) && sits(seat, day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sits(Seat seat, int day) {
    return seat.from <= day && day <= seat.to;
  }
}
