package org.gyoryu.web.page.data;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gyoryu.model.PublishedTotal;
import org.gyoryu.model.SourceKind;
import org.gyoryu.registry.read.Dimension;
import org.gyoryu.registry.read.OpenQuestionRow;
import org.gyoryu.registry.read.PageRequest;
import org.gyoryu.registry.read.Parameters;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.read.SourceQueries;
import org.gyoryu.registry.read.SourceRow;
import org.gyoryu.registry.read.TieFilter;
import org.gyoryu.registry.reconcile.OpenQuestion;
import org.gyoryu.web.finding.FindingStore;
import org.gyoryu.web.frame.Choices;
import org.gyoryu.web.frame.FilterForm;
import org.gyoryu.web.frame.PageView;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.frame.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the registry rests on. */
@Controller
class DataController {

  private static final int OPEN_SHOWN = 12;
  private static final String COMPLETENESS = "completeness";
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Registry registry;
  private final Visits visits;
  private final FindingStore findings;

  DataController(Registry registry, Visits visits, FindingStore findings) {
    this.registry = registry;
    this.visits = visits;
    this.findings = findings;
  }

  @GetMapping("/data")
  PageView data(HttpServletRequest request) {
    Visit visit = visits.of(request);
    List<PublishedTotal> published =
        PublishedYear.ofBothSides(registry.totals().list(), visit.get().snapshot());
    LocalDate at =
        visit
            .parameters()
            .endOf("at")
            .or(() -> PublishedYear.mostCounted(published))
            .orElse(visit.get().snapshot().asOf());
    TieFilter formal =
        TieFilter.parse(
            Parameters.of(
                Map.of("formal", new String[] {"true"}, "at", new String[] {at.toString()})));
    DataPage page =
        new DataPage(
            at,
            registry.stats().count(List.of(Dimension.B_REGION), formal),
            registry.stats().count(List.of(Dimension.A_REGION), formal),
            registry.stats().count(List.of(), formal),
            findings.find(visit.get().snapshot().id(), COMPLETENESS, PATIENCE),
            sources(registry.totals().list()),
            registry.sources().countByKind(),
            registry.openQuestions().counts(),
            open(OpenQuestion.Kind.UNRESOLVED, OpenQuestion.Kind.AMBIGUOUS),
            open(OpenQuestion.Kind.DATE_CONFLICT));
    return visit.page("data.jte", Map.of("page", page));
  }

  private Map<String, SourceRow> sources(List<PublishedTotal> published) {
    return published.stream()
        .map(PublishedTotal::sourceId)
        .distinct()
        .flatMap(id -> registry.sources().find(id).stream())
        .collect(Collectors.toMap(SourceRow::id, Function.identity()));
  }

  private List<OpenQuestionRow> open(OpenQuestion.Kind... kinds) {
    return registry
        .openQuestions()
        .list(Set.of(kinds), Optional.empty(), PageRequest.first(OPEN_SHOWN))
        .rows();
  }

  @GetMapping("/data/sources")
  PageView sources(HttpServletRequest request) {
    Visit visit = visits.of(request);
    Choices choices = new Choices(visit);
    FilterForm form =
        new FilterForm(
            "filters",
            "/data/sources",
            List.of(
                choices.constants("kind", "source.kind", SourceKind.values()),
                choices.countries("country"),
                choices.words("publisher", "source.publisher")));
    return visit.page(
        "sources.jte",
        Map.of(
            "page",
            registry
                .sources()
                .list(
                    SourceQueries.Filter.parse(visit.parameters()),
                    PageRequest.parse(visit.parameters())),
            "form",
            form));
  }

  @GetMapping("/data/questions")
  PageView questions(HttpServletRequest request) {
    Visit visit = visits.of(request);
    FilterForm form =
        new FilterForm(
            "filters",
            "/data/questions",
            List.of(
                new Choices(visit).constants("kind", "question.kind", OpenQuestion.Kind.values())));
    return visit.page(
        "questions.jte",
        Map.of(
            "page",
            registry
                .openQuestions()
                .list(
                    visit.parameters().constants("kind", OpenQuestion.Kind.class),
                    Optional.empty(),
                    PageRequest.parse(visit.parameters())),
            "form",
            form));
  }
}
