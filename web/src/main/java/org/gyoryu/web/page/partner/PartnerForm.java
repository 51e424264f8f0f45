package org.gyoryu.web.page.partner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.Partner;
import org.gyoryu.analysis.partners.PartnerAdvisor;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.Policy;
import org.gyoryu.registry.read.GovernmentRow;
import org.gyoryu.web.analyses.PartnerRequest;
import org.gyoryu.web.frame.Choices;
import org.gyoryu.web.frame.FilterForm;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.sheet.PartnerConditions;

/** The row of choices above a ranking: goal, level, region, and what if. */
final class PartnerForm {

  private final Visit visit;
  private final PartnerAdvisor advisor;
  private final Advice advice;

  PartnerForm(Visit visit, PartnerAdvisor advisor, Advice advice) {
    this.visit = visit;
    this.advisor = advisor;
    this.advice = advice;
  }

  FilterForm form() {
    String other =
        advice.government().country().code().equals(visit.countryA())
            ? visit.countryB()
            : visit.countryA();
    Choices choices = new Choices(visit);
    return new FilterForm(
        "filters",
        "/partners/" + advice.government().id(),
        List.of(
            choices.constants("goal", "partners.goal", ExchangeField.values()),
            levels(choices, other),
            choices.regions("region", other),
            choice("off", "partners.off", policies()),
            choice("add", "partners.add", additions()),
            choice("to", "partners.to", ends(other))));
  }

  /** The first two levels; the third is not ranked. */
  private static FilterForm.Choice levels(Choices choices, String other) {
    FilterForm.Choice all = choices.tiers("level", other);
    return new FilterForm.Choice(
        all.name(),
        all.label(),
        all.options().stream()
            .filter(option -> PartnerRequest.levels().contains(option.value()))
            .toList());
  }

  private FilterForm.Choice choice(String name, String labelKey, Map<String, String> options) {
    String given = visit.address().parameters().getOrDefault(name, "");
    List<FilterForm.Option> list = new ArrayList<>();
    options.forEach(
        (value, label) -> list.add(new FilterForm.Option(value, label, value.equals(given))));
    return new FilterForm.Choice(name, visit.t(labelKey), list, visit.t("partners.unchanged"));
  }

  private Map<String, String> policies() {
    Map<String, String> options = new LinkedHashMap<>();
    for (Policy policy : PartnerRequest.policies(advisor.snapshot())) {
      options.put(policy.id(), visit.date(policy.date()) + " " + visit.name(policy.names()).text());
    }
    return options;
  }

  private Map<String, String> additions() {
    Map<String, String> options = new LinkedHashMap<>();
    for (String addition : PartnerRequest.additions(advisor)) {
      options.put(addition, PartnerConditions.addition(addition, advisor, visit.wording()));
    }
    return options;
  }

  /** The candidates shown, whoever was chosen before, and all first-tier governments. */
  private Map<String, String> ends(String other) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Partner partner : advice.partners()) {
      options.put(partner.government().id(), visit.told(partner.government()));
    }
    String given = visit.address().parameters().getOrDefault("to", "");
    if (!given.isEmpty()) {
      options.putIfAbsent(given, visit.told(advisor.snapshot().government(given)));
    }
    for (GovernmentRow row : visit.get().provinces(other)) {
      options.putIfAbsent(row.government().id(), visit.name(row.government()));
    }
    return options;
  }
}
