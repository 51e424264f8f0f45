package org.gyoryu.registry.store;

import java.sql.Connection;
import org.gyoryu.model.Country;
import org.gyoryu.model.Mechanism;
import org.gyoryu.model.Meeting;
import org.gyoryu.model.Membership;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.reconcile.Reconciliation;

/** Writes mechanisms with members and meetings, and policies. */
final class MechanismRows {
  private final Connection connection;
  private final Snapshot snapshot;

  MechanismRows(Connection connection, Reconciliation reconciliation) {
    this.connection = connection;
    this.snapshot = reconciliation.snapshot();
  }

  void write() {
    mechanisms();
    policies();
  }

  private void mechanisms() {
    CopyRows rows =
        new CopyRows(
            connection,
            "mechanism (id, position, name_ko, name_zh, name_en, kind, founded, founded_note, level, secretariat, regularity, status)");
    CopyRows sources = new CopyRows(connection, "mechanism_source (mechanism_id, source_id)");
    int position = 0;
    for (Mechanism mechanism : snapshot.mechanisms()) {
      rows.add(
          mechanism.id(),
          position++,
          mechanism.names().ko().text(),
          mechanism.names().zh().text(),
          mechanism.names().en().text(),
          mechanism.kind(),
          mechanism.founded(),
          mechanism.foundedNote(),
          mechanism.level(),
          mechanism.secretariat(),
          mechanism.regularity(),
          mechanism.status());
      mechanism.sourceIds().stream()
          .distinct()
          .forEach(source -> sources.add(mechanism.id(), source));
    }
    rows.flush();
    sources.flush();
    memberships();
    meetings();
  }

  private void memberships() {
    CopyRows rows =
        new CopyRows(
            connection,
            "membership (mechanism_id, name, country, government_id, joined, \"left\", source_id)");
    for (Membership member : snapshot.memberships()) {
      rows.add(
          member.mechanismId(),
          member.nativeName(),
          member.country(),
          member.governmentId(),
          member.joined(),
          member.left(),
          member.sourceId());
    }
    rows.flush();
  }

  private void meetings() {
    CopyRows rows =
        new CopyRows(
            connection,
            "meeting (id, mechanism_id, date, day, sort_day, place, country, government_id, edition, participants, source_ids)");
    for (Meeting meeting : snapshot.meetings()) {
      rows.add(
          meeting.id(),
          meeting.mechanismId(),
          meeting.date(),
          Days.earliest(meeting.date()),
          Days.sorting(meeting.date()),
          meeting.place(),
          meeting.country().map(Country::code),
          meeting.governmentId(),
          meeting.edition(),
          meeting.participants(),
          String.join(" ", meeting.sourceIds()));
    }
    rows.flush();
  }

  private void policies() {
    CopyRows rows =
        new CopyRows(
            connection,
            "policy (id, date, day, sort_day, scope, name_ko, name_zh, name_en, kind, sign, regions, source_id)");
    CopyRows regions = new CopyRows(connection, "policy_region (policy_id, government_id)");
    for (Policy policy : snapshot.policies()) {
      rows.add(
          policy.id(),
          policy.date(),
          Days.earliest(policy.date()),
          Days.sorting(policy.date()),
          policy.scope(),
          policy.names().ko().text(),
          policy.names().zh().text(),
          policy.names().en().text(),
          policy.kind(),
          policy.sign(),
          String.join(" ", policy.regionIds()),
          policy.sourceId());
      policy.regionIds().stream().distinct().forEach(region -> regions.add(policy.id(), region));
    }
    rows.flush();
    regions.flush();
  }
}
