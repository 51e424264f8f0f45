package org.gyoryu.web.api;

import java.util.List;
import java.util.Optional;
import org.gyoryu.registry.read.ExchangeFilter;
import org.gyoryu.registry.read.ExchangeRow;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.read.TieFilter;
import org.gyoryu.registry.read.TieRow;

/** Endpoints of ties and exchanges. */
final class TieEndpoints {

  private TieEndpoints() {}

  static List<Endpoint> all(Registry registry) {
    return List.of(
        EndpointKinds.list(
            "/ties",
            "Ties, the newest first, undated ones last",
            Parameter.OF_TIES,
            TieTables.TIE,
            Optional.of(EndpointKinds.lines(registry, TieRow::a, TieRow::b)),
            call -> {
              TieFilter filter = registry.tieFilter(call.parameters());
              return new Answer.Rows<>(
                  TieTables.TIE,
                  registry.ties().list(filter, call.page()),
                  Optional.of(registry.ties().count(filter)));
            }),
        EndpointKinds.one(
            "/ties",
            "One tie with all that is known of it",
            List.of(
                Part.one("tie", TieTables.TIE, "Itself"),
                Part.list("stages", TieTables.STAGE, "Stages reached"),
                Part.list("sides", TieTables.SIDE, "What each side recognises"),
                Part.list("claims", ClaimTables.CLAIM, "What each source says"),
                Part.list("exchanges", TieTables.EXCHANGE, "The newest exchanges; at most 100"),
                Part.list("mechanisms", MechanismTables.MECHANISM, "Mechanisms that both sit in"),
                Part.list("open_questions", TieTables.OPEN_QUESTION, "What could not be settled")),
            id ->
                registry
                    .ties()
                    .find(id)
                    .map(
                        found ->
                            EndpointKinds.parts(
                                "tie",
                                TieTables.TIE.json(found.row()),
                                "stages",
                                EndpointKinds.objects(TieTables.STAGE, found.stages()),
                                "sides",
                                EndpointKinds.objects(TieTables.SIDE, found.sides()),
                                "claims",
                                EndpointKinds.objects(ClaimTables.CLAIM, found.claims()),
                                "exchanges",
                                EndpointKinds.objects(TieTables.EXCHANGE, found.exchanges()),
                                "mechanisms",
                                EndpointKinds.objects(
                                    MechanismTables.MECHANISM, found.mechanisms()),
                                "open_questions",
                                EndpointKinds.objects(
                                    TieTables.OPEN_QUESTION, found.openQuestions())))),
        EndpointKinds.list(
            "/exchanges",
            "Exchanges, the newest first, undated ones last",
            Parameter.OF_EXCHANGES,
            TieTables.EXCHANGE,
            Optional.of(EndpointKinds.lines(registry, ExchangeRow::a, ExchangeRow::b)),
            call -> {
              ExchangeFilter filter = ExchangeFilter.parse(call.parameters());
              return new Answer.Rows<>(
                  TieTables.EXCHANGE,
                  registry.exchanges().list(filter, call.page()),
                  Optional.of(registry.exchanges().count(filter)));
            }),
        EndpointKinds.one(
            "/exchanges", "exchange", TieTables.EXCHANGE, id -> registry.exchanges().find(id)));
  }
}
