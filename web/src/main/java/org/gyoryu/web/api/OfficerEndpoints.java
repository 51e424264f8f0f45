package org.gyoryu.web.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.analysis.partners.PartnerAdvisor;
import org.gyoryu.web.analyses.Analyses;
import org.gyoryu.web.analyses.PartnerRequest;

/** Endpoints of the tools that officers use. */
final class OfficerEndpoints {

  /** A program can wait longer than a reader. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private OfficerEndpoints() {}

  static List<Endpoint> all(Analyses analyses) {
    return List.of(portfolio(analyses), partners(analyses), backtest(analyses));
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

  private static Endpoint partners(Analyses analyses) {
    return new Endpoint(
        "/partners/" + Endpoint.ID,
        "Possible partners of a government without a formal tie, ranked, with reasons",
        List.of(
            new Parameter("top", "integer", "1 to 100, usually 10", List.of()),
            new Parameter("level", "string", "Of the partner", PartnerRequest.levels()),
            Parameter.text("region", "Of the partner, see /regions"),
            new Parameter("goal", "string", "Field of exchange", PartnerRequest.goals()),
            Parameter.text("off", "Ids of policies to be switched off, separated by commas"),
            Parameter.text(
                "add", "air, ferry, or programme-KIND: what to add between it and \"to\""),
            Parameter.text("to", "Id of a government of the other side")),
        false,
        new Endpoint.Shape.Parts(PartnersDocument.PARTS),
        Optional.empty(),
        call -> partners(analyses, call));
  }

  private static Optional<Answer> partners(Analyses analyses, Call call) {
    if (!analyses.isOfASide(call.id())) {
      return Optional.empty();
    }
    PartnerAdvisor usual = analyses.advisor(PATIENCE).orElseThrow(() -> notReady());
    PartnerRequest.requireWhole(call.parameters());
    PartnerRequest request = PartnerRequest.parse(call.parameters(), call.id(), usual);
    return Optional.of(
        new Answer.Parts(
            PartnersDocument.of(
                analyses.changed(usual, request.change()).advise(request.query()),
                usual.ranks(request.query()))));
  }

  private static Endpoint backtest(Analyses analyses) {
    return new Endpoint(
        "/backtest",
        "How the ranking of partners would have done in the past, beside baselines",
        List.of(),
        false,
        new Endpoint.Shape.Parts(PartnersDocument.BACKTEST_PARTS),
        Optional.empty(),
        call ->
            Optional.of(
                new Answer.Parts(
                    PartnersDocument.of(
                        analyses.backtest(PATIENCE).orElseThrow(() -> notReady())))));
  }

  private static Problem notReady() {
    return new Problem(
        503,
        "Not ready",
        "This is being computed, or there is too little or too much data. Maybe ask again in a minute.",
        Map.of());
  }
}
