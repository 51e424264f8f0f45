package org.gyoryu.web.page.overview;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.gyoryu.registry.read.ExchangeFilter;
import org.gyoryu.registry.read.PageRequest;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.read.TieFilter;
import org.gyoryu.registry.read.TieMap;
import org.gyoryu.web.frame.Choices;
import org.gyoryu.web.frame.FilterForm;
import org.gyoryu.web.frame.PageView;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.frame.Visits;
import org.gyoryu.web.page.chart.TieChanges;
import org.gyoryu.web.page.chart.YearBars;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class OverviewController {

  private static final int USUAL_SPAN_YEARS = 30;
  private static final int LATEST = 8;
  private static final int LISTED = 60;

  private final Registry registry;
  private final Visits visits;

  OverviewController(Registry registry, Visits visits) {
    this.registry = registry;
    this.visits = visits;
  }

  @GetMapping("/")
  PageView show(HttpServletRequest request) {
    Visit visit = visits.of(request);
    TieFilter filter = registry.tieFilter(visit.parameters());
    int last = visit.get().snapshot().asOf().getYear();
    TieChanges changes = TieChanges.of(filter, registry);
    int first = Math.min(changes.firstYear(last - USUAL_SPAN_YEARS), last - 1);
    int year = visit.parameters().integer("year", first, last).orElse(last);
    TieMap map = registry.map().map(filter);
    Overview overview =
        new Overview(
            first,
            last,
            year,
            changes,
            map,
            YearBars.of(map, first, last, registry.policies().list()),
            registry.ties().list(filter, PageRequest.first(LISTED)).rows(),
            registry
                .exchanges()
                .list(ExchangeFilter.parse(visit.parameters()), PageRequest.first(LATEST))
                .rows());
    return visit.page(
        "overview.jte",
        Map.of(
            "overview",
            overview,
            "form",
            new FilterForm("filters", "/", new Choices(visit).ofTies())));
  }
}
