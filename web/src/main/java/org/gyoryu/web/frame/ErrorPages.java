package org.gyoryu.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.gyoryu.registry.read.BadParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what goes wrong on a page with a page, in the reader's language. */
@ControllerAdvice(basePackages = {"org.gyoryu.web.page", "org.gyoryu.web.frame"})
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages {

  private final Visits visits;

  ErrorPages(Visits visits) {
    this.visits = visits;
  }

  @ExceptionHandler
  PageView badParameter(BadParameterException problem, HttpServletRequest request) {
    Visit visit = visits.ofFailed(request, request.getRequestURI());
    return page(visit, 400, new WrongParameter(problem, visit).told());
  }

  @ExceptionHandler
  PageView noSuchPage(NoSuchPageException problem, HttpServletRequest request) {
    return page(visits.ofFailed(request, request.getRequestURI()), 404, "");
  }

  @ExceptionHandler
  PageView emptyRegistry(EmptyRegistryException problem, HttpServletRequest request) {
    Visit visit = visits.ofFailed(request, request.getRequestURI());
    return page(visit, 503, visit.t("error.empty"));
  }

  static PageView page(Visit visit, int status, String detail) {
    return visit
        .page("error.jte", Map.of("status", status, "detail", detail.strip()))
        .withStatus(status);
  }
}
