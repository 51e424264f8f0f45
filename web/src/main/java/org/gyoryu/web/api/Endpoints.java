package org.gyoryu.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gyoryu.model.Coordinates;
import org.gyoryu.registry.read.ClaimFilter;
import org.gyoryu.registry.read.Dimension;
import org.gyoryu.registry.read.ExchangeFilter;
import org.gyoryu.registry.read.ExchangeRow;
import org.gyoryu.registry.read.GovernmentFilter;
import org.gyoryu.registry.read.GovernmentRef;
import org.gyoryu.registry.read.GovernmentRow;
import org.gyoryu.registry.read.MeetingRow;
import org.gyoryu.registry.read.Page;
import org.gyoryu.registry.read.Parameters;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.read.SourceQueries;
import org.gyoryu.registry.read.TieFilter;
import org.gyoryu.registry.read.TieMap;
import org.gyoryu.registry.read.TieRow;
import org.gyoryu.registry.reconcile.OpenQuestion;

/** All endpoints of the API. */
final class Endpoints {

  private static final int USUAL_SUGGESTIONS = 10;
  private static final int MOST_SUGGESTIONS = 50;

  private final Registry registry;
  private final List<Endpoint> all = new ArrayList<>();

  Endpoints(Registry registry) {
    this.registry = registry;
    governments();
    ties();
    exchanges();
    mechanisms();
    claimsAndSources();
    counts();
    shortLists();
  }

  List<Endpoint> all() {
    return List.copyOf(all);
  }

