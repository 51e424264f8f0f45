package org.gyoryu.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gyoryu.registry.read.BadParameterException;
import org.gyoryu.registry.read.PageRequest;
import org.gyoryu.registry.read.Parameters;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.read.SnapshotInfo;
import org.gyoryu.web.analyses.Analyses;
import org.gyoryu.web.finding.FindingStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Finds the endpoint of a request, lets it answer, and writes answer or problem. */
@Controller
class ApiController {

  static final String BASE = "/api/v1";

  private static final Logger LOG = LoggerFactory.getLogger(ApiController.class);

  private final Registry registry;
  private final List<Endpoint> endpoints;
  private final AnswerWriter writer;
  private final Downloads downloads;

  ApiController(Registry registry, Downloads downloads, Analyses analyses, FindingStore findings) {
    this.registry = registry;
    this.endpoints =
        Stream.of(
                Endpoints.all(registry),
                OfficerEndpoints.all(analyses),
                new FindingEndpoints(registry, findings).all())
            .flatMap(List::stream)
            .toList();
    this.writer = new AnswerWriter();
    this.downloads = downloads;
  }

  List<Endpoint> endpoints() {
    return endpoints;
  }

  /** Everything below /api/v1, so that every mistake gets the same kind of answer. */
  @GetMapping({BASE, BASE + "/**"})
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    try {
      answerOrFail(request, response);
    } catch (BadParameterException wrong) {
      writer.problem(Problem.badParameter(wrong), request, response);
    } catch (Problem problem) {
      writer.problem(problem, request, response);
    } catch (IOException clientGone) {
      throw clientGone;
    } catch (RuntimeException failed) {
      LOG.error("{} failed", request.getRequestURI(), failed);
      writer.problem(Problem.unexpected(), request, response);
    }
  }

  private void answerOrFail(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path =
        java.net.URLDecoder.decode(
            request.getRequestURI().substring(BASE.length()).replace("+", "%2B"),
            java.nio.charset.StandardCharsets.UTF_8);
    if (path.equals("/openapi.json")) {
      Parameters.of(request.getParameterMap()).requireOnly(List.of());
      writer.document(new OpenApi(endpoints).document(), request, response);
      return;
    }
    SnapshotInfo snapshot = registry.snapshots().find().orElseThrow(Problem::empty);
    if (path.startsWith(Downloads.PATH)) {
      Parameters.of(request.getParameterMap()).requireOnly(List.of());
      downloads.write(path.substring(Downloads.PATH.length()), snapshot, request, response);
      return;
    }
    answer(path, snapshot, request, response);
  }

  private void answer(
      String asked, SnapshotInfo snapshot, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Found found = find(asked);
    Endpoint endpoint = found.endpoint();
    Parameters parameters = Parameters.of(request.getParameterMap());
    parameters.requireOnly(endpoint.parameterNames());
    Format format =
        Negotiation.choose(
            endpoint.formats(),
            found.ending(),
            parameters.text("format"),
            request.getHeader("Accept"));
    if (writer.isKnown(snapshot, format.word() + endpoint.state().get(), request, response)) {
      return;
    }
    PageRequest page =
        endpoint.paged() ? PageRequest.parse(parameters) : PageRequest.first(PageRequest.USUAL);
    Call call = new Call(found.id(), parameters, page);
    boolean whole = format == Format.CSV && endpoint.paged() && parameters.text("limit").isEmpty();
    Call first =
        whole ? call.on(new PageRequest(PageRequest.MOST, parameters.text("cursor"))) : call;
    Answer answer = require(endpoint.answer().apply(first), asked);
    switch (format) {
      case JSON -> writer.json(answer, snapshot, request, response);
      case CSV -> writer.csv(endpoint, (Answer.Rows<?>) answer, first, whole, request, response);
      case GEOJSON ->
          writer.geoJson(
              (Answer.Rows<?>) answer, endpoint.places().orElseThrow(), request, response);
    }
  }

  private static Answer require(Optional<? extends Answer> answer, String asked) {
    if (answer.isEmpty()) {
      throw Problem.notFound("There is no " + asked + ".", List.of());
    }
    return answer.get();
  }

  private record Found(Endpoint endpoint, String id, Optional<Format> ending) {}

  /** The endpoint of a path; an ending such as ".csv" is one only of lists. */
  private Found find(String asked) {
    Negotiation.Split split = Negotiation.Split.of(asked);
    for (Endpoint endpoint : endpoints) {
      Optional<String> id = endpoint.match(split.path());
      if (id.isPresent()) {
        return new Found(endpoint, id.get(), split.format());
      }
    }
    throw Problem.notFound("There is no " + BASE + asked + ".", addresses());
  }

  private List<String> addresses() {
    List<String> all = new ArrayList<>();
    endpoints.forEach(endpoint -> all.add(BASE + endpoint.path()));
    all.add(BASE + "/openapi.json");
    return all;
  }
}
