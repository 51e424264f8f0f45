package org.gyoryu.web.api;

import java.util.List;
import java.util.Optional;
import org.gyoryu.web.analyses.Analyses;

/** Endpoints of the tools that officers use. */
final class OfficerEndpoints {

  private OfficerEndpoints() {}

  static List<Endpoint> all(Analyses analyses) {
    return List.of(portfolio(analyses));
  }

  private static Endpoint portfolio(Analyses analyses) {
    return new Endpoint(
        "/portfolio/" + Endpoint.ID,
        "What a government holds: ties, overlap, concentration, fields, anniversaries, suggestions",
        List.of(
            new Parameter(
                "children", "boolean", "Whether everything below it counts too", List.of())),
        false,
        new Endpoint.Shape.Parts(PortfolioDocument.PARTS),
        Optional.empty(),
        call ->
            analyses
                .portfolio(call.id(), call.parameters().flag("children").orElse(false))
                .map(portfolio -> new Answer.Parts(PortfolioDocument.of(portfolio))));
  }
}
