package org.gyoryu.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gyoryu.web.BundledServer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The description says what the running API does, no more and no less. */
class OpenApiTest {

  private final JsonNode document = Json.get("/api/v1/openapi.json");

  @Test
  void isOpenApi31WithAllPathsOfTheIssue() {
    assertThat(document.get("openapi").asString()).startsWith("3.1");
    assertThat(document.get("paths").propertyNames())
        .contains(
            "/governments",
            "/ties",
            "/exchanges",
            "/mechanisms",
            "/meetings",
            "/policies",
            "/sources",
            "/claims",
            "/stats",
            "/search",
            "/map",
            "/open-questions",
            "/portfolio/{id}",
            "/partners/{id}",
            "/backtest",
            "/published-totals",
            "/snapshot",
            "/findings",
            "/findings/{id}",
            "/findings/{id}/{table}",
            "/openapi.json");
  }

  @TestFactory
  List<DynamicTest> everyPathAnswersAsDescribed() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      tests.add(
          DynamicTest.dynamicTest(
              path.getKey(), () -> answersAsDescribed(path.getKey(), path.getValue().get("get"))));
    }
    return tests;
  }

  private void answersAsDescribed(String path, JsonNode operation) {
    String address = "/api/v1" + path.replace("{id}", anId(path)).replace("{table}", aTable(path));
    JsonNode schema = operation.at("/responses/200/content/application~1json/schema");
    if (schema.isMissingNode() || path.startsWith("/download/") || path.equals("/openapi.json")) {
      assertThat(BundledServer.get().bytes(address).statusCode()).isEqualTo(200);
      return;
    }
    String query =
        path.equals("/stats")
            ? "?by=" + everyDimension(operation)
            : path.equals("/search") ? "?q=seoul" : "";
    awaitReady(address + query);
    assertMatches(path, Json.get(address + query), schema);
    operation.get("parameters").forEach(parameter -> isRead(address, parameter));
  }

  /** What is computed in the background is asked for again while it says so. */
  private static void awaitReady(String address) {
    for (int tries = 0; tries < 10; tries++) {
      if (BundledServer.get().get(address).statusCode() != 503) {
        return;
      }
    }
  }

  private static String everyDimension(JsonNode operation) {
    for (JsonNode parameter : operation.get("parameters")) {
      if (parameter.get("name").asString().equals("by")) {
        List<String> words = new ArrayList<>();
        parameter.at("/schema/items/enum").forEach(word -> words.add(word.asString()));
        return String.join(",", words);
      }
    }
    throw new AssertionError("No parameter by");
  }

  private static String anId(String path) {
    if (!path.contains("{id}")) {
      return "";
    }
    String list =
        Set.of("/portfolio/{id}", "/partners/{id}").contains(path)
            ? "/governments"
            : path.substring(0, path.indexOf("/{id}"));
    return Json.get("/api/v1" + list).at("/items/0/id").asString();
  }

  private static String aTable(String path) {
    if (!path.contains("{table}")) {
      return "";
    }
    String finding = path.replace("/{table}", "").replace("{id}", anId(path));
    return Json.get("/api/v1" + finding).at("/tables/0/id").asString();
  }

  /** A described parameter is known: an empty value is read as none given. */
  private static void isRead(String address, JsonNode parameter) {
    if (parameter.get("in").asString().equals("query")) {
      String name = parameter.get("name").asString();
      assertThat(BundledServer.get().get(address + "?" + name + "=").statusCode())
          .as(name)
          .isEqualTo(200);
    }
  }

  private void assertMatches(String where, JsonNode value, JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asString().replace("#/components/schemas/", "");
      assertMatches(where, value, document.at("/components/schemas/" + name));
    } else if (schema.has("oneOf")) {
      if (!value.isNull()) {
        assertMatches(where, value, schema.at("/oneOf/0"));
      }
    } else if (schema.has("properties")) {
      assertFields(where, value, schema.get("properties"));
    } else if (value.isObject()) {
      assertThat(schema.get("type").asString()).as(where).isEqualTo("object");
    } else if (value.isArray()) {
      assertThat(schema.get("type").asString()).as(where).isEqualTo("array");
      value.forEach(item -> assertMatches(where + "[]", item, schema.get("items")));
    } else {
      assertType(where, value, schema);
    }
  }

  private void assertFields(String where, JsonNode value, JsonNode properties) {
    Set<String> described = new TreeSet<>(properties.propertyNames());
    assertThat(new TreeSet<>(value.propertyNames())).as(where).isEqualTo(described);
    properties
        .properties()
        .forEach(
            field ->
                assertMatches(
                    where + "." + field.getKey(), value.get(field.getKey()), field.getValue()));
  }

  private static void assertType(String where, JsonNode value, JsonNode schema) {
    String type =
        value.isNull()
            ? "null"
            : value.isBoolean()
                ? "boolean"
                : value.isIntegralNumber() ? "integer" : value.isNumber() ? "number" : "string";
    String allowed = schema.get("type").toString();
    boolean integerAsNumber = type.equals("integer") && allowed.contains("number");
    assertThat(integerAsNumber || allowed.contains("\"" + type + "\""))
        .as("%s is %s but should be %s", where, value, allowed)
        .isTrue();
    if (schema.has("enum") && !value.isNull()) {
      assertThat(schema.get("enum").toString()).as(where).contains(value.toString());
    }
    if (schema.has("pattern") && !value.isNull()) {
      assertThat(value.asString()).as(where).matches(schema.get("pattern").asString());
    }
  }
}
