package org.gyoryu.registry.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gyoryu.model.Basis;
import org.gyoryu.model.Claim;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.Country;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.Level;
import org.gyoryu.model.Link;
import org.gyoryu.model.Mechanism;
import org.gyoryu.model.MechanismKind;
import org.gyoryu.model.Meeting;
import org.gyoryu.model.Membership;
import org.gyoryu.model.Names;
import org.gyoryu.model.Party;
import org.gyoryu.model.PublishedTotal;
import org.gyoryu.model.Region;
import org.gyoryu.model.Source;
import org.gyoryu.model.SourceKind;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.Tier;

/** Turns rows into typed records; one method a resource. */
final class ContentReader {

  private final RowSource rows;
  private final Map<String, Level> levels = new LinkedHashMap<>();

  ContentReader(RowSource rows) {
    this.rows = rows;
  }

  Content read() {
    for (Level level : list("levels", ContentReader::level)) {
      levels.put(levelKey(level.country().code(), level.code()), level);
    }
    return new Content(
        rows.sides(),
        rows.asOf(),
        List.copyOf(levels.values()),
        regions(),
        list("governments", this::government),
        list("aliases", ContentReader::alias),
        list("sources", ContentReader::source),
        list("claims", this::claim),
        list("exchanges", this::exchange),
        list("mechanisms", ContentReader::mechanism),
        list("mechanism-members", ContentReader::membership),
        list("mechanism-meetings", ContentReader::meeting),
        list("policies", ContentReader::policy),
        list("indicators", ContentReader::indicator),
        list("links", ContentReader::link),
        list("published-totals", ContentReader::publishedTotal));
  }

  private <T> List<T> list(String resource, Function<Fields, T> reader) {
    List<T> all = new ArrayList<>();
    rows.rows(resource, row -> all.add(reader.apply(row)));
    return all;
  }

  private static Level level(Fields row) {
    return new Level(
        row.country("country"), row.text("code"), row.constant(Tier.class, "tier"), names(row));
  }

  private static Names names(Fields row) {
    return Names.of(row.text("name_ko"), row.text("name_zh"), row.text("name_en"));
  }

  private static String levelKey(String country, String code) {
    return country + " " + code;
  }

  private List<Region> regions() {
    Map<String, Set<String>> members = new LinkedHashMap<>();
    rows.rows(
        "region-members",
        row ->
            members
                .computeIfAbsent(regionKey(row), key -> new HashSet<>())
                .add(row.text("government_id")));
    return list(
        "regions",
        row ->
            new Region(
                row.country("country"),
                row.text("scheme"),
                row.text("code"),
                names(row),
                members.getOrDefault(regionKey(row), Set.of())));
  }

  private static String regionKey(Fields row) {
    return row.text("country") + " " + row.text("scheme") + " " + row.text("code");
  }

  private GovernmentRow government(Fields row) {
    Level level = levels.get(levelKey(row.text("country"), row.text("level")));
    if (level == null) {
      throw new IllegalStateException(
          row.text("id")
              + ": no level "
              + row.text("level")
              + " of "
              + row.text("country")
              + " in levels");
    }
    Optional<Coordinates> place =
        row.find("lat")
            .map(latitude -> new Coordinates(Double.parseDouble(latitude), row.number("lon")));
    return new GovernmentRow(
        row.text("id"),
        row.country("country"),
        level,
        row.find("parent_id"),
        row.text("name_ko"),
        row.text("name_zh"),
        row.text("name_en"),
        place,
        row.findLong("population"),
        row.findInteger("population_year"),
        row.text("region"),
        row.flag("coastal"),
        row.find("littoral_sea"),
        row.date("valid_from"),
        row.date("valid_to"),
        row.find("successor_id"),
        row.text("source"));
  }

  private static AliasRow alias(Fields row) {
    return new AliasRow(
        row.text("government_id"), row.text("alias"), row.text("lang"), row.text("note"));
  }

  private static Source source(Fields row) {
    return new Source(
        row.text("source_id"),
        row.text("url"),
        row.text("publisher"),
        row.constant(SourceKind.class, "kind"),
        row.findCountry("country"),
        row.date("published"));
  }

  private Claim claim(Fields row) {
    return new Claim(
        row.text("claim_id"),
        party(row, "a", rows.sides().a()),
        party(row, "b", rows.sides().b()),
        "unknown".equals(row.text("kind")) ? TieKind.UNSTATED : row.constant(TieKind.class, "kind"),
        row.date("date"),
        row.constant(Basis.class, "basis"),
        row.text("source_id"),
        row.text("note"));
  }

  private static Party party(Fields row, String side, Country country) {
    return new Party(
        country,
        row.text(side + "_name"),
        row.text(side + "_name_ko"),
        row.text(side + "_name_en"),
        row.text(side + "_level"),
        row.text(side + "_parent"));
  }

  private ExchangeRow exchange(Fields row) {
    return new ExchangeRow(
        row.text("exchange_id"),
        row.date("date"),
        party(row, "a", rows.sides().a()),
        party(row, "b", rows.sides().b()),
        row.constant(ExchangeForm.class, "form"),
        row.constant(ExchangeField.class, "field"),
        row.findInteger("people"),
        row.flag("planned"),
        row.text("summary_en"),
        row.text("source_id"));
  }

  private static Mechanism mechanism(Fields row) {
    return new Mechanism(
        row.text("id"),
        names(row),
        row.constant(MechanismKind.class, "kind"),
        row.date("founded"),
        row.text("founded_note"),
        row.text("level"),
        row.text("secretariat"),
        row.text("regularity"),
        row.text("status"),
        row.list("source_ids", "\\s+"));
  }

  private static Membership membership(Fields row) {
    return new Membership(
        row.text("mechanism_id"),
        row.text("name"),
        row.country("country"),
        Optional.empty(),
        row.date("joined"),
        row.date("left"),
        row.text("source_id"));
  }

  private static Meeting meeting(Fields row) {
    return new Meeting(
        row.text("meeting_id"),
        row.text("mechanism_id"),
        row.date("date"),
        row.text("place"),
        row.findCountry("place_country"),
        Optional.empty(),
        row.text("edition"),
        row.findInteger("participants"),
        row.list("source_ids", "\\s+"));
  }

  private static PolicyRow policy(Fields row) {
    return new PolicyRow(
        row.text("policy_id"),
        row.date("date"),
        row.text("scope"),
        row.text("name_ko"),
        row.text("name_zh"),
        row.text("name_en"),
        row.text("kind"),
        row.integer("sign"),
        row.list("regions", ";"),
        row.text("source_id"));
  }

  private static Indicator indicator(Fields row) {
    return new Indicator(
        row.text("government_id"),
        row.text("indicator"),
        row.integer("year"),
        row.number("value"),
        row.text("unit"),
        row.text("source"));
  }

  private static Link link(Fields row) {
    return new Link(
        row.find("a_id"),
        row.find("b_id"),
        row.text("kind"),
        row.date("from_date"),
        row.date("to_date"),
        row.text("source"));
  }

  private static PublishedTotal publishedTotal(Fields row) {
    return new PublishedTotal(
        row.text("total_id"),
        row.text("as_of"),
        row.text("scope"),
        row.text("measure"),
        row.number("value"),
        row.text("source_id"),
        row.text("note"));
  }
}
