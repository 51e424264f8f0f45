package org.gyoryu.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gyoryu.registry.read.Dimension;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.read.TieFilter;
import org.gyoryu.registry.read.TieMap;

/** Endpoints that count, draw, search, and list what everything else refers to. */
final class CountEndpoints {
  private static final int USUAL_SUGGESTIONS = 10;
  private static final int MOST_SUGGESTIONS = 50;

  private CountEndpoints() {}

  static List<Endpoint> all(Registry registry) {
    List<Parameter> parameters = new ArrayList<>(List.of(StatsTable.PARAMETER));
    parameters.addAll(Parameter.OF_TIES);
    return List.of(
        new Endpoint(
            "/stats",
            "Counts of ties by any of their properties, at any date (without one: all dated ties);"
                + " letters of intent count only where by, kind or formal asks for them",
            parameters,
            false,
            new Endpoint.Shape.Rows(StatsTable.of(StatsTable.allDimensions(), null)),
            Optional.empty(),
            call -> {
              List<Dimension> by = StatsTable.by(call.parameters());
              TieFilter asked = registry.tieFilter(call.parameters());
              TieFilter filter = by.contains(Dimension.KIND) ? asked : asked.formalUnlessAsked();
              return Optional.of(
                  Answer.Rows.all(
                      StatsTable.of(by, registry.snapshots().lookups()),
                      registry.stats().count(by, filter)));
            }),
        new Endpoint(
            "/map",
            "Ties for a map: one by one up to 5,000, else by pairs of first-tier governments",
            Parameter.OF_TIES,
            false,
            new Endpoint.Shape.Parts(
                List.of(
                    Part.list("places", MapTables.PLACE, "Where arcs end"),
                    Part.list("arcs", MapTables.ARC, "Ties one by one; none if there are too many"),
                    Part.list("bundles", MapTables.BUNDLE, "Ties by pairs; none if they are few"))),
            Optional.empty(),
            call -> Optional.of(map(registry.map().map(registry.tieFilter(call.parameters()))))),
        new Endpoint(
            "/search",
            "Governments by what somebody types, in any script, best first",
            List.of(
                Parameter.text("q", "What was typed"),
                new Parameter("limit", "integer", "1 to 50, usually 10", List.of())),
            false,
            new Endpoint.Shape.Rows(GovernmentTables.SUGGESTION),
            Optional.empty(),
            call -> {
              int limit =
                  call.parameters().integer("limit", 1, MOST_SUGGESTIONS).orElse(USUAL_SUGGESTIONS);
              String typed = call.parameters().text("q").orElse("");
              return Optional.of(
                  Answer.Rows.all(
                      GovernmentTables.SUGGESTION, registry.search().suggest(typed, limit)));
            }),
        EndpointKinds.all(
            "/published-totals",
            "Counts that others published",
            TieTables.PUBLISHED_TOTAL,
            () -> registry.totals().list()),
        EndpointKinds.all(
            "/levels",
            "Administrative levels",
            GovernmentTables.LEVEL,
            () -> registry.snapshots().lookups().levels()),
        EndpointKinds.all(
            "/regions",
            "Regions",
            GovernmentTables.REGION,
            () -> registry.snapshots().lookups().regions()),
        EndpointKinds.all(
            "/snapshot",
            "The state of the registry that all answers are of",
            TieTables.SNAPSHOT,
            () -> List.of(registry.snapshots().get())));
  }

  private static Answer map(TieMap map) {
    List<TieMap.Arc> arcs = map instanceof TieMap.Single single ? single.arcs() : List.of();
    List<TieMap.Bundle> bundles =
        map instanceof TieMap.Aggregated aggregated ? aggregated.bundles() : List.of();
    return EndpointKinds.parts(
        "places",
        EndpointKinds.objects(MapTables.PLACE, map.places()),
        "arcs",
        EndpointKinds.objects(MapTables.ARC, arcs),
        "bundles",
        EndpointKinds.objects(MapTables.BUNDLE, bundles));
  }
}
