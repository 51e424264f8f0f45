package org.gyoryu.web.page.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Precision;
import org.gyoryu.registry.read.MechanismDetail;
import org.gyoryu.registry.read.MechanismRow;
import org.gyoryu.registry.read.MeetingRow;
import org.gyoryu.registry.read.MemberRow;
import org.gyoryu.web.frame.Json;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.page.chart.TimeAxis;

/** What the page of one mechanism shows. */
public record MechanismPage(MechanismDetail detail) {

  public MechanismRow row() {
    return detail.row();
  }

  /** Members that have a place on the map. */
  public List<MemberRow> placed() {
    return detail.members().stream().filter(member -> member.place().isPresent()).toList();
  }

  public long members(String country) {
    return detail.members().stream().filter(member -> member.country().equals(country)).count();
  }

  /** Countries of the members, in alphabetical order of their codes. */
  public List<String> countries() {
    return detail.members().stream().map(MemberRow::country).distinct().sorted().toList();
  }

  /** Meetings whose date is known at least to the year. */
  public List<MeetingRow> dated() {
    return detail.meetings().stream().filter(meeting -> meeting.date().isKnown()).toList();
  }

  /** As {@code charts/places-map.js} reads it. */
  public String mapJson(Visit visit) {
    List<Map<String, Object>> places =
        placed().stream()
            .map(
                member ->
                    Map.<String, Object>of(
                        "name", visit.name(member.government().orElseThrow()),
                        "lat", member.place().orElseThrow().latitude(),
                        "lon", member.place().orElseThrow().longitude(),
                        "side", visit.side(member.country()),
                        "detail", since(member, visit),
                        "href", visit.to(member.government().orElseThrow())))
            .toList();
    return Json.inScript(Map.of("places", places));
  }

  private static String since(MemberRow member, Visit visit) {
    return member.joined().isKnown()
        ? visit.t("mechanism.since", "date", visit.date(member.joined()))
        : "";
  }

  /** As {@code charts/points-line.js} reads it. */
  public String meetingsJson(Visit visit) {
    List<Map<String, Object>> points = new ArrayList<>();
    for (MeetingRow meeting : dated()) {
      points.add(
          Map.of(
              "x",
              TimeAxis.at(meeting.date()),
              "row",
              0,
              "label",
              meeting.edition().matches("\\d+") ? meeting.edition() : "",
              "date",
              visit.date(meeting.date()),
              "text",
              meeting.place(),
              "exact",
              meeting.date().precision() != Precision.YEAR,
              "lift",
              false,
              "href",
              "#" + meeting.id()));
    }
    int first = dated().stream().map(MeetingRow::date).mapToInt(PartialDate::year).min().orElse(0);
    int last = dated().stream().map(MeetingRow::date).mapToInt(PartialDate::year).max().orElse(0);
    return Json.inScript(
        Map.of(
            "from",
            first - 1,
            "to",
            last + 2,
            "rows",
            List.of(visit.t("mechanism.meetings")),
            "points",
            points));
  }
}
