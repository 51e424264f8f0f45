package org.gyoryu.web.frame;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.Level;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.gyoryu.model.Tier;
import org.gyoryu.registry.read.Words;

/** The choices that filter rows are made of, with what the address of a visit has chosen. */
public final class Choices {

  private final Visit visit;

  public Choices(Visit visit) {
    this.visit = visit;
  }

  /** What every list of ties can be filtered by. */
  public List<FilterForm.Field> ofTies() {
    return List.of(
        constants("kind", "tie.kind", TieKind.values()),
        tiers("a_level", visit.countryA()),
        provinces("a_province", visit.countryA()),
        tiers("b_level", visit.countryB()),
        regions("b_region", visit.countryB()),
        constants(
            "type", "tie.type", DiplomacyType.TRANSBORDER_REGIONAL, DiplomacyType.TRANSREGIONAL),
        constants("status", "tie.status", TieStatus.values()));
  }

  /** Of the constants of a type. */
  public FilterForm.Choice constants(String name, String labelKey, Enum<?>... constants) {
    return new FilterForm.Choice(
        name,
        visit.t(labelKey),
        Arrays.stream(constants)
            .map(constant -> option(name, Words.word(constant), visit.label(constant)))
            .toList());
  }

  /** Of the ranks of governments of a country, each told by the names of its levels. */
  public FilterForm.Choice tiers(String name, String country) {
    List<FilterForm.Option> options =
        Arrays.stream(Tier.values())
            .filter(tier -> !levels(country, tier).isEmpty())
            .map(tier -> option(name, Words.word(tier), levels(country, tier)))
            .toList();
    return new FilterForm.Choice(name, of("filter.level", country), options);
  }

  private String levels(String country, Tier tier) {
    return visit.get().levels().stream()
        .filter(level -> level.country().code().equals(country) && level.tier() == tier)
        .map(Level::names)
        .map(names -> visit.name(names).text())
        .collect(Collectors.joining(" · "));
  }

  /** Of the first-tier governments of a country. */
  public FilterForm.Choice provinces(String name, String country) {
    return new FilterForm.Choice(
        name,
        of("filter.province", country),
        visit.get().provinces(country).stream()
            .map(row -> row.government())
            .map(government -> option(name, government.id(), visit.name(government)))
            .toList());
  }

  /** Of the regions of a country's main scheme. */
  public FilterForm.Choice regions(String name, String country) {
    return new FilterForm.Choice(
        name,
        of("filter.region", country),
        visit.get().regions(country).stream()
            .map(region -> option(name, region.code(), visit.name(region.names()).text()))
            .toList());
  }

  /** Of the two countries. */
  public FilterForm.Choice countries(String name) {
    return new FilterForm.Choice(
        name,
        visit.t("filter.country"),
        List.of(visit.countryA(), visit.countryB()).stream()
            .map(code -> option(name, code, visit.wording().country(code)))
            .toList());
  }

  /** A year that is typed. */
  public FilterForm.Typed year(String name, String labelKey) {
    return new FilterForm.Typed(name, visit.t(labelKey), "number", given(name));
  }

  /** Words that are typed. */
  public FilterForm.Typed words(String name, String labelKey) {
    return new FilterForm.Typed(name, visit.t(labelKey), "search", given(name));
  }

  private String of(String key, String country) {
    return visit.t(key, "country", visit.wording().country(country));
  }

  private FilterForm.Option option(String name, String value, String label) {
    return new FilterForm.Option(value, label, given(name).equals(value));
  }

  private String given(String name) {
    return visit.address().parameters().getOrDefault(name, "");
  }
}
