package org.gyoryu.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what no controller answers: addresses where nothing is, and faults of ours. Under {@code
 * /api/} the answer is a problem detail (RFC 9457), elsewhere a page. What was thrown goes to the
 * log and never to the visitor.
 */
@Controller
class FailedRequests implements ErrorController {

  private final Visits visits;

  FailedRequests(Visits visits) {
    this.visits = visits;
  }

  @RequestMapping("/error")
  Object failed(HttpServletRequest request) {
    int status = status(request);
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    if (path.startsWith("/api/")) {
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(ProblemDetail.forStatus(status));
    }
    return ErrorPages.page(visits.ofFailed(request, path), status, "");
  }

  private static int status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? status
        : 404;
  }
}
