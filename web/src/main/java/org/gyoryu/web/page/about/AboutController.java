package org.gyoryu.web.page.about;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.gyoryu.web.frame.PageView;
import org.gyoryu.web.frame.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is, and by which rules. */
@Controller
class AboutController {

  private final Visits visits;

  AboutController(Visits visits) {
    this.visits = visits;
  }

  @GetMapping("/about")
  PageView about(HttpServletRequest request) {
    return visits.of(request).page("about.jte", Map.of());
  }
}
