package org.gyoryu.web.frame;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.model.Government;
import org.gyoryu.model.Language;
import org.gyoryu.model.Name;
import org.gyoryu.model.Names;
import org.gyoryu.model.PartialDate;
import org.gyoryu.registry.read.GovernmentRef;
import org.gyoryu.registry.read.Lookups;
import org.gyoryu.registry.read.Parameters;
import org.gyoryu.registry.read.Words;
import org.gyoryu.web.asset.Assets;
import org.gyoryu.web.text.Tongues;
import org.gyoryu.web.text.Wording;

/**
 * One request for a page: in which language, at which address, of which state of the registry.
 * Templates say everything through it.
 *
 * @param lookups empty before the first import, and on error pages when the database is down
 * @param homonyms of the same state
 */
public record Visit(
    Wording wording,
    Address address,
    Parameters parameters,
    Optional<Lookups> lookups,
    Homonyms.Shared homonyms,
    Assets assets) {

  /** Texts that scripts say. */
  private static final String[] SCRIPTED = {
    "search.", "figure.", "map.", "timeline.", "date.year", "count.ties", "TieKind."
  };

  /** A text by its key, its {name} parts replaced. */
  public String t(String key, Object... namesAndValues) {
    return wording.text(key, namesAndValues);
  }

  /** A number of things, in words. */
  public String counted(String key, long n) {
    return wording.counted(key, n);
  }

  public String label(Enum<?> constant) {
    return wording.label(constant);
  }

  public String date(PartialDate date) {
    return wording.date(date);
  }

  public String day(LocalDate day) {
    return wording.date(PartialDate.of(day));
  }

  /** The address of a government's page. */
  public String to(GovernmentRef government) {
    return "/governments/" + Address.encode(government.id());
  }

  /** The address of a tie's page. */
  public String toTie(String tieId) {
    return "/ties/" + Address.encode(tieId);
  }

  public String number(Number value) {
    return wording.number(value);
  }

  public Language language() {
    return wording.language();
  }

  /** The name in the reader's language. */
  public Name name(Names names) {
    return wording.name(names);
  }

  /** The name in the reader's language, bare. */
  public String name(GovernmentRef government) {
    return name(government.names()).text();
  }

  /** What stands above a government whose name others have too; empty for all others. */
  public String above(GovernmentRef government) {
    return homonyms.above(government.id(), language()).orElse("");
  }

  /** The name in the reader's language, with the unit above where others have the same. */
  public String told(Government government) {
    String name = name(government.names()).text();
    return homonyms
        .above(government.id(), language())
        .map(above -> t("name.of", "name", name, "above", above))
        .orElse(name);
  }

  /** The name that a government gives itself. */
  public String nativeName(GovernmentRef government) {
    return government.names().in(Tongues.ofCountry(government.country())).text();
  }

  /** The tag of the language that a country speaks. */
  public String tongue(String country) {
    return Tongues.tagOfCountry(country);
  }

  /** "a" for the first side of the data, "b" for the second, empty for another country. */
  public String side(String country) {
    return lookups
        .map(
            known ->
                country.equals(known.snapshot().countryA())
                    ? "a"
                    : country.equals(known.snapshot().countryB()) ? "b" : "")
        .orElse("");
  }

  public String countryA() {
    return get().snapshot().countryA();
  }

  public String countryB() {
    return get().snapshot().countryB();
  }

  /**
   * The short lists.
   *
   * @throws EmptyRegistryException before the first import
   */
  public Lookups get() {
    return lookups.orElseThrow(EmptyRegistryException::new);
  }

  /** "Shandong, Korea": what a government belongs to, first tier and country. */
  public String where(GovernmentRef government) {
    String country = wording.country(government.country());
    if (government.provinceId().equals(government.id())) {
      return country;
    }
    return get()
        .findProvince(government.provinceId())
        .map(province -> name(province.government()) + ", " + country)
        .orElse(country);
  }

  /** The name of a government's administrative level. */
  public String level(GovernmentRef government) {
    return get()
        .findLevel(government.country(), government.level())
        .map(level -> name(level.names()).text())
        .orElse(government.level());
  }

  /** The name of a sea by its code in the data; the code itself if nobody named it. */
  public String sea(String code) {
    return wording.find("sea." + code).orElse(code);
  }

  /** How a constant is written in addresses. */
  public String word(Enum<?> constant) {
    return Words.word(constant);
  }

  /** The texts of scripts, as JSON that is safe within a script element. */
  public String scriptedWords() {
    return Json.inScript(wording.texts(SCRIPTED));
  }

  /** The address of this page in another language. */
  public String inLanguage(Language other) {
    return address.with("lang", other.code()).toString();
  }

  /** The address of an asset. */
  public String asset(String name) {
    return assets.address(name);
  }

  /** A page of this visit. */
  public PageView page(String template, Map<String, ?> parts) {
    return new PageView(this, template, parts, 200);
  }
}
