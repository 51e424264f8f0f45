package org.gyoryu.events.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.EffectCatalog;
import org.gyoryu.events.effect.Form;
import org.gyoryu.events.effect.Memory;
import org.gyoryu.events.effect.Missing;
import org.gyoryu.events.effect.Transform;

/** Reads the effects of a model file; the options are the same for all effects. */
public final class EffectsReader {
  /** The options of every effect, as model files name them. */
  public static final List<String> OPTIONS =
      List.of(
          "name",
          "half-life",
          "window",
          "binary",
          "types",
          "transform",
          "standardise",
          "missing",
          "over time",
          "smooth",
          "offset",
          "times");

  private static final List<String> FORMS = List.of("offset", "over time", "smooth");

  private EffectsReader() {}

  static List<Effect> read(YamlNode list) {
    List<Effect> effects = new ArrayList<>();
    for (YamlNode item : list.list()) {
      effects.add(effect(item));
    }
    return effects;
  }

  private static Effect effect(YamlNode item) {
    if (item.isText()) {
      return at(item, () -> EffectCatalog.get(item.text()).make(Map.of()));
    }
    Map<String, YamlNode> single = item.map();
    if (single.size() != 1) {
      throw item.bad(
          "an effect has one name, not " + single.keySet(), "indent its options under its name");
    }
    String name = single.keySet().iterator().next();
    YamlNode options = single.get(name);
    EffectCatalog.Entry entry = at(item, () -> EffectCatalog.get(name));
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String parameter : entry.parameters()) {
      YamlNode value = options.find(parameter);
      if (value != null) {
        parameters.put(parameter, value.text());
      }
    }
    Effect effect = at(options, () -> options(entry.make(parameters), options));
    options.checkKeys();
    return effect;
  }

  private static Effect options(Effect plain, YamlNode o) {
    List<String> forms = FORMS.stream().filter(f -> o.find(f) != null).toList();
    if (forms.size() > 1) {
      throw o.bad("an effect has one form, not " + forms, "keep one of them");
    }
    Memory memory =
        new Memory(
            o.number("half-life", Double.POSITIVE_INFINITY),
            o.number("window", Double.POSITIVE_INFINITY),
            o.flag("binary"),
            types(o));
    Effect effect = plain.memory(memory);
    if (o.find("transform") != null) {
      effect =
          effect.transform(
              EffectCatalog.one(
                  Transform.class, Map.of("transform", o.text("transform", "")), "transform"));
    }
    effect = o.flag("standardise") ? effect.standardised() : effect;
    if (o.find("missing") != null) {
      effect =
          effect.onMissing(
              EffectCatalog.one(
                  Missing.class, Map.of("missing", o.text("missing", "")), "missing"));
    }
    if (o.find("times") != null) {
      Effect other = effect(o.get("times"));
      if (!(other.form() instanceof Form.Linear)) {
        throw o.get("times")
            .bad(
                "an effect inside a product has a form of its own", "give the form to the product");
      }
      effect = effect.times(other);
    }
    effect = form(effect, o);
    return o.find("name") == null ? effect : effect.named(o.get("name").text());
  }

  private static Set<String> types(YamlNode o) {
    YamlNode types = o.find("types");
    if (types == null) {
      return Set.of();
    }
    List<String> names = types.list().stream().map(YamlNode::text).toList();
    if (names.isEmpty()) {
      throw types.bad("no event type is listed", "list one, or leave 'types' out for all");
    }
    return Set.copyOf(names);
  }

  private static Effect form(Effect effect, YamlNode o) {
    if (o.find("offset") != null) {
      return effect.offset(o.get("offset").number());
    }
    if (o.find("over time") != null) {
      return effect.overTime(o.count("over time", 1, 0));
    }
    YamlNode smooth = o.find("smooth");
    if (smooth != null) {
      Effect smoothed =
          effect.smooth(
              smooth.count("basis", 1, 8), smooth.get("from").number(), smooth.get("to").number());
      smooth.checkKeys();
      return smoothed;
    }
    return effect;
  }

  interface Maker<T> {
    T make();
  }

  /** Adds the place in the file to an error. */
  static <T> T at(YamlNode place, Maker<T> maker) {
    try {
      return maker.make();
    } catch (BadInputException e) {
      if (e.problem().contains(", line ")) {
        throw e;
      }
      throw e.at(place.place());
    } catch (IllegalArgumentException e) {
      throw new BadInputException(place.place() + ": " + e.getMessage(), "correct the options");
    }
  }
}
