package org.gyoryu.analysis.mechanisms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gyoryu.analysis.dating.Shock;
import org.gyoryu.model.Country;
import org.gyoryu.model.Mechanism;
import org.gyoryu.model.Meeting;
import org.gyoryu.model.Membership;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;

/**
 * What the record tells of one mechanism.
 *
 * @param begun year of founding, or of the first meeting or joining where that is not known
 * @param ended year in which it ended, if it did
 * @param meetingYears years with a meeting, rising, each once
 * @param meetings known dates of meetings
 */
record MechanismHistory(
    Mechanism mechanism,
    OptionalInt begun,
    OptionalInt ended,
    List<Integer> meetingYears,
    List<PartialDate> meetings,
    List<Membership> members) {

  private static final double REGULAR = 0.5;

  /** The histories of all mechanisms, by id. */
  static List<MechanismHistory> all(Snapshot snapshot) {
    return snapshot.mechanisms().stream()
        .sorted(Comparator.comparing(Mechanism::id))
        .map(mechanism -> of(mechanism, snapshot))
        .toList();
  }

  private static MechanismHistory of(Mechanism mechanism, Snapshot snapshot) {
    TreeSet<Integer> years = new TreeSet<>();
    List<PartialDate> meetings = new ArrayList<>();
    for (Meeting meeting : snapshot.meetings()) {
      if (meeting.mechanismId().equals(mechanism.id()) && meeting.date().isKnown()) {
        years.add(meeting.date().year());
        meetings.add(meeting.date());
      }
    }
    List<Membership> members =
        snapshot.memberships().stream()
            .filter(membership -> membership.mechanismId().equals(mechanism.id()))
            .toList();
    return new MechanismHistory(
        mechanism,
        begun(mechanism, years, members),
        ended(mechanism),
        List.copyOf(years),
        List.copyOf(meetings),
        members);
  }

  private static OptionalInt begun(
      Mechanism mechanism, TreeSet<Integer> years, List<Membership> members) {
    if (mechanism.founded().isKnown()) {
      return OptionalInt.of(mechanism.founded().year());
    }
    TreeSet<Integer> signs = new TreeSet<>(years);
    members.stream()
        .map(Membership::joined)
        .filter(PartialDate::isKnown)
        .forEach(date -> signs.add(date.year()));
    return signs.isEmpty() ? OptionalInt.empty() : OptionalInt.of(signs.first());
  }

  /** The first year that the status names, where it begins with "ended". */
  private static OptionalInt ended(Mechanism mechanism) {
    String status = mechanism.status().toLowerCase(Locale.ROOT);
    if (!status.startsWith("ended")) {
      return OptionalInt.empty();
    }
    var year = Pattern.compile("\\b(\\d{4})\\b").matcher(status);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }

  /** Members of a country in a year; an unknown joining date counts from the beginning. */
  int members(Country country, int year) {
    return (int)
        members.stream()
            .filter(member -> member.country().equals(country))
            .filter(member -> isMember(member, year))
            .map(Membership::nativeName)
            .distinct()
            .count();
  }

  boolean isMember(Membership member, int year) {
    boolean joined =
        member.joined().isKnown()
            ? member.joined().year() <= year
            : begun.isPresent() && begun.getAsInt() <= year;
    boolean left = member.left().isKnown() && member.left().year() <= year;
    return joined && !left && (ended.isEmpty() || year <= ended.getAsInt());
  }

  /** Years between meeting years. */
  double[] gaps() {
    double[] gaps = new double[Math.max(0, meetingYears.size() - 1)];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = meetingYears.get(i + 1) - meetingYears.get(i);
    }
    return gaps;
  }

  /** Spread of the gaps over their mean; NaN with fewer than two gaps. */
  double gapVariation() {
    double[] gaps = gaps();
    if (gaps.length < 2) {
      return Double.NaN;
    }
    double mean = Arrays.stream(gaps).average().orElseThrow();
    double squares = Arrays.stream(gaps).map(gap -> (gap - mean) * (gap - mean)).sum();
    return Math.sqrt(squares / (gaps.length - 1)) / mean;
  }

  boolean isRegular() {
    return gapVariation() < REGULAR;
  }

  boolean metIn(int year) {
    return meetingYears.contains(year);
  }

  /** Whether it met before a shock and had not ended when it came. */
  boolean metBefore(Shock shock) {
    return meetings.stream().anyMatch(date -> middle(date).isBefore(shock.from()))
        && (ended.isEmpty() || ended.getAsInt() >= shock.from().getYear());
  }

  /** Whether it met after a shock. */
  boolean metAfter(Shock shock) {
    return meetings.stream().anyMatch(date -> middle(date).isAfter(shock.to()));
  }

  private static LocalDate middle(PartialDate date) {
    long first = date.earliest().toEpochDay();
    return LocalDate.ofEpochDay((first + date.latest().toEpochDay()) / 2);
  }

  /** Whether a source names its secretariat. */
  boolean hasSecretariat() {
    String secretariat = mechanism.secretariat().toLowerCase(Locale.ROOT);
    return !secretariat.isBlank()
        && !secretariat.contains("not found")
        && !secretariat.contains("not stated")
        && !secretariat.equals("rotating");
  }

  /** The shocks that it lived through, those that ended a year or more before the day. */
  List<Shock> livedThrough(List<Shock> shocks, LocalDate asOf) {
    List<Shock> lived = new ArrayList<>();
    for (Shock shock : shocks) {
      if (metBefore(shock) && !shock.to().plusYears(1).isAfter(asOf)) {
        lived.add(shock);
      }
    }
    return lived;
  }

  /** The last shock that ended a year or more before the day. */
  static Optional<Shock> lastShock(List<Shock> shocks, LocalDate asOf) {
    return shocks.stream()
        .filter(shock -> !shock.to().plusYears(1).isAfter(asOf))
        .max(Comparator.comparing(Shock::to));
  }
}
