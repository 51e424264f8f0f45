package org.gyoryu.web.page.partner;

import java.util.Map;
import java.util.Optional;
import org.gyoryu.analysis.drivers.Candidate;
import org.gyoryu.analysis.drivers.WhatIf;
import org.gyoryu.analysis.partners.PartnerAdvisor;
import org.gyoryu.model.Government;
import org.gyoryu.web.analyses.PartnerRequest;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.sheet.PartnerSentences;

/** How a ranking stands in the world as it is and in the one that was asked for. */
final class BeforeAndAfter {

  private final PartnerAdvisor usual;
  private final PartnerAdvisor changed;
  private final PartnerRequest asked;
  private final Map<String, Integer> before;
  private final Map<String, Integer> after;

  /** Ranks are found only where something is changed. */
  BeforeAndAfter(PartnerAdvisor usual, PartnerAdvisor changed, PartnerRequest asked) {
    this.usual = usual;
    this.changed = changed;
    this.asked = asked;
    this.before = isChanged() ? usual.ranks(asked.query()) : Map.of();
    this.after = isChanged() ? changed.ranks(asked.query()) : Map.of();
  }

  /** Of what is known, without the assumption. */
  PartnerAdvisor usual() {
    return usual;
  }

  boolean isChanged() {
    return !asked.change().equals(WhatIf.NOTHING);
  }

  /** The rank in the world as it is; empty if nothing is changed. */
  Optional<Integer> rankBefore(String id) {
    return Optional.ofNullable(before.get(id));
  }

  /** How rank and probability of a government move; empty if it is no candidate. */
  String moved(String id, Visit visit) {
    if (!before.containsKey(id) || !after.containsKey(id)) {
      return "";
    }
    return visit.t(
        "partners.target",
        "name",
        visit.name(usual.snapshot().government(id).names()).text(),
        "before",
        before.get(id),
        "after",
        after.get(id),
        "probability-before",
        probability(usual, id),
        "probability-after",
        probability(changed, id));
  }

  private String probability(PartnerAdvisor advisor, String id) {
    Government own = usual.snapshot().government(asked.query().governmentId());
    boolean ownIsA = own.country().equals(usual.snapshot().sides().a());
    return advisor
        .model()
        .candidate(ownIsA ? own.id() : id, ownIsA ? id : own.id())
        .map(Candidate::probability)
        .map(PartnerSentences::probability)
        .orElseThrow();
  }
}
