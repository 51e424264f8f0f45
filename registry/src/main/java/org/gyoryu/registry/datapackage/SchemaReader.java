package org.gyoryu.registry.datapackage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.gyoryu.registry.BadInputException;
import tools.jackson.databind.JsonNode;

/** Reads the Table Schema of one resource, and Gyoryu's additions to it. */
final class SchemaReader {

  private static final String PARTIAL_DATE = "http://id.loc.gov/datatypes/edtf/EDTF-level0";

  private final Path file;
  private final String resource;
  private final Set<String> names = new HashSet<>();

  SchemaReader(Path file, String resource) {
    this.file = file;
    this.resource = resource;
  }

  TableSchema schema(JsonNode node) {
    List<Field> fields = new ArrayList<>();
    for (JsonNode each : node.path("fields")) {
      fields.add(field(each));
    }
    if (fields.isEmpty()) {
      throw bad("its schema has no fields", "list its columns under \"fields\"");
    }
    List<ForeignKey> foreignKeys = new ArrayList<>();
    for (JsonNode each : node.path("foreignKeys")) {
      foreignKeys.add(foreignKey(each));
    }
    List<String> missing =
        node.has("missingValues")
            ? DescriptorReader.texts(node.path("missingValues"))
            : List.of("");
    return new TableSchema(
        fields, known(node.path("primaryKey")), foreignKeys, Set.copyOf(new HashSet<>(missing)));
  }

  private Field field(JsonNode node) {
    String name = node.path("name").asString("");
    if (name.isBlank() || !names.add(name)) {
      throw bad(
          "two columns are called \"" + name + "\", or one has no name", "give each its own name");
    }
    String type = node.path("type").asString("string");
    return new Field(
        name,
        node.path("title").asString(""),
        node.path("description").asString(""),
        FieldType.find(type)
            .orElseThrow(
                () ->
                    bad(
                        "column " + name + " has the unknown type \"" + type + "\"",
                        "use string, integer, number, boolean, year or date")),
        PARTIAL_DATE.equals(node.path("rdfType").asString("")),
        constraints(name, node.path("constraints")),
        list(node.path("gyoryu").path("list")));
  }

  private Constraints constraints(String name, JsonNode node) {
    return new Constraints(
        node.path("required").asBoolean(false),
        node.path("unique").asBoolean(false),
        DescriptorReader.texts(node.path("enum")),
        pattern(name, node.path("pattern").asString("")),
        number(node.path("minimum")),
        number(node.path("maximum")));
  }

  private Optional<Pattern> pattern(String name, String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(text));
    } catch (PatternSyntaxException e) {
      throw bad("column " + name + ": pattern " + text + " is wrong", "correct it");
    }
  }

  private static OptionalDouble number(JsonNode node) {
    return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
  }

  private static Optional<ListReference> list(JsonNode node) {
    return node.isObject()
        ? Optional.of(
            new ListReference(
                node.path("separator").asString(" "),
                node.path("resource").asString(""),
                node.path("field").asString("")))
        : Optional.empty();
  }

  private ForeignKey foreignKey(JsonNode node) {
    List<String> fields = known(node.path("fields"));
    List<String> referenced = DescriptorReader.texts(node.path("reference").path("fields"));
    String target = node.path("reference").path("resource").asString("");
    if (fields.isEmpty() || fields.size() != referenced.size()) {
      throw bad(
          "a foreign key has " + fields.size() + " fields here and " + referenced.size() + " there",
          "name as many on both sides");
    }
    return new ForeignKey(fields, target.isEmpty() ? resource : target, referenced);
  }

  Optional<Lifetimes> lifetimes(JsonNode node) {
    if (!node.isObject()) {
      return Optional.empty();
    }
    return Optional.of(
        new Lifetimes(
            known(node, "id"),
            known(node, "country"),
            known(node.path("names")),
            known(node, "from"),
            known(node, "to"),
            known(node, "successor")));
  }

  List<ExistenceRule> existed(JsonNode nodes) {
    List<ExistenceRule> rules = new ArrayList<>();
    for (JsonNode node : nodes) {
      rules.add(
          new ExistenceRule(
              known(node, "government"),
              Optional.of(node.path("country").asString("")).filter(code -> !code.isEmpty()),
              known(node, "date")));
    }
    return rules;
  }

  private String known(JsonNode node, String property) {
    return known(node.path(property)).stream()
        .findFirst()
        .orElseThrow(() -> bad("\"" + property + "\" names no column", "name one"));
  }

  private List<String> known(JsonNode node) {
    List<String> columns = DescriptorReader.texts(node);
    for (String column : columns) {
      if (!names.contains(column)) {
        throw bad(
            "a key names the column \"" + column + "\", which the schema does not have",
            "correct the key or add the field");
      }
    }
    return columns;
  }

  private BadInputException bad(String what, String remedy) {
    return new BadInputException(
        file + ": resource " + resource + ": " + what, "Maybe " + remedy + ".");
  }
}
