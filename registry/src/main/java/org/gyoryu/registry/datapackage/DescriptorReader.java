package org.gyoryu.registry.datapackage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gyoryu.model.Country;
import org.gyoryu.model.Sides;
import org.gyoryu.registry.BadInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and checks {@code datapackage.json}. */
final class DescriptorReader {

  static final String FILE = "datapackage.json";

  private final Path file;

  private DescriptorReader(Path file) {
    this.file = file;
  }

  /**
   * Reads the descriptor of a directory.
   *
   * @throws BadInputException if there is none, or it cannot be used
   */
  static Descriptor read(Path directory) {
    Path file = directory.resolve(FILE);
    if (!Files.isDirectory(directory)) {
      throw new BadInputException(
          directory + " is no directory", "Maybe give the directory that holds " + FILE + ".");
    }
    if (!Files.isRegularFile(file)) {
      throw new BadInputException(
          directory + " has no file " + FILE,
          "Maybe give the directory of a data package, e.g. \"data\".");
    }
    if (!Files.isReadable(file)) {
      throw new BadInputException(
          file + " may not be read", "Maybe give this user the right to read it.");
    }
    return new DescriptorReader(file).descriptor();
  }

  private Descriptor descriptor() {
    JsonNode root = parse();
    if (!root.isObject()) {
      throw bad("it is no JSON object", "begin it with \"{\"");
    }
    JsonNode own = object(root, "gyoryu", "the file");
    List<Resource> resources = resources(root);
    checkReferences(resources);
    return new Descriptor(
        root.path("name").asString(""),
        root.path("title").asString(""),
        sides(own),
        asOf(own),
        resources);
  }

  private JsonNode parse() {
    try {
      return JsonMapper.shared().readTree(file.toFile());
    } catch (JacksonException e) {
      String place =
          e.getLocation() == null
              ? ""
              : " (line "
                  + e.getLocation().getLineNr()
                  + ", character "
                  + e.getLocation().getColumnNr()
                  + ")";
      throw new BadInputException(
          file + place + " is no JSON: " + e.getOriginalMessage(),
          "Maybe a comma, quote or bracket is missing just before that place.",
          e);
    }
  }

  private Sides sides(JsonNode own) {
    List<String> codes = texts(own.path("sides"));
    try {
      if (codes.size() == 2 && !codes.get(0).equals(codes.get(1))) {
        return new Sides(
            new Country(codes.get(0)),
            new Country(codes.get(1)),
            Set.copyOf(texts(own.path("kin").path(codes.get(0)))),
            Set.copyOf(texts(own.path("kin").path(codes.get(1)))));
      }
    } catch (IllegalArgumentException e) {
      throw bad("gyoryu.sides: " + e.getMessage(), "write two codes, e.g. [\"KR\", \"CN\"]");
    }
    throw bad(
        "gyoryu.sides names not two different countries: " + codes,
        "write two codes, e.g. [\"KR\", \"CN\"]");
  }

  private LocalDate asOf(JsonNode own) {
    String text = own.path("asOf").asString("");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw bad("gyoryu.asOf is no day: \"" + text + "\"", "write YYYY-MM-DD");
    }
  }

  private List<Resource> resources(JsonNode root) {
    JsonNode nodes = root.path("resources");
    if (!nodes.isArray() || nodes.isEmpty()) {
      throw bad("it names no resources", "add the property \"resources\" with the tables");
    }
    List<Resource> resources = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode node : nodes) {
      Resource resource = resource(node, resources.size());
      if (!names.add(resource.name())) {
        throw bad("two resources are called " + resource.name(), "rename one of them");
      }
      resources.add(resource);
    }
    return resources;
  }

  private Resource resource(JsonNode node, int index) {
    String name = text(node, "name", "resources[" + index + "]");
    String path = text(node, "path", "resource " + name);
    Path relative = Path.of(path).normalize();
    if (relative.isAbsolute() || relative.startsWith("..")) {
      throw bad(
          "resource " + name + ": the path \"" + path + "\" leads out of the package",
          "move the file into the directory");
    }
    JsonNode schema = object(node, "schema", "resource " + name);
    JsonNode own = node.path("gyoryu");
    SchemaReader reader = new SchemaReader(file, name);
    return new Resource(
        name,
        path,
        node.path("title").asString(""),
        node.path("description").asString(""),
        reader.schema(schema),
        reader.lifetimes(own.path("lifetimes")),
        reader.existed(own.path("existed")));
  }

  private void checkReferences(List<Resource> resources) {
    for (Resource resource : resources) {
      for (ForeignKey key : resource.schema().foreignKeys()) {
        key.referenced().forEach(field -> checkTarget(resources, resource, key.resource(), field));
      }
      for (Field field : resource.schema().fields()) {
        field
            .list()
            .ifPresent(list -> checkTarget(resources, resource, list.resource(), list.field()));
      }
    }
  }

  private void checkTarget(List<Resource> resources, Resource from, String target, String field) {
    boolean found =
        resources.stream().anyMatch(each -> each.name().equals(target) && each.schema().has(field));
    if (!found) {
      throw bad(
          "resource " + from.name() + " refers to " + target + "." + field + ", which is not there",
          "correct the name of the resource or of the field");
    }
  }

  private JsonNode object(JsonNode node, String property, String owner) {
    if (!node.path(property).isObject()) {
      throw bad(owner + " has no object \"" + property + "\"", "add it, as in the bundled package");
    }
    return node.path(property);
  }

  private String text(JsonNode node, String property, String owner) {
    String text = node.path(property).asString("");
    if (text.isBlank()) {
      throw bad(owner + " has no \"" + property + "\"", "add it");
    }
    return text;
  }

  /** The texts of an array, or of a single text. */
  static List<String> texts(JsonNode node) {
    if (node.isString()) {
      return List.of(node.asString());
    }
    List<String> texts = new ArrayList<>();
    node.forEach(each -> texts.add(each.asString("")));
    return texts;
  }

  private BadInputException bad(String what, String remedy) {
    return new BadInputException(file + ": " + what, "Maybe " + remedy + ".");
  }
}
