package org.gyoryu.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Describes the endpoints as OpenAPI 3.1 does. */
final class OpenApi {

  private final List<Endpoint> endpoints;
  private final Map<String, Object> schemas = new TreeMap<>();

  OpenApi(List<Endpoint> endpoints) {
    this.endpoints = endpoints;
  }

  /** The document, ready to be written as JSON. */
  Map<String, Object> document() {
    Map<String, Object> paths = new LinkedHashMap<>();
    endpoints.forEach(endpoint -> paths.put(endpoint.path(), Map.of("get", operation(endpoint))));
    for (Download download : Download.values()) {
      paths.put(Downloads.PATH + download.fileName(), Map.of("get", operation(download)));
    }
    paths.put(
        "/openapi.json",
        Map.of(
            "get",
            object(
                "summary", "This description",
                "operationId", "openapi.json",
                "responses",
                    Map.of("200", content("application/json", Map.of("type", "object"))))));
    schemas.put("Problem", problem());
    return object(
        "openapi", "3.1.0",
        "info",
            object(
                "title", "Gyoryu",
                "version", "1",
                "summary", "Ties between local governments, every fact with its source",
                "description",
                    "Dates are texts as exact as known: YYYY, YYYY-MM, YYYY-MM-DD, or null."
                        + " All answers carry an ETag that changes with the snapshot.",
                "license", object("name", "Apache-2.0", "identifier", "Apache-2.0")),
        "servers", List.of(object("url", ApiController.BASE)),
        "paths", paths,
        "components", object("schemas", schemas));
  }

  private Map<String, Object> operation(Endpoint endpoint) {
    List<Object> parameters = new ArrayList<>();
    endpoint.pathParameters().forEach(name -> parameters.add(inPath(name)));
    endpoint.allParameters().forEach(parameter -> parameters.add(parameter(parameter)));
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", success(endpoint));
    responses.put("304", object("description", "Not changed since the ETag given"));
    responses.put("default", content(Problem.MEDIA_TYPE, reference("Problem")));
    return object(
        "summary",
        endpoint.summary(),
        "operationId",
        endpoint.path().substring(1),
        "parameters",
        parameters,
        "responses",
        responses);
  }

  private static Map<String, Object> inPath(String name) {
    return object(
        "name",
        name,
        "in",
        "path",
        "required",
        true,
        "description",
        "Key",
        "schema",
        object("type", "string"));
  }

  private static Map<String, Object> operation(Download download) {
    return object(
        "summary", download.description(),
        "operationId", download.fileName(),
        "responses",
            object(
                "200",
                content(download.mediaType(), object("type", "string", "format", "binary")),
                "default",
                content(Problem.MEDIA_TYPE, reference("Problem"))));
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    Map<String, Object> schema = object("type", parameter.type());
    if (!parameter.values().isEmpty()) {
      schema =
          object("type", "array", "items", object("type", "string", "enum", parameter.values()));
    }
    return object(
        "name",
        parameter.name(),
        "in",
        "query",
        "required",
        false,
        "explode",
        false,
        "description",
        parameter.description(),
        "schema",
        schema);
  }

  private Map<String, Object> success(Endpoint endpoint) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put(Format.JSON.mediaType(), object("schema", body(endpoint.shape())));
    endpoint.formats().stream()
        .filter(format -> format != Format.JSON)
        .forEach(
            format ->
                content.put(
                    format.mediaType(),
                    object("schema", object("type", format == Format.CSV ? "string" : "object"))));
    return object("description", endpoint.summary(), "content", content);
  }

  private Map<String, Object> body(Endpoint.Shape shape) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("snapshot", object("type", "string", "description", "Id of the state"));
    if (shape instanceof Endpoint.Shape.Rows rows) {
      properties.put("items", object("type", "array", "items", schema(rows.table())));
      properties.put(
          "count",
          object("type", nullable("integer"), "description", "Rows of the list, where known"));
      properties.put(
          "count_capped",
          object("type", "boolean", "description", "Whether there are more than counted"));
      properties.put(
          "next", object("type", nullable("string"), "description", "Cursor of the next page"));
    } else if (shape instanceof Endpoint.Shape.Parts parts) {
      parts.parts().forEach(part -> properties.put(part.name(), property(part)));
    }
    return object("type", "object", "properties", properties);
  }

  private Map<String, Object> property(Part part) {
    return switch (part.shape()) {
      case ONE -> object("description", part.description(), "oneOf", List.of(items(part), NULL));
      case LIST -> object("type", "array", "description", part.description(), "items", items(part));
    };
  }

  private Map<String, Object> items(Part part) {
    return part.table().map(this::schema).orElse(object("type", "string"));
  }

  private static final Map<String, Object> NULL = object("type", "null");

  /** A reference to the schema of a table, which is added if it is new. */
  private Map<String, Object> schema(Table<?> table) {
    if (!schemas.containsKey(table.name())) {
      schemas.put(table.name(), Map.of());
      Map<String, Object> schema = object("type", "object", "description", table.description());
      if (!table.fields().isEmpty()) {
        Map<String, Object> properties = new LinkedHashMap<>();
        table.fields().forEach(field -> properties.put(field.name(), property(field)));
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
      }
      schemas.put(table.name(), schema);
    }
    return reference(table.name());
  }

  private Map<String, Object> property(Field<?> field) {
    if (field.nested().isPresent()) {
      return object(
          "description", field.description(),
          "oneOf", List.of(schema(field.nested().get()), NULL));
    }
    Map<String, Object> property =
        switch (field.type()) {
          case TEXT -> object("type", nullable("string"));
          case DATE ->
              object("type", nullable("string"), "pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$");
          case INTEGER -> object("type", nullable("integer"));
          case NUMBER -> object("type", nullable("number"));
          case FLAG -> object("type", "boolean");
          case TEXTS -> object("type", "array", "items", object("type", "string"));
          case OBJECT -> object("type", nullable("object"));
          case OBJECTS -> object("type", "array", "items", object("type", "object"));
        };
    property.put("description", field.description());
    if (!field.values().isEmpty()) {
      property.put("enum", field.values());
    }
    return property;
  }

  private static Map<String, Object> problem() {
    return object(
        "type", "object",
        "description", "What went wrong (RFC 9457)",
        "properties",
            object(
                "type", object("type", "string"),
                "title", object("type", "string"),
                "status", object("type", "integer"),
                "detail", object("type", "string"),
                "instance", object("type", "string"),
                "parameter",
                    object("type", "string", "description", "Name of the parameter at fault"),
                "value", object("type", "string", "description", "As it was given"),
                "allowed", object("type", "array", "items", object("type", "string")),
                "nearest", object("type", "array", "items", object("type", "string"))));
  }

  private static Map<String, Object> content(String mediaType, Map<String, Object> schema) {
    return object("description", mediaType, "content", object(mediaType, object("schema", schema)));
  }

  private static Map<String, Object> reference(String name) {
    return object("$ref", "#/components/schemas/" + name);
  }

  private static List<String> nullable(String type) {
    return List.of(type, "null");
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}
