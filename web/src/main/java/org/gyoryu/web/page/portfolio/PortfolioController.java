package org.gyoryu.web.page.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gyoryu.analysis.portfolio.Portfolio;
import org.gyoryu.registry.read.GovernmentDetail;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.web.analyses.Analyses;
import org.gyoryu.web.frame.NoSuchPageException;
import org.gyoryu.web.frame.PageView;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.frame.Visits;
import org.gyoryu.web.sheet.PortfolioSheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a government holds, as a page and as a workbook. */
@Controller
class PortfolioController {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Registry registry;
  private final Visits visits;
  private final Analyses analyses;

  PortfolioController(Registry registry, Visits visits, Analyses analyses) {
    this.registry = registry;
    this.visits = visits;
    this.analyses = analyses;
  }

  @GetMapping("/governments/{id}/portfolio")
  PageView page(@PathVariable String id, HttpServletRequest request) {
    Visit visit = visits.of(request);
    Portfolio portfolio = portfolio(id, visit);
    GovernmentDetail detail = registry.governments().find(id).orElseThrow(() -> missing(id));
    return visit.page("portfolio.jte", Map.of("page", new PortfolioPage(portfolio, detail, visit)));
  }

  private Portfolio portfolio(String id, Visit visit) {
    boolean withChildren = visit.parameters().flag("children").orElse(false);
    return analyses.portfolio(id, withChildren).orElseThrow(() -> missing(id));
  }

  private static NoSuchPageException missing(String id) {
    return new NoSuchPageException("portfolio of " + id);
  }

  @GetMapping("/governments/{id}/portfolio.xlsx")
  void workbook(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = visits.of(request);
    Portfolio portfolio = portfolio(id, visit);
    response.setContentType(WORKBOOK);
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"gyoryu-portfolio-" + id + ".xlsx\"");
    PortfolioSheet.write(portfolio, visit.language(), response.getOutputStream());
  }
}
