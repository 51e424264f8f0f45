package org.gyoryu.web.api;

import java.util.List;
import java.util.Optional;
import org.gyoryu.registry.read.ClaimFilter;
import org.gyoryu.registry.read.Parameters;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.read.SourceQueries;
import org.gyoryu.registry.reconcile.OpenQuestion;

/** Endpoints of what sources say, and of what could not be settled. */
final class ClaimEndpoints {

  private ClaimEndpoints() {}

  static List<Endpoint> all(Registry registry) {
    return List.of(
        EndpointKinds.list(
            "/claims",
            "What each source says of each relation",
            Parameter.OF_CLAIMS,
            ClaimTables.CLAIM,
            Optional.empty(),
            call ->
                EndpointKinds.page(
                    ClaimTables.CLAIM,
                    registry.claims().list(ClaimFilter.parse(call.parameters()), call.page()))),
        EndpointKinds.one("/claims", "claim", ClaimTables.CLAIM, id -> registry.claims().find(id)),
        EndpointKinds.list(
            "/sources",
            "Pages and documents that the registry rests on",
            Parameter.OF_SOURCES,
            TieTables.SOURCE,
            Optional.empty(),
            call ->
                EndpointKinds.page(
                    TieTables.SOURCE,
                    registry
                        .sources()
                        .list(SourceQueries.Filter.parse(call.parameters()), call.page()))),
        EndpointKinds.one(
            "/sources", "source", TieTables.SOURCE, id -> registry.sources().find(id)),
        EndpointKinds.list(
            "/open-questions",
            "What could not be settled",
            Parameter.OF_OPEN_QUESTIONS,
            TieTables.OPEN_QUESTION,
            Optional.empty(),
            call -> {
              Parameters parameters = call.parameters();
              return EndpointKinds.page(
                  TieTables.OPEN_QUESTION,
                  registry
                      .openQuestions()
                      .list(
                          parameters.constants("kind", OpenQuestion.Kind.class),
                          parameters.text("tie"),
                          call.page()));
            }));
  }
}