  private void governments() {
    list(
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
        });
    one(
        "/governments",
        "One local government",
        List.of(
            Part.one("government", GovernmentTables.GOVERNMENT, "Itself"),
            Part.list("parents", GovernmentTables.GOVERNMENT_REF, "Those above, nearest first"),
            Part.list("children", GovernmentTables.GOVERNMENT, "Those directly below; at most 200"),
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
                        parts(
                            "government",
                            GovernmentTables.GOVERNMENT.json(found.row()),
                            "parents",
                            objects(GovernmentTables.GOVERNMENT_REF, found.parents()),
                            "children",
                            objects(GovernmentTables.GOVERNMENT, found.children()),
                            "predecessors",
                            objects(GovernmentTables.GOVERNMENT_REF, found.predecessors()),
                            "successor",
                            found
                                .successor()
                                .map(GovernmentTables.GOVERNMENT_REF::json)
                                .orElse(null),
                            "aliases",
                            objects(GovernmentTables.ALIAS, found.aliases()),
                            "indicators",
                            objects(GovernmentTables.INDICATOR, found.indicators()),
                            "mechanisms",
                            objects(
                                MechanismTables.MECHANISM,
                                registry.mechanisms().ofGovernment(id)))));
  }

  private void ties() {
    list(
        "/ties",
        "Ties, the newest first, undated ones last",
        Parameter.OF_TIES,
        TieTables.TIE,
        Optional.of(lines(TieRow::a, TieRow::b)),
        call -> {
          TieFilter filter = registry.tieFilter(call.parameters());
          return new Answer.Rows<>(
              TieTables.TIE,
              registry.ties().list(filter, call.page()),
              Optional.of(registry.ties().count(filter)));
        });
    one(
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
                        parts(
                            "tie",
                            TieTables.TIE.json(found.row()),
                            "stages",
                            objects(TieTables.STAGE, found.stages()),
                            "sides",
                            objects(TieTables.SIDE, found.sides()),
                            "claims",
                            objects(ClaimTables.CLAIM, found.claims()),
                            "exchanges",
                            objects(TieTables.EXCHANGE, found.exchanges()),
                            "mechanisms",
                            objects(MechanismTables.MECHANISM, found.mechanisms()),
                            "open_questions",
                            objects(TieTables.OPEN_QUESTION, found.openQuestions()))));
  }

  private void exchanges() {
    list(
        "/exchanges",
        "Exchanges, the newest first, undated ones last",
        Parameter.OF_EXCHANGES,
        TieTables.EXCHANGE,
        Optional.of(lines(ExchangeRow::a, ExchangeRow::b)),
        call -> {
          ExchangeFilter filter = ExchangeFilter.parse(call.parameters());
          return new Answer.Rows<>(
              TieTables.EXCHANGE,
              registry.exchanges().list(filter, call.page()),
              Optional.of(registry.exchanges().count(filter)));
        });
    one("/exchanges", "exchange", TieTables.EXCHANGE, id -> registry.exchanges().find(id));
  }

  private void mechanisms() {
    all(
        "/mechanisms",
        "Standing mechanisms of cooperation",
        MechanismTables.MECHANISM,
        () -> registry.mechanisms().list());
    one(
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
                        parts(
                            "mechanism",
                            MechanismTables.MECHANISM.json(found.row()),
                            "members",
                            objects(MechanismTables.MEMBER, found.members()),
                            "meetings",
                            objects(MechanismTables.MEETING, found.meetings()),
                            "sources",
                            objects(TieTables.SOURCE, found.sources()))));
    list(
        "/meetings",
        "Meetings of mechanisms, the newest first",
        List.of(Parameter.text("mechanism", "Id of a mechanism")),
        MechanismTables.MEETING,
        Optional.of(new GeoJson.Places<MeetingRow>(rows -> row -> List.of(row.coordinates()))),
        call ->
            page(
                MechanismTables.MEETING,
                registry.meetings().list(call.parameters().text("mechanism"), call.page())));
    one("/meetings", "meeting", MechanismTables.MEETING, id -> registry.meetings().find(id));
    all(
        "/policies",
        "Policies and events, the newest first",
        MechanismTables.POLICY,
        () -> registry.policies().list());
    one("/policies", "policy", MechanismTables.POLICY, id -> registry.policies().find(id));
  }

  private void claimsAndSources() {
    list(
        "/claims",
        "What each source says of each relation",
        Parameter.OF_CLAIMS,
        ClaimTables.CLAIM,
        Optional.empty(),
        call ->
            page(
                ClaimTables.CLAIM,
                registry.claims().list(ClaimFilter.parse(call.parameters()), call.page())));
    one("/claims", "claim", ClaimTables.CLAIM, id -> registry.claims().find(id));
    list(
        "/sources",
        "Pages and documents that the registry rests on",
        Parameter.OF_SOURCES,
        TieTables.SOURCE,
        Optional.empty(),
        call ->
            page(
                TieTables.SOURCE,
                registry
                    .sources()
                    .list(SourceQueries.Filter.parse(call.parameters()), call.page())));
    one("/sources", "source", TieTables.SOURCE, id -> registry.sources().find(id));
    list(
        "/open-questions",
        "What could not be settled",
        Parameter.OF_OPEN_QUESTIONS,
        TieTables.OPEN_QUESTION,
        Optional.empty(),
        call -> {
          Parameters parameters = call.parameters();
          return page(
              TieTables.OPEN_QUESTION,
              registry
                  .openQuestions()
                  .list(
                      parameters.constants("kind", OpenQuestion.Kind.class),
                      parameters.text("tie"),
                      call.page()));
        });
  }

  private void counts() {
    List<Parameter> parameters = new ArrayList<>(List.of(StatsTable.PARAMETER));
    parameters.addAll(Parameter.OF_TIES);
    add(
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
        });
    add(
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
        call -> Optional.of(map(registry.map().map(registry.tieFilter(call.parameters())))));
    add(
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
        });
  }

  private static Answer map(TieMap map) {
    List<TieMap.Arc> arcs = map instanceof TieMap.Single single ? single.arcs() : List.of();
    List<TieMap.Bundle> bundles =
        map instanceof TieMap.Aggregated aggregated ? aggregated.bundles() : List.of();
    return parts(
        "places",
        objects(MapTables.PLACE, map.places()),
        "arcs",
        objects(MapTables.ARC, arcs),
        "bundles",
        objects(MapTables.BUNDLE, bundles));
  }

  private void shortLists() {
    all(
        "/published-totals",
        "Counts that others published",
        TieTables.PUBLISHED_TOTAL,
        () -> registry.totals().list());
    all(
        "/levels",
        "Administrative levels",
        GovernmentTables.LEVEL,
        () -> registry.snapshots().lookups().levels());
    all(
        "/regions",
        "Regions",
        GovernmentTables.REGION,
        () -> registry.snapshots().lookups().regions());
    all(
        "/snapshot",
        "The state of the registry that all answers are of",
        TieTables.SNAPSHOT,
        () -> List.of(registry.snapshots().get()));
  }

  /** Places of the two ends, looked up for a page at once. */
  private <T> GeoJson.Places<T> lines(Function<T, GovernmentRef> a, Function<T, GovernmentRef> b) {
    return new GeoJson.Places<>(
        rows -> {
          Map<String, Coordinates> places =
              registry
                  .governments()
                  .places(
                      rows.stream()
                          .flatMap(row -> Stream.of(a.apply(row), b.apply(row)))
                          .map(GovernmentRef::id)
                          .collect(Collectors.toSet()));
          return row ->
              List.of(
                  Optional.ofNullable(places.get(a.apply(row).id())),
                  Optional.ofNullable(places.get(b.apply(row).id())));
        });
  }

  private static <T> List<Map<String, Object>> objects(Table<T> table, List<T> rows) {
    return rows.stream().map(table::json).toList();
  }

  private static Answer.Parts parts(Object... namesAndValues) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parts.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Answer.Parts(parts);
  }

  private static <T> Answer.Rows<T> page(Table<T> table, Page<T> page) {
    return new Answer.Rows<>(table, page, Optional.empty());
  }

  private <T> void list(
      String path,
      String summary,
      List<Parameter> parameters,
      Table<T> table,
      Optional<GeoJson.Places<?>> places,
      Function<Call, Answer.Rows<T>> answer) {
    add(
        path,
        summary,
        parameters,
        true,
        new Endpoint.Shape.Rows(table),
        places,
        call -> Optional.of(answer.apply(call)));
  }

  private <T> void all(String path, String summary, Table<T> table, Supplier<List<T>> rows) {
    add(
        path,
        summary,
        List.of(),
        false,
        new Endpoint.Shape.Rows(table),
        Optional.empty(),
        call -> Optional.of(Answer.Rows.all(table, rows.get())));
  }

  private void one(
      String path,
      String summary,
      List<Part> parts,
      Function<String, Optional<Answer.Parts>> answer) {
    add(
        path + "/" + Endpoint.ID,
        summary,
        List.of(),
        false,
        new Endpoint.Shape.Parts(parts),
        Optional.empty(),
        call -> answer.apply(call.id()));
  }

  private <T> void one(
      String path, String name, Table<T> table, Function<String, Optional<T>> find) {
    one(
        path,
        "One " + name,
        List.of(Part.one(name, table, "Itself")),
        id -> find.apply(id).map(row -> parts(name, table.json(row))));
  }

  private void add(
      String path,
      String summary,
      List<Parameter> parameters,
      boolean paged,
      Endpoint.Shape shape,
      Optional<GeoJson.Places<?>> places,
      Function<Call, Optional<? extends Answer>> answer) {
    all.add(new Endpoint(path, summary, parameters, paged, shape, places, answer));
  }
}
