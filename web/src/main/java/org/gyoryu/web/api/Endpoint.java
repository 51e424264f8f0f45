package org.gyoryu.web.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One address of the API: what it is called, what it reads, what it answers.
 *
 * @param path below /api/v1, e.g. "/ties" or "/ties/{id}"
 * @param parameters those that it reads, paging and format left out
 * @param paged whether it reads limit and cursor
 * @param shape what it answers
 * @param places whether its rows have places, so that it can be GeoJSON
 * @param state what its answer depends on besides snapshot and address; usually nothing
 * @param answer does it
 */
record Endpoint(
    String path,
    String summary,
    List<Parameter> parameters,
    boolean paged,
    Shape shape,
    Optional<GeoJson.Places<?>> places,
    Supplier<String> state,
    Function<Call, Optional<? extends Answer>> answer) {

  static final String ID = "{id}";
  static final String TABLE = "{table}";

  private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

  /** The shape of an answer. */
  sealed interface Shape {

    /** {@link Answer.Rows} of a table. */
    record Rows(Table<?> table) implements Shape {}

    /** {@link Answer.Parts}. */
    record Parts(List<Part> parts) implements Shape {}
  }

  Endpoint {
    parameters = List.copyOf(parameters);
  }

  Endpoint(
      String path,
      String summary,
      List<Parameter> parameters,
      boolean paged,
      Shape shape,
      Optional<GeoJson.Places<?>> places,
      Function<Call, Optional<? extends Answer>> answer) {
    this(path, summary, parameters, paged, shape, places, () -> "", answer);
  }

  /** Names of the parts of the path that a request fills in. */
  List<String> pathParameters() {
    return IN_PATH.matcher(path).results().map(found -> found.group(1)).toList();
  }

  /** The formats that it can answer in. */
  Set<Format> formats() {
    Set<Format> formats = EnumSet.of(Format.JSON);
    if (shape instanceof Shape.Rows) {
      formats.add(Format.CSV);
    }
    if (places.isPresent()) {
      formats.add(Format.GEOJSON);
    }
    return formats;
  }

  /** All parameters, described. */
  List<Parameter> allParameters() {
    return Stream.of(
            parameters,
            paged ? Parameter.OF_PAGING : List.<Parameter>of(),
            List.of(
                new Parameter(
                    Parameter.FORMAT.name(),
                    Parameter.FORMAT.type(),
                    Parameter.FORMAT.description(),
                    formats().stream().map(Format::word).toList())))
        .flatMap(List::stream)
        .toList();
  }

  List<String> parameterNames() {
    return allParameters().stream().map(Parameter::name).toList();
  }

  /**
   * What a path below /api/v1 fills in if it is one of this endpoint: the key, several of them
   * separated by slashes; empty text if the path is fixed.
   */
  Optional<String> match(String asked) {
    Matcher matcher = Pattern.compile(IN_PATH.matcher(path).replaceAll("([^/]+)")).matcher(asked);
    return matcher.matches()
        ? Optional.of(
            IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .collect(Collectors.joining("/")))
        : Optional.empty();
  }
}
