package org.gyoryu.web.page.partner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.Partner;
import org.gyoryu.analysis.partners.PartnerAdvisor;
import org.gyoryu.analysis.partners.PartnerQuery;
import org.gyoryu.registry.read.BadParameterException;
import org.gyoryu.registry.read.GovernmentRef;
import org.gyoryu.registry.read.Refusal;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.read.Suggestion;
import org.gyoryu.web.analyses.Analyses;
import org.gyoryu.web.analyses.PartnerRequest;
import org.gyoryu.web.frame.NoSuchPageException;
import org.gyoryu.web.frame.PageView;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.frame.Visits;
import org.gyoryu.web.sheet.PartnerConditions;
import org.gyoryu.web.sheet.PartnerRecord;
import org.gyoryu.web.sheet.PartnerSheet;
import org.gyoryu.web.sheet.RecordFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The search for a partner: choose a government, see who fits and why, take the record along. */
@Controller
class PartnerController {

  /** For a page; then a live line takes over. */
  private static final Duration PAGE_PATIENCE = Duration.ofMillis(300);

  /** For a file. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int SUGGESTED = 12;

  private final Registry registry;
  private final Visits visits;
  private final Analyses analyses;

  PartnerController(Registry registry, Visits visits, Analyses analyses) {
    this.registry = registry;
    this.visits = visits;
    this.analyses = analyses;
  }

  @GetMapping("/partners")
  PageView choose(HttpServletRequest request) {
    Visit visit = visits.of(request);
    visit.get();
    String typed = visit.parameters().text("q").orElse("");
    List<GovernmentRef> found =
        typed.isBlank()
            ? List.of()
            : registry.search().suggest(typed, SUGGESTED).stream()
                .map(Suggestion::government)
                .filter(government -> analyses.isOfASide(government.id()))
                .toList();
    analyses.advisor(Duration.ZERO);
    return visit.page(
        "partners.jte", Map.of("typed", typed, "found", found, "backtest", backtest(visit)));
  }

  private BacktestView backtest(Visit visit) {
    return new BacktestView(analyses.backtest(Duration.ZERO), analyses.testing(), visit);
  }

  @GetMapping("/partners/{id}")
  PageView rank(@PathVariable String id, HttpServletRequest request) {
    Visit visit = visits.of(request);
    GovernmentRef government = government(id);
    analyses.snapshot().ifPresent(known -> PartnerRequest.check(visit.parameters(), id, known));
    Optional<PartnerAdvisor> usual = analyses.advisor(PAGE_PATIENCE);
    if (usual.isEmpty()) {
      return visit.page(
          "partners-wait.jte", Map.of("government", government, "computing", analyses.fitting()));
    }
    PartnerRequest asked = PartnerRequest.parse(visit.parameters(), id, usual.get());
    PartnerAdvisor advisor = analyses.changed(usual.get(), asked.change());
    Advice advice = advisor.advise(asked.query());
    return visit.page(
        "partners-of.jte",
        Map.of(
            "page",
            new PartnerPage(
                government, asked, advice, new BeforeAndAfter(usual.get(), advisor, asked), visit),
            "form",
            new PartnerForm(visit, usual.get(), advice).form(),
            "backtest",
            backtest(visit)));
  }

  private GovernmentRef government(String id) {
    if (!analyses.isOfASide(id)) {
      throw new NoSuchPageException("partners of " + id);
    }
    return registry.governments().findRow(id).orElseThrow().government();
  }

  /** What a file is made of. */
  private record Filed(PartnerConditions conditions, Advice advice) {}

  private Filed filed(String id, Visit visit, int top) {
    PartnerAdvisor usual =
        analyses.advisor(PATIENCE).orElseThrow(() -> new NoSuchPageException("partners of " + id));
    PartnerRequest.requireWhole(visit.parameters());
    PartnerRequest asked = PartnerRequest.parse(visit.parameters(), id, usual);
    return new Filed(
        PartnerConditions.of(asked, usual),
        analyses
            .changed(usual, asked.change())
            .advise(asked.query().withTop(Math.max(top, asked.query().top()))));
  }

  @GetMapping("/partners/{id}/list.xlsx")
  void workbook(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = visits.of(request);
    government(id);
    Filed filed = filed(id, visit, 1);
    offer(response, PartnerSheet.MEDIA_TYPE, "gyoryu-partners-" + id + ".xlsx");
    PartnerSheet.write(
        filed.conditions(), filed.advice(), visit.language(), response.getOutputStream());
  }

  /** The record of reasons for one candidate. */
  @GetMapping("/partners/{id}/record.{ending}")
  void document(
      @PathVariable String id,
      @PathVariable String ending,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Visit visit = visits.of(request);
    RecordFormat format =
        RecordFormat.find(ending)
            .orElseThrow(() -> new NoSuchPageException("a record as " + ending));
    government(id);
    String partnerId = visit.parameters().text("partner").orElse("");
    Filed filed = filed(id, visit, PartnerQuery.MOST);
    Advice advice = filed.advice();
    Partner partner =
        advice.partners().stream()
            .filter(each -> each.government().id().equals(partnerId))
            .findFirst()
            .orElseThrow(
                () ->
                    new BadParameterException(
                        "partner",
                        partnerId,
                        Refusal.NO_CANDIDATE,
                        advice.partners().stream()
                            .limit(PartnerQuery.USUAL)
                            .map(each -> each.government().id())
                            .toList()));
    offer(
        response,
        format.mediaType(),
        "gyoryu-record-" + id + "-" + partnerId + "." + format.ending());
    PartnerRecord.write(
        filed.conditions(), advice, partner, visit.language(), format, response.getOutputStream());
  }

  private static void offer(HttpServletResponse response, String mediaType, String fileName) {
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
  }
}
