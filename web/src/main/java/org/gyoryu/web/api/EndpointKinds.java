package org.gyoryu.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gyoryu.model.Coordinates;
import org.gyoryu.registry.read.GovernmentRef;
import org.gyoryu.registry.read.Page;
import org.gyoryu.registry.read.Registry;

/** The kinds of endpoint that most are of, and what their answers are made with. */
final class EndpointKinds {

  private EndpointKinds() {}

  /** Places of the two ends, looked up for a page at once. */
  static <T> GeoJson.Places<T> lines(
      Registry registry, Function<T, GovernmentRef> a, Function<T, GovernmentRef> b) {
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

  /** Returns rows as JSON objects. */
  static <T> List<Map<String, Object>> objects(Table<T> table, List<T> rows) {
    return rows.stream().map(table::json).toList();
  }

  /**
   * Returns an answer of parts.
   *
   * @param namesAndValues name and value of each part in turn; null stands for none
   */
  static Answer.Parts parts(Object... namesAndValues) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parts.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Answer.Parts(parts);
  }

  /** Returns rows whose number is not counted. */
  static <T> Answer.Rows<T> page(Table<T> table, Page<T> page) {
    return new Answer.Rows<>(table, page, Optional.empty());
  }

  /** A list that is read page by page. */
  static <T> Endpoint list(
      String path,
      String summary,
      List<Parameter> parameters,
      Table<T> table,
      Optional<GeoJson.Places<?>> places,
      Function<Call, Answer.Rows<T>> answer) {
    return new Endpoint(
        path,
        summary,
        parameters,
        true,
        new Endpoint.Shape.Rows(table),
        places,
        call -> Optional.of(answer.apply(call)));
  }

  /** A list that is always read whole. */
  static <T> Endpoint all(String path, String summary, Table<T> table, Supplier<List<T>> rows) {
    return new Endpoint(
        path,
        summary,
        List.of(),
        false,
        new Endpoint.Shape.Rows(table),
        Optional.empty(),
        call -> Optional.of(Answer.Rows.all(table, rows.get())));
  }

  /** One thing by its id, with what belongs to it. */
  static Endpoint one(
      String path,
      String summary,
      List<Part> parts,
      Function<String, Optional<Answer.Parts>> answer) {
    return new Endpoint(
        path + "/" + Endpoint.ID,
        summary,
        List.of(),
        false,
        new Endpoint.Shape.Parts(parts),
        Optional.empty(),
        call -> answer.apply(call.id()));
  }

  /** One thing by its id, with nothing more. */
  static <T> Endpoint one(
      String path, String name, Table<T> table, Function<String, Optional<T>> find) {
    return one(
        path,
        "One " + name,
        List.of(Part.one(name, table, "Itself")),
        id -> find.apply(id).map(row -> parts(name, table.json(row))));
  }
}
