package org.gyoryu.registry.read;

import java.util.List;

/** A mechanism with its members, its meetings from new to old, and its sources. */
public record MechanismDetail(
    MechanismRow row, List<MemberRow> members, List<MeetingRow> meetings, List<SourceRow> sources) {

  public MechanismDetail {
    members = List.copyOf(members);
    meetings = List.copyOf(meetings);
    sources = List.copyOf(sources);
  }
}
