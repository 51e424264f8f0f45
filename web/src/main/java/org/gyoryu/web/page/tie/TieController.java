package org.gyoryu.web.page.tie;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** The list of ties, and the page of one. */
@Controller
class TieController {

  private final Registry registry;
  private final Visits visits;

  TieController(Registry registry, Visits visits) {
    this.registry = registry;
    this.visits = visits;
  }

  @GetMapping("/ties")
  PageView list(HttpServletRequest request) {
    Visit visit = visits.of(request);
    TieFilter filter = registry.tieFilter(visit.parameters());
    return visit.page(
        "ties.jte",
        Map.of(
            "page", registry.ties().list(filter, PageRequest.parse(visit.parameters())),
            "count", registry.ties().count(filter),
            "form", form(visit)));
  }

  private static FilterForm form(Visit visit) {
    Choices choices = new Choices(visit);
    List<FilterForm.Field> fields = new ArrayList<>(choices.ofTies());
    fields.add(choices.provinces("b_province", visit.countryB()));
    fields.add(choices.year("from", "filter.from"));
    fields.add(choices.year("to", "filter.to"));
    return new FilterForm("filters", "/ties", fields);
  }

  @GetMapping("/ties/{id}")
  PageView one(@PathVariable String id, HttpServletRequest request) {
    Visit visit = visits.of(request);
    TiePage page =
        registry
            .ties()
            .find(id)
            .map(TiePage::new)
            .orElseThrow(() -> new NoSuchPageException("tie " + id));
    return visit.page("tie.jte", Map.of("page", page));
  }
}
