package org.gyoryu.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gyoryu.analysis.drivers.Covariate;
import org.gyoryu.analysis.drivers.WhatIf;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.partners.PartnerAdvisor;
import org.gyoryu.analysis.partners.PartnerQuery;
import org.gyoryu.model.Link;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Region;
import org.gyoryu.model.Snapshot;
import org.gyoryu.web.analyses.PartnerRequest;
import org.gyoryu.web.text.Wording;

/**
 * What a ranking was asked for and under which assumptions, in words; what is filed must say so.
 */
public final class PartnerConditions {

  private final PartnerRequest asked;
  private final PartnerAdvisor advisor;

  private PartnerConditions(PartnerRequest asked, PartnerAdvisor advisor) {
    this.asked = asked;
    this.advisor = advisor;
  }

  /**
   * The conditions of a request.
   *
   * @param advisor of the same snapshot
   */
  public static PartnerConditions of(PartnerRequest asked, PartnerAdvisor advisor) {
    return new PartnerConditions(asked, advisor);
  }

  /** Each as its name and its value; empty if nothing was asked for and nothing assumed. */
  List<List<String>> rows(Wording words) {
    PartnerQuery query = asked.query();
    WhatIf change = asked.change();
    Snapshot snapshot = advisor.snapshot();
    List<List<String>> rows = new ArrayList<>();
    query.goal().ifPresent(goal -> add(rows, words, "partners.goal", words.label(goal)));
    query
        .level()
        .ifPresent(
            tier -> add(rows, words, "government.level", Words.of(tier).in(words.language())));
    query.region().ifPresent(code -> add(rows, words, "government.region", region(code, words)));
    snapshot.policies().stream()
        .filter(policy -> change.policiesOff().contains(policy.id()))
        .map(Policy::names)
        .forEach(names -> add(rows, words, "partners.off", words.name(names).text()));
    for (Link link : change.linksOn()) {
      add(rows, words, "partners.add", added(link.kind(), ends(link, words), words));
    }
    for (Policy policy : change.policiesOn()) {
      String id = "programme-" + policy.kind().replace('_', '-');
      String where = words.name(policy.names()).text();
      add(rows, words, "partners.add", added(id, where, words));
    }
    return rows;
  }

  /** Whether something is assumed that is not so. */
  boolean isChanged() {
    return !asked.change().equals(WhatIf.NOTHING);
  }

  private static void add(List<List<String>> rows, Wording words, String key, String value) {
    rows.add(List.of(words.text(key), value));
  }

  private String added(String id, String where, Wording words) {
    return words.text("partners.added", "what", addition(id, advisor, words), "where", where);
  }

  private String region(String code, Wording words) {
    String own = advisor.snapshot().government(asked.query().governmentId()).country().code();
    return advisor.snapshot().regions().stream()
        .filter(region -> region.code().equals(code) && !region.country().code().equals(own))
        .map(Region::names)
        .map(names -> words.name(names).text())
        .findFirst()
        .orElse(code);
  }

  /**
   * The words for something that can be added.
   *
   * @param id one of {@link PartnerRequest#additions}
   */
  public static String addition(String id, PartnerAdvisor advisor, Wording words) {
    return words
        .find("partners.add." + id)
        .orElseGet(
            () ->
                advisor.model().covariates().list().stream()
                    .filter(covariate -> covariate.id().equals(id))
                    .map(Covariate::label)
                    .map(label -> label.in(words.language()))
                    .findFirst()
                    .orElse(id));
  }

  private String ends(Link link, Wording words) {
    return Stream.of(link.aId(), link.bId())
        .flatMap(Optional::stream)
        .map(id -> words.name(advisor.snapshot().government(id).names()).text())
        .reduce((a, b) -> a + " – " + b)
        .orElse("");
  }
}
