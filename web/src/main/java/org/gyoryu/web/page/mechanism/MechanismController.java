package org.gyoryu.web.page.mechanism;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.gyoryu.registry.read.MechanismRow;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.web.frame.NoSuchPageException;
import org.gyoryu.web.frame.PageView;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.frame.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of mechanisms, and the page of one. */
@Controller
class MechanismController {

  private final Registry registry;
  private final Visits visits;

  MechanismController(Registry registry, Visits visits) {
    this.registry = registry;
    this.visits = visits;
  }

  @GetMapping("/mechanisms")
  PageView list(HttpServletRequest request) {
    Visit visit = visits.of(request);
    visit.get();
    List<MechanismRow> all = registry.mechanisms().list();
    return visit.page("mechanisms.jte", Map.of("mechanisms", all));
  }

  @GetMapping("/mechanisms/{id}")
  PageView one(@PathVariable String id, HttpServletRequest request) {
    Visit visit = visits.of(request);
    MechanismPage page =
        registry
            .mechanisms()
            .find(id)
            .map(MechanismPage::new)
            .orElseThrow(() -> new NoSuchPageException("mechanism " + id));
    return visit.page("mechanism.jte", Map.of("page", page));
  }
}
