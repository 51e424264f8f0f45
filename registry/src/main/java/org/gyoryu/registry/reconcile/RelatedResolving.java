package org.gyoryu.registry.reconcile;

import java.util.List;
import java.util.Optional;
import org.gyoryu.model.Country;
import org.gyoryu.model.Meeting;
import org.gyoryu.model.Membership;
import org.gyoryu.model.Names;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Party;
import org.gyoryu.model.Policy;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.content.PolicyRow;

/** Finds the governments that memberships, meetings and policies name. */
final class RelatedResolving {

  /** What a policy targets is a unit of the first tier, as written in short: 吉林, not 吉林市. */
  private static final String POLICY_LEVEL = "province";

  private final Content content;
  private final GovernmentLookup lookup;
  private final List<OpenQuestion> questions;

  RelatedResolving(Content content, GovernmentLookup lookup, List<OpenQuestion> questions) {
    this.content = content;
    this.lookup = lookup;
    this.questions = questions;
  }

  List<Membership> memberships() {
    return content.memberships().stream()
        .map(
            member ->
                new Membership(
                    member.mechanismId(),
                    member.nativeName(),
                    member.country(),
                    find(
                        member.nativeName(),
                        Optional.of(member.country()),
                        member.joined(),
                        "mechanism-members",
                        member.mechanismId() + " " + member.nativeName()),
                    member.joined(),
                    member.left(),
                    member.sourceId()))
        .toList();
  }

  List<Meeting> meetings() {
    return content.meetings().stream()
        .map(
            meeting ->
                new Meeting(
                    meeting.id(),
                    meeting.mechanismId(),
                    meeting.date(),
                    meeting.place(),
                    meeting.country(),
                    find(
                        meeting.place(),
                        meeting.country(),
                        meeting.date(),
                        "mechanism-meetings",
                        meeting.id()),
                    meeting.edition(),
                    meeting.participants(),
                    meeting.sourceIds()))
        .toList();
  }

  private Optional<String> find(
      String name, Optional<Country> country, PartialDate date, String resource, String rowKey) {
    if (name.isEmpty() || country.isEmpty() || !isOneSide(country.get())) {
      return Optional.empty();
    }
    return lookup.find(
        new Party(country.get(), name, "", "", "", ""), date, resource, rowKey, questions);
  }

  private boolean isOneSide(Country country) {
    return country.equals(content.sides().a()) || country.equals(content.sides().b());
  }

  List<Policy> policies() {
    return content.policies().stream().map(this::policy).toList();
  }

  private Policy policy(PolicyRow row) {
    List<String> regionIds =
        row.regions().stream()
            .flatMap(
                name ->
                    lookup
                        .find(
                            new Party(content.sides().b(), name, "", "", POLICY_LEVEL, ""),
                            row.date(),
                            "policies",
                            row.id(),
                            questions)
                        .stream())
            .toList();
    return new Policy(
        row.id(),
        row.date(),
        row.scope(),
        names(row),
        row.kind(),
        row.sign(),
        regionIds,
        row.sourceId());
  }

  /** A policy that lacks a name in one language shows its English one. */
  private static Names names(PolicyRow row) {
    return Names.of(
        row.nameKo().isEmpty() ? row.nameEn() : row.nameKo(),
        row.nameZh().isEmpty() ? row.nameEn() : row.nameZh(),
        row.nameEn());
  }
}
