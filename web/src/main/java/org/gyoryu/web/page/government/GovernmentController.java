package org.gyoryu.web.page.government;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.gyoryu.registry.read.ExchangeFilter;
import org.gyoryu.registry.read.GovernmentDetail;
import org.gyoryu.registry.read.GovernmentFilter;
import org.gyoryu.registry.read.GovernmentRef;
import org.gyoryu.registry.read.GovernmentRow;
import org.gyoryu.registry.read.Page;
import org.gyoryu.registry.read.PageRequest;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.read.TieFilter;
import org.gyoryu.web.frame.Choices;
import org.gyoryu.web.frame.FilterForm;
import org.gyoryu.web.frame.NoSuchPageException;
import org.gyoryu.web.frame.PageView;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.frame.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of governments, and the page of one. */
@Controller
class GovernmentController {

  private static final int MOST_TIES = 300;
  private static final int MOST_EXCHANGES = 300;

  private final Registry registry;
  private final Visits visits;

  GovernmentController(Registry registry, Visits visits) {
    this.registry = registry;
    this.visits = visits;
  }

  @GetMapping("/governments")
  PageView list(HttpServletRequest request) {
    Visit visit = visits.of(request);
    GovernmentFilter filter = GovernmentFilter.parse(visit.parameters());
    Page<GovernmentRow> page =
        registry.governments().list(filter, PageRequest.parse(visit.parameters()));
    return visit.page(
        "governments.jte",
        Map.of(
            "page", page,
            "count", registry.governments().count(filter),
            "form", form(visit, filter)));
  }

  private static FilterForm form(Visit visit, GovernmentFilter filter) {
    Choices choices = new Choices(visit);
    String country = filter.country().orElse(visit.countryA());
    return new FilterForm(
        "filters",
        "/governments",
        List.of(
            choices.words("q", "filter.name-of-government"),
            choices.countries("country"),
            choices.tiers("level", country),
            choices.provinces("province", country),
            choices.regions("region", country)));
  }

  @GetMapping("/governments/{id}")
  PageView one(@PathVariable String id, HttpServletRequest request) {
    Visit visit = visits.of(request);
    GovernmentDetail detail =
        registry
            .governments()
            .find(id)
            .orElseThrow(() -> new NoSuchPageException("government " + id));
    TieFilter ties = TieFilter.of(id);
    GovernmentPage page =
        new GovernmentPage(
            detail,
            detail.parents().stream()
                .map(GovernmentRef::id)
                .flatMap(above -> registry.governments().findRow(above).stream())
                .toList(),
            registry.ties().list(ties, PageRequest.first(MOST_TIES)).rows(),
            registry.map().map(ties),
            registry
                .exchanges()
                .list(ExchangeFilter.of(id), PageRequest.first(MOST_EXCHANGES))
                .rows(),
            registry.mechanisms().ofGovernment(id));
    return visit.page("government.jte", Map.of("page", page));
  }
}
