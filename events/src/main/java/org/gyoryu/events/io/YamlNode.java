package org.gyoryu.events.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gyoryu.events.BadInputException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of a YAML file that knows its line, and which of its keys were asked for. */
final class YamlNode {
  private final String file;
  private final Node node;
  private final Set<String> asked = new LinkedHashSet<>();

  YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  String place() {
    return file + ", line " + (node.getStartMark().getLine() + 1);
  }

  BadInputException bad(String problem, String remedy) {
    return new BadInputException(place() + ": " + problem, remedy);
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw bad("expected a single value", "write 'key: value'");
  }

  List<YamlNode> list() {
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(new YamlNode(file, item)));
      return items;
    }
    throw bad("expected a list", "start each item with '- '");
  }

  Map<String, YamlNode> map() {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        YamlNode key = new YamlNode(file, tuple.getKeyNode());
        if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
          throw key.bad("'" + key.text() + "' stands twice", "drop one");
        }
      }
      return entries;
    }
    throw bad("expected 'key: value' pairs", "indent them under their key");
  }

  /** Finds the value of a key, null if there is none. */
  YamlNode find(String key) {
    asked.add(key);
    return map().get(key);
  }

  YamlNode get(String key) {
    YamlNode value = find(key);
    if (value == null) {
      throw bad("'" + key + "' is missing", "add it");
    }
    return value;
  }

  String text(String key, String otherwise) {
    YamlNode value = find(key);
    return value == null ? otherwise : value.text();
  }

  double number(String key, double otherwise) {
    YamlNode value = find(key);
    return value == null ? otherwise : value.number();
  }

  double number() {
    if (!Row.isNumber(text())) {
      throw bad("'" + text() + "' is not a number", "write a number such as 2.5");
    }
    return Double.parseDouble(text());
  }

  long integer(String key, long otherwise) {
    YamlNode value = find(key);
    try {
      return value == null ? otherwise : Long.parseLong(value.text());
    } catch (NumberFormatException e) {
      throw value.bad("'" + value.text() + "' is not a whole number", "write a whole number");
    }
  }

  /**
   * Returns a whole number from {@code least} to the largest int, {@code otherwise} if not given.
   */
  int count(String key, int least, int otherwise) {
    long n = integer(key, otherwise);
    if (find(key) != null && (n < least || n > Integer.MAX_VALUE)) {
      throw get(key).bad("'" + key + "' is " + n, "give a whole number from " + least + " on");
    }
    return (int) n;
  }

  boolean flag(String key) {
    YamlNode value = find(key);
    if (value == null) {
      return false;
    }
    return switch (value.text()) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw value.bad("'" + value.text() + "' is neither true nor false", "write true");
    };
  }

  /** Refuses keys that nobody asked for: they are misspelt. */
  void checkKeys() {
    for (Map.Entry<String, YamlNode> entry : map().entrySet()) {
      if (!asked.contains(entry.getKey())) {
        throw entry.getValue().bad("unknown key '" + entry.getKey() + "'", "use one of " + asked);
      }
    }
  }
}
