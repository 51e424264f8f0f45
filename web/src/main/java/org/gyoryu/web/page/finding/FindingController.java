package org.gyoryu.web.page.finding;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import org.gyoryu.analysis.Findings;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.web.finding.FindingStore;
import org.gyoryu.web.finding.Outlook;
import org.gyoryu.web.frame.NoSuchPageException;
import org.gyoryu.web.frame.PageView;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.frame.Visits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of findings, and the page of one. */
@Controller
class FindingController {

  /** A chart may appear with its data that long after the click; then a live line takes over. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private final FindingStore findings;
  private final Visits visits;

  FindingController(FindingStore findings, Visits visits) {
    this.findings = findings;
    this.visits = visits;
  }

  @GetMapping("/findings")
  PageView list(HttpServletRequest request) {
    Visit visit = visits.of(request);
    Outlook outlook = findings.outlook(visit.get().snapshot().id());
    return visit.page("findings.jte", Map.of("questions", Findings.all(), "outlook", outlook));
  }

  @GetMapping("/findings/{id}")
  PageView one(@PathVariable String id, HttpServletRequest request) {
    Visit visit = visits.of(request);
    Question question = question(id);
    String snapshotId = visit.get().snapshot().id();
    return findings
        .find(snapshotId, id, PATIENCE)
        .map(finding -> visit.page("finding.jte", Map.of("page", new FindingPage(finding))))
        .orElseGet(
            () ->
                visit.page(
                    "finding-wait.jte",
                    Map.of("question", question, "outlook", findings.outlook(snapshotId))));
  }

  private static Question question(String id) {
    return Findings.find(id).orElseThrow(() -> new NoSuchPageException("finding " + id));
  }

  @PostMapping("/findings/{id}/stop")
  ResponseEntity<Void> stop(@PathVariable String id, HttpServletRequest request) {
    return change(id, request, findings::stop);
  }

  @PostMapping("/findings/{id}/begin")
  ResponseEntity<Void> begin(@PathVariable String id, HttpServletRequest request) {
    return change(id, request, findings::restart);
  }

  /** Changes the work for a question and goes back to its page; only for our own pages' forms. */
  private ResponseEntity<Void> change(
      String id, HttpServletRequest request, BiConsumer<String, Question> change) {
    Visit visit = visits.of(request);
    Question question = question(id);
    String from = request.getHeader("Sec-Fetch-Site");
    if (from != null && !from.equals("same-origin")) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    change.accept(visit.get().snapshot().id(), question);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/findings/" + question.id() + "?lang=" + visit.language().code()))
        .build();
  }
}
