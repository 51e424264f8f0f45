package org.gyoryu.web.page.partner;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gyoryu.analysis.drivers.Driver;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.Partner;
import org.gyoryu.analysis.partners.Reason;
import org.gyoryu.analysis.portfolio.Other;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.Government;
import org.gyoryu.registry.read.GovernmentRef;
import org.gyoryu.web.analyses.PartnerRequest;
import org.gyoryu.web.frame.Address;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.sheet.PartnerSentences;
import org.gyoryu.web.sheet.RecordFormat;

/**
 * A ranking in the words of a visit.
 *
 * @param change how it stands without and with what was assumed
 */
public record PartnerPage(
    GovernmentRef government,
    PartnerRequest asked,
    Advice advice,
    BeforeAndAfter change,
    Visit visit) {

  private static final int CROWD_SHOWN = 6;

  /** Effects from here on fill the bar; the number beside it says how much it is. */
  private static final double LONGEST = 2.5;

  /** The one sentence that the page says. */
  public String finding() {
    return PartnerSentences.finding(advice, visit.wording());
  }

  /** The government that took this one in, if it is dissolved: whose partners to look for. */
  public Optional<Government> heir() {
    String own = government.id();
    return change.usual().snapshot().heir(own).filter(other -> !other.id().equals(own));
  }

  public boolean isChanged() {
    return change.isChanged();
  }

  /** Whether an assumption is half given and so counts for nothing. */
  public boolean isHalf() {
    return asked.isHalf();
  }

  /** Where the government goes to that something was added for; empty if there is none. */
  public String target() {
    return change.moved(visit.address().parameters().getOrDefault("to", ""), visit);
  }

  /** The bare name. */
  public String name(Government other) {
    return visit.name(other.names()).text();
  }

  /** The name, with the unit above where others have the same. */
  public String told(Government other) {
    return visit.told(other);
  }

  /** The name that a government gives itself; empty if it is the one shown. */
  public String nativeName(Government other) {
    String own =
        other.names().in(org.gyoryu.web.text.Tongues.ofCountry(other.country().code())).text();
    return own.equals(name(other)) ? "" : own;
  }

  public String to(Government other) {
    return "/governments/" + Address.encode(other.id());
  }

  /** What it belongs to; empty for the first tier. */
  public String where(Government other) {
    return other
        .parentId()
        .flatMap(id -> visit.get().findProvince(id))
        .map(row -> visit.name(row.government()))
        .orElse("");
  }

  public String chances(Partner partner) {
    return PartnerSentences.chances(partner, visit.wording());
  }

  public List<String> remarks(Partner partner) {
    return PartnerSentences.remarks(partner, asked.query(), visit.wording());
  }

  /** "was 4": the rank without the change; empty if nothing was changed. */
  public String moved(Partner partner) {
    return change
        .rankBefore(partner.government().id())
        .map(
            rank ->
                rank == partner.rank()
                    ? visit.t("partners.unmoved")
                    : visit.t(
                        rank > partner.rank() ? "partners.up" : "partners.down", "rank", rank))
        .orElse("");
  }

  public String reasons(List<Reason> reasons) {
    return PartnerSentences.reasons(reasons, visit.wording());
  }

  public String crowding(Partner partner) {
    return PartnerSentences.crowding(partner, visit.wording());
  }

  /** The nearest of those who are tied to it. */
  public List<Other> nearest(Partner partner) {
    return partner.crowd().stream().limit(CROWD_SHOWN).toList();
  }

  public int furtherOnes(Partner partner) {
    return Math.max(0, partner.crowd().size() - CROWD_SHOWN);
  }

  /** Effects by driver, for bars. */
  public List<Bar> bars(Partner partner) {
    return partner.drivers().entrySet().stream()
        .map(entry -> bar(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Bar bar(Driver driver, Estimate factor) {
    double end = across(factor.value());
    return new Bar(
        driver.label().in(visit.language()),
        decimal(Math.min(50, end)),
        decimal(Math.abs(end - 50)),
        end >= 50,
        decimal(across(factor.low())),
        decimal(across(factor.high())),
        factor.low() < factor.high(),
        PartnerSentences.factor(factor.value()),
        PartnerSentences.interval(factor));
  }

  /** Where a factor lies in a picture 100 wide whose middle is 1. */
  private static double across(double factor) {
    return 50 + 50 * Math.max(-1, Math.min(1, Math.log(factor) / LONGEST));
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  /**
   * One bar of a driver, in a picture 100 wide whose middle is no effect.
   *
   * @param low where its 95 % interval begins
   * @param high where it ends
   * @param isUncertain whether there is an interval at all
   * @param factor on the chance
   * @param interval of the factor, in words
   */
  public record Bar(
      String label,
      String from,
      String length,
      boolean helps,
      String low,
      String high,
      boolean isUncertain,
      String factor,
      String interval) {}

  /** All reasons, the strongest first. */
  public List<Reason> all(Partner partner) {
    return partner.reasons().stream()
        .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.effect().value())))
        .toList();
  }

  public String factor(Reason reason) {
    return PartnerSentences.factor(PartnerSentences.factor(reason).value());
  }

  public String interval(Reason reason) {
    return PartnerSentences.interval(PartnerSentences.factor(reason));
  }

  /** The formats of the record, first the one that is usual in the language of the visit. */
  public List<RecordFormat> recordFormats() {
    return RecordFormat.offered(visit.language());
  }

  /** The address of a file with the same state. */
  public String file(String name, String partnerId) {
    Address address = visit.address().on("/partners/" + government.id() + "/" + name);
    return (partnerId.isEmpty() ? address : address.with("partner", partnerId)).toString();
  }

  /** The address of the same answer in the API. */
  public String json() {
    String parameters =
        visit.address().parameters().entrySet().stream()
            .filter(entry -> !entry.getKey().equals("lang"))
            .map(entry -> entry.getKey() + "=" + Address.encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    String path = "/api/v1/partners/" + government.id();
    return parameters.isEmpty() ? path : path + "?" + parameters;
  }
}
