package org.gyoryu.web.api;

import java.util.List;
import java.util.Optional;
import org.gyoryu.registry.read.MeetingRow;
import org.gyoryu.registry.read.Registry;

/** Endpoints of mechanisms, their meetings, and policies. */
final class MechanismEndpoints {

  private MechanismEndpoints() {}

  static List<Endpoint> all(Registry registry) {
    return List.of(
        EndpointKinds.all(
            "/mechanisms",
            "Standing mechanisms of cooperation",
            MechanismTables.MECHANISM,
            () -> registry.mechanisms().list()),
        EndpointKinds.one(
            "/mechanisms",
            "One mechanism with members and meetings",
            List.of(
                Part.one("mechanism", MechanismTables.MECHANISM, "Itself"),
                Part.list("members", MechanismTables.MEMBER, "Its members"),
                Part.list("meetings", MechanismTables.MEETING, "Its meetings, the newest first"),
                Part.list("sources", TieTables.SOURCE, "Who says so")),
            id ->
                registry
                    .mechanisms()
                    .find(id)
                    .map(
                        found ->
                            EndpointKinds.parts(
                                "mechanism",
                                MechanismTables.MECHANISM.json(found.row()),
                                "members",
                                EndpointKinds.objects(MechanismTables.MEMBER, found.members()),
                                "meetings",
                                EndpointKinds.objects(MechanismTables.MEETING, found.meetings()),
                                "sources",
                                EndpointKinds.objects(TieTables.SOURCE, found.sources())))),
        EndpointKinds.list(
            "/meetings",
            "Meetings of mechanisms, the newest first",
            List.of(Parameter.text("mechanism", "Id of a mechanism")),
            MechanismTables.MEETING,
            Optional.of(new GeoJson.Places<MeetingRow>(rows -> row -> List.of(row.coordinates()))),
            call ->
                EndpointKinds.page(
                    MechanismTables.MEETING,
                    registry.meetings().list(call.parameters().text("mechanism"), call.page()))),
        EndpointKinds.one(
            "/meetings", "meeting", MechanismTables.MEETING, id -> registry.meetings().find(id)),
        EndpointKinds.all(
            "/policies",
            "Policies and events, the newest first",
            MechanismTables.POLICY,
            () -> registry.policies().list()),
        EndpointKinds.one(
            "/policies", "policy", MechanismTables.POLICY, id -> registry.policies().find(id)));
  }
}
