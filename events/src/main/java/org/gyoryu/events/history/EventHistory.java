package org.gyoryu.events.history;

import java.util.HashMap;
import java.util.Map;
import org.gyoryu.events.BadInputException;

/**
 * All that a relational event model is computed from: nodes, events, covariates, presence.
 *
 * <p>Immutable and safe for threads. The {@code with} methods return changed copies that share the
 * columns.
 *
 * @param attributes node attributes by name
 * @param dyads dyadic covariates by name
 * @param globals covariates of time alone, by name
 */
public record EventHistory(
    Nodes nodes,
    Events events,
    Map<String, NodeAttribute> attributes,
    Map<String, DyadCovariate> dyads,
    Map<String, StepFunction> globals,
    Presence presence) {

  /**
   * Checks that every event happens while its nodes are present.
   *
   * @throws BadInputException if an event comes before its node exists or after it left
   */
  public EventHistory {
    attributes = Map.copyOf(attributes);
    dyads = Map.copyOf(dyads);
    globals = Map.copyOf(globals);
    checkSizes(nodes, attributes, presence);
    if (!presence.isAlways()) {
      checkPresence(nodes, events, presence);
    }
  }

  /** Builds a history without covariates whose nodes are always present. */
  public static EventHistory of(Nodes nodes, Events events) {
    return new EventHistory(
        nodes, events, Map.of(), Map.of(), Map.of(), Presence.always(nodes.size()));
  }

  /** Returns a copy with other events over the same nodes. */
  public EventHistory withEvents(Events other) {
    return new EventHistory(nodes, other, attributes, dyads, globals, presence);
  }

  /** Returns a copy with one more node attribute. */
  public EventHistory withAttribute(String name, NodeAttribute attribute) {
    return new EventHistory(
        nodes, events, plus(attributes, name, attribute), dyads, globals, presence);
  }

  /** Returns a copy with one more dyadic covariate. */
  public EventHistory withDyad(String name, DyadCovariate covariate) {
    return new EventHistory(
        nodes, events, attributes, plus(dyads, name, covariate), globals, presence);
  }

  /** Returns a copy with one more covariate of time alone. */
  public EventHistory withGlobal(String name, StepFunction covariate) {
    return new EventHistory(
        nodes, events, attributes, dyads, plus(globals, name, covariate), presence);
  }

  /** Returns a copy with the given presence. */
  public EventHistory withPresence(Presence other) {
    return new EventHistory(nodes, events, attributes, dyads, globals, other);
  }

  private static <V> Map<String, V> plus(Map<String, V> map, String name, V value) {
    Map<String, V> copy = new HashMap<>(map);
    copy.put(name, value);
    return copy;
  }

  private static void checkSizes(
      Nodes nodes, Map<String, NodeAttribute> attributes, Presence presence) {
    attributes.forEach(
        (name, attribute) -> {
          if (attribute.size() != nodes.size()) {
            throw new BadInputException(
                "attribute '"
                    + name
                    + "' has "
                    + attribute.size()
                    + " values for "
                    + nodes.size()
                    + " nodes",
                "give one value for each node, NaN where it is missing");
          }
        });
    if (presence.size() != nodes.size()) {
      throw new BadInputException(
          "presence is given for " + presence.size() + " of " + nodes.size() + " nodes",
          "give one interval for each node");
    }
  }

  private static void checkPresence(Nodes nodes, Events events, Presence presence) {
    for (int e = 0; e < events.size(); e++) {
      if (!events.isExplained(e)) {
        continue;
      }
      for (int k = 0; k < events.senderCount(e); k++) {
        checkPresent(nodes, events, presence, e, events.sender(e, k));
      }
      for (int k = 0; k < events.receiverCount(e); k++) {
        checkPresent(nodes, events, presence, e, events.receiver(e, k));
      }
    }
  }

  private static void checkPresent(Nodes nodes, Events events, Presence presence, int e, int node) {
    if (!presence.at(node, events.time(e))) {
      throw BadInputException.ofEvent(
          e,
          "event "
              + e
              + " at time "
              + events.time(e)
              + ": node '"
              + nodes.name(node)
              + "' is not present then",
          "correct the event's time or the node's presence");
    }
  }
}
