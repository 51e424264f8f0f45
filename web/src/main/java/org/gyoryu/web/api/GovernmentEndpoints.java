package org.gyoryu.web.api;

import java.util.List;
import java.util.Optional;
import org.gyoryu.registry.read.GovernmentFilter;
import org.gyoryu.registry.read.GovernmentRow;
import org.gyoryu.registry.read.Registry;

/** Endpoints of local governments. */
final class GovernmentEndpoints {

  private GovernmentEndpoints() {}

  static List<Endpoint> all(Registry registry) {
    return List.of(
        EndpointKinds.list(
            "/governments",
            "Local governments, those with most ties first",
            Parameter.OF_GOVERNMENTS,
            GovernmentTables.GOVERNMENT,
            Optional.of(new GeoJson.Places<GovernmentRow>(rows -> row -> List.of(row.place()))),
            call -> {
              GovernmentFilter filter = GovernmentFilter.parse(call.parameters());
              return new Answer.Rows<>(
                  GovernmentTables.GOVERNMENT,
                  registry.governments().list(filter, call.page()),
                  Optional.of(registry.governments().count(filter)));
            }),
        EndpointKinds.one(
            "/governments",
            "One local government",
            List.of(
                Part.one("government", GovernmentTables.GOVERNMENT, "Itself"),
                Part.list("parents", GovernmentTables.GOVERNMENT_REF, "Those above, nearest first"),
                Part.list(
                    "children", GovernmentTables.GOVERNMENT, "Those directly below; at most 200"),
                Part.list("predecessors", GovernmentTables.GOVERNMENT_REF, "Those that it took in"),
                Part.one("successor", GovernmentTables.GOVERNMENT_REF, "The one that took it in"),
                Part.list("aliases", GovernmentTables.ALIAS, "Other spellings"),
                Part.list("indicators", GovernmentTables.INDICATOR, "Figures"),
                Part.list(
                    "mechanisms", MechanismTables.MECHANISM, "Mechanisms that it sits or sat in")),
            id ->
                registry
                    .governments()
                    .find(id)
                    .map(
                        found ->
                            EndpointKinds.parts(
                                "government",
                                GovernmentTables.GOVERNMENT.json(found.row()),
                                "parents",
                                EndpointKinds.objects(
                                    GovernmentTables.GOVERNMENT_REF, found.parents()),
                                "children",
                                EndpointKinds.objects(
                                    GovernmentTables.GOVERNMENT, found.children()),
                                "predecessors",
                                EndpointKinds.objects(
                                    GovernmentTables.GOVERNMENT_REF, found.predecessors()),
                                "successor",
                                found
                                    .successor()
                                    .map(GovernmentTables.GOVERNMENT_REF::json)
                                    .orElse(null),
                                "aliases",
                                EndpointKinds.objects(GovernmentTables.ALIAS, found.aliases()),
                                "indicators",
                                EndpointKinds.objects(
                                    GovernmentTables.INDICATOR, found.indicators()),
                                "mechanisms",
                                EndpointKinds.objects(
                                    MechanismTables.MECHANISM,
                                    registry.mechanisms().ofGovernment(id))))));
  }
}
