package org.gyoryu.events.effect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.gyoryu.events.BadInputException;

/** The one list of effects by the names that model files and the manual use. */
public final class EffectCatalog {
  private EffectCatalog() {}

  /**
   * One effect of the list.
   *
   * @param name as written in model files; heads its part of docs/events.md
   * @param parameters names of its own parameters, all required unless the manual gives a default
   */
  public record Entry(
      String name, List<String> parameters, Function<Map<String, String>, Effect> maker) {
    /** Copies the list. */
    public Entry {
      parameters = List.copyOf(parameters);
    }

    /** Makes the effect of given parameter values. */
    public Effect make(Map<String, String> values) {
      return maker.apply(values);
    }
  }

  /** Names that papers use for the same effect. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "inertia", "repetition",
          "homophily", "same",
          "sender out-degree", "activity",
          "receiver in-degree", "popularity",
          "four cycle", "four-cycle");

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("repetition", List.of(), v -> Effects.repetition()),
          new Entry("reciprocity", List.of(), v -> Effects.reciprocity()),
          new Entry("activity", List.of(), v -> Effects.activity()),
          new Entry("popularity", List.of(), v -> Effects.popularity()),
          new Entry(
              "degree",
              List.of("end", "direction"),
              v -> Effects.degree(one(End.class, v, "end"), one(Direction.class, v, "direction"))),
          new Entry("recency", List.of(), v -> Effects.recency()),
          new Entry(
              "recency rank", List.of("end"), v -> Effects.recencyRank(one(End.class, v, "end"))),
          new Entry(
              "closure", List.of("kind"), v -> Effects.closure(one(ClosureKind.class, v, "kind"))),
          new Entry("four-cycle", List.of(), v -> Effects.fourCycle()),
          new Entry(
              "closure over",
              List.of("dyad", "leg"),
              v -> Effects.closureOver(text(v, "dyad"), one(End.class, v, "leg"))),
          new Entry(
              "closure over same",
              List.of("attribute", "leg"),
              v -> Effects.closureOverSame(text(v, "attribute"), one(End.class, v, "leg"))),
          new Entry(
              "node covariate",
              List.of("attribute", "end"),
              v -> Effects.nodeCovariate(text(v, "attribute"), one(End.class, v, "end"))),
          new Entry("same", List.of("attribute"), v -> Effects.same(text(v, "attribute"))),
          new Entry(
              "difference", List.of("attribute"), v -> Effects.difference(text(v, "attribute"))),
          new Entry(
              "absolute difference",
              List.of("attribute"),
              v -> Effects.absoluteDifference(text(v, "attribute"))),
          new Entry(
              "similarity", List.of("attribute"), v -> Effects.similarity(text(v, "attribute"))),
          new Entry("dyad covariate", List.of("dyad"), v -> Effects.dyadCovariate(text(v, "dyad"))),
          new Entry(
              "global covariate",
              List.of("global"),
              v -> Effects.globalCovariate(text(v, "global"))),
          new Entry("intercept", List.of(), v -> Effects.intercept()),
          new Entry("size", List.of("side"), v -> Effects.size(one(Side.class, v, "side"))),
          new Entry(
              "subset repetition",
              List.of("senders", "receivers"),
              v -> Effects.subsetRepetition(count(v, "senders"), count(v, "receivers"))),
          new Entry(
              "exact repetition",
              List.of("directed"),
              v -> Effects.exactRepetition(flag(v, "directed"))),
          new Entry("reciprocation", List.of(), v -> Effects.reciprocation()),
          new Entry("interaction among receivers", List.of(), v -> Effects.receiverInteraction()),
          new Entry(
              "hyper closure",
              List.of("kind"),
              v -> Effects.hyperClosure(one(ClosureKind.class, v, "kind"))),
          new Entry(
              "node mean",
              List.of("attribute", "side"),
              v -> Effects.nodeMean(text(v, "attribute"), one(Side.class, v, "side"))),
          new Entry(
              "pairwise absolute difference",
              List.of("attribute", "side"),
              v ->
                  Effects.pairwiseAbsoluteDifference(
                      text(v, "attribute"), one(Side.class, v, "side"))),
          new Entry(
              "pairwise different",
              List.of("attribute", "side"),
              v -> Effects.pairwiseDifferent(text(v, "attribute"), one(Side.class, v, "side"))));

  /** Lists all effects. */
  public static List<Entry> list() {
    return ENTRIES;
  }

  /**
   * Returns the entry of a name, or of another name that papers use.
   *
   * @throws BadInputException if there is none
   */
  public static Entry get(String name) {
    String own = OTHER_NAMES.getOrDefault(name, name);
    return ENTRIES.stream()
        .filter(e -> e.name().equals(own))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInputException(
                    "no effect is called '" + name + "'",
                    "use one of " + ENTRIES.stream().map(Entry::name).toList()));
  }

  private static String text(Map<String, String> values, String key) {
    String value = values.get(key);
    if (value == null) {
      throw new BadInputException(
          "parameter '" + key + "' is missing",
          "give it; given are " + new TreeSet<>(values.keySet()));
    }
    return value;
  }

  private static boolean flag(Map<String, String> values, String key) {
    return switch (text(values, key)) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default ->
          throw new BadInputException(
              "parameter '" + key + "' is '" + values.get(key) + "'", "write true or false");
    };
  }

  private static int count(Map<String, String> values, String key) {
    try {
      return Integer.parseInt(text(values, key));
    } catch (NumberFormatException e) {
      throw new BadInputException(
          "parameter '" + key + "' is '" + values.get(key) + "'", "give a number such as 1");
    }
  }

  /** Reads a word of an enum: "shared sender" is SHARED_SENDER. */
  public static <E extends Enum<E>> E one(Class<E> type, Map<String, String> values, String key) {
    String word = text(values, key).toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(word)) {
        return value;
      }
    }
    List<String> words =
        List.of(type.getEnumConstants()).stream()
            .map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .toList();
    throw new BadInputException(
        "parameter '" + key + "' is '" + values.get(key) + "'", "use one of " + words);
  }
}
