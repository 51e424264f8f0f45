package org.gyoryu.web.page.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.registry.read.ExchangeFilter;
import org.gyoryu.registry.read.ExchangeRow;
import org.gyoryu.registry.read.GovernmentRef;
import org.gyoryu.registry.read.Page;
import org.gyoryu.registry.read.PageRequest;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.web.frame.Choices;
import org.gyoryu.web.frame.FilterForm;
import org.gyoryu.web.frame.PageView;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.frame.Visits;
import org.gyoryu.web.page.chart.ExchangeDots;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of exchanges. */
@Controller
class ExchangeController {

  private final Registry registry;
  private final Visits visits;

  ExchangeController(Registry registry, Visits visits) {
    this.registry = registry;
    this.visits = visits;
  }

  @GetMapping("/exchanges")
  PageView list(HttpServletRequest request) {
    Visit visit = visits.of(request);
    ExchangeFilter filter = ExchangeFilter.parse(visit.parameters());
    Page<ExchangeRow> page =
        registry.exchanges().list(filter, PageRequest.parse(visit.parameters()));
    Optional<GovernmentRef> government =
        filter.government().flatMap(registry.governments()::findRef);
    return visit.page(
        "exchanges.jte",
        Map.of(
            "page", page,
            "count", registry.exchanges().count(filter),
            "form", form(visit),
            "government", government,
            "dots",
                ExchangeDots.json(page.rows(), visit.get().snapshot().asOf().getYear(), visit)));
  }

  private static FilterForm form(Visit visit) {
    Choices choices = new Choices(visit);
    return new FilterForm(
        "filters",
        "/exchanges",
        List.of(
            choices.words("q", "filter.name-of-government"),
            choices.constants("form", "exchange.form", ExchangeForm.values()),
            choices.constants("field", "exchange.field", ExchangeField.values()),
            choices.tiers("a_level", visit.countryA()),
            choices.tiers("b_level", visit.countryB()),
            choices.regions("b_region", visit.countryB()),
            choices.year("from", "filter.from"),
            choices.year("to", "filter.to")));
  }
}
