package org.gyoryu.events.io;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.Progress;
import org.gyoryu.events.effect.CovariateStatistic;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.EffectCatalog;
import org.gyoryu.events.effect.Form;
import org.gyoryu.events.effect.HyperStatistic;
import org.gyoryu.events.effect.Statistic;
import org.gyoryu.events.estimate.Cluster;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Penalty;
import org.gyoryu.events.estimate.Smoothing;
import org.gyoryu.events.history.DyadCovariate;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.likelihood.Ties;
import org.gyoryu.events.model.CoordinationModel;
import org.gyoryu.events.model.RelationalEventModel;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.riskset.Scope;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a model file and the data it names; paths in it are relative to it. */
public final class ModelFile {
  private final Path folder;
  private final YamlNode root;
  private final Progress progress;
  private final Provenance provenance = new Provenance();
  private final HistoryReader reader = new HistoryReader(provenance);
  private final NodesReader nodesReader = new NodesReader(provenance);

  private boolean smooths;

  private ModelFile(Path folder, YamlNode root, Progress progress) {
    this.progress = progress;
    this.folder = folder;
    this.root = root;
  }

  /**
   * Reads a model with its data.
   *
   * @throws BadInputException if the file or a table it names has an error; the message names the
   *     file and the line
   */
  public static ModelSpec read(Path file) {
    return read(file, Progress.NONE);
  }

  /** Reads a model with its data, as {@link #read(Path)}, and tells how far it is. */
  public static ModelSpec read(Path file, Progress progress) {
    Node node;
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      node = new Yaml(new LoaderOptions()).compose(text);
    } catch (IOException e) {
      throw new BadInputException("model file '" + file + "' cannot be read", "check the path");
    } catch (YAMLException e) {
      throw new BadInputException(
          file.getFileName() + " is no YAML: " + e.getMessage(), "check the indentation");
    }
    if (node == null) {
      throw new BadInputException(file.getFileName() + " is empty", "see examples/");
    }
    Path folder = file.toAbsolutePath().getParent();
    ModelFile model =
        new ModelFile(folder, new YamlNode(file.getFileName().toString(), node), progress);
    model.provenance.input(file);
    return model.spec();
  }

  /** Resolves the path of a table and notes it. */
  private Path input(YamlNode node) {
    Path file = folder.resolve(node.text());
    provenance.input(file);
    return file;
  }

  private ModelSpec spec() {
    EventHistory history = history();
    String kind = root.text("model", "ordinal");
    ModelSpec spec =
        switch (kind) {
          case "ordinal", "interval" -> relational(history, kind.equals("interval"));
          case "coordination" -> coordination(history);
          default ->
              throw root.get("model")
                  .bad(
                      "no model is called '" + kind + "'", "use ordinal, interval or coordination");
        };
    root.checkKeys();
    return spec;
  }

  private EventHistory history() {
    YamlNode events = root.get("events");
    Path file = input(events.get("file"));
    EventShape shape =
        switch (events.text("shape", "directed")) {
          case "directed" -> EventShape.DIRECTED;
          case "undirected" -> EventShape.UNDIRECTED;
          case "hyper" -> EventShape.HYPER_DIRECTED;
          case "meetings" -> EventShape.HYPER_UNDIRECTED;
          default ->
              throw events
                  .get("shape")
                  .bad(
                      "no shape is called '" + events.text("shape", "") + "'",
                      "use directed, undirected, hyper or meetings");
        };
    events.checkKeys();
    YamlNode nodes = root.find("nodes");
    EventHistory history =
        nodes == null ? NodesReader.namedIn(file) : nodesReader.nodes(input(nodes));
    YamlNode presence = root.find("presence");
    if (presence != null && !history.presence().isAlways()) {
      throw presence.bad(
          "the table of nodes has 'from' or 'until' too", "keep one of the two statements");
    }
    if (presence != null) {
      history = nodesReader.presence(history, input(presence));
    }
    EventHistory before = covariates(history);
    Events read = new EventsReader(before.nodes(), shape, provenance).read(file, progress);
    return provenance.explain(() -> before.withEvents(read));
  }

  private EventHistory covariates(EventHistory plain) {
    EventHistory history = plain;
    YamlNode changes = root.find("attribute changes");
    if (changes != null) {
      history = nodesReader.changes(history, input(changes));
    }
    YamlNode dyads = root.find("dyads");
    if (dyads != null) {
      for (Map.Entry<String, YamlNode> d : dyads.map().entrySet()) {
        YamlNode o = d.getValue();
        Path file = input(o.get("file"));
        history =
            reader.dyad(history, d.getKey(), file, o.number("default", 0), o.flag("symmetric"));
        o.checkKeys();
      }
    }
    YamlNode globals = root.find("globals");
    if (globals != null) {
      for (Map.Entry<String, YamlNode> g : globals.map().entrySet()) {
        history = reader.global(history, g.getKey(), input(g.getValue()));
      }
    }
    return history;
  }

  private ModelSpec relational(EventHistory history, boolean interval) {
    RelationalEventModel model =
        interval
            ? RelationalEventModel.interval(riskSet(history), time("start"), time("end"))
            : RelationalEventModel.ordinal(riskSet(history));
    if (interval && root.find("ties") != null) {
      throw root.get("ties").bad("interval timing has no tie rule", "leave it out");
    }
    if (root.find("ties") != null) {
      model = model.withTies(word(Ties.class, "ties"));
    }
    if (interval && root.find("explain from") != null) {
      throw root.get("explain from")
          .bad(
              "interval timing explains all events from 'start' on",
              "move 'start', and give earlier events the role state");
    }
    if (root.find("explain from") != null) {
      model = model.explainingFrom(time("explain from"));
    }
    List<Effect> effects = effects("effects");
    return new ModelSpec.Relational(history, model.with(estimation()), effects, provenance);
  }

  private ModelSpec coordination(EventHistory history) {
    CoordinationModel model = CoordinationModel.of(riskSet(history));
    if (root.find("explain from") != null) {
      model = model.explainingFrom(time("explain from"));
    }
    List<Effect> effects = effects("effects");
    List<Effect> other =
        root.find("effects of second side") == null ? List.of() : effects("effects of second side");
    return new ModelSpec.Coordination(
        history, model.with(estimation()), effects, other, provenance);
  }

  private double time(String key) {
    YamlNode node = root.get(key);
    return EffectsReader.at(node, () -> provenance.times().parse(node.text()));
  }

  private List<Effect> effects(String key) {
    YamlNode list = root.get(key);
    List<Effect> effects = EffectsReader.read(list);
    effects.forEach(this::checkNumbers);
    for (int e = 0; e < effects.size(); e++) {
      checkNew(list.list().get(e), effects.get(e), effects.subList(0, e));
    }
    smooths |=
        effects.stream()
            .anyMatch(e -> e.form() instanceof Form.OverTime || e.form() instanceof Form.Smooth);
    return effects;
  }

  /** Refuses an effect that stands in the list under another name; a given part of it may. */
  private static void checkNew(YamlNode place, Effect effect, List<Effect> before) {
    for (Effect other : before) {
      if (!(effect.form() instanceof Form.Offset)
          && !(other.form() instanceof Form.Offset)
          && effect.named("").equals(other.named(""))) {
        throw place.bad(
            "the effects '" + other.name() + "' and '" + effect.name() + "' are one effect",
            "drop one of them");
      }
    }
  }

  private void checkNumbers(Effect effect) {
    if (effect.statistic() instanceof Statistic.Product product) {
      checkNumbers(product.left());
      checkNumbers(product.right());
    } else {
      numbersOf(effect.statistic()).ifPresent(a -> provenance.checkNumbers(a, effect.name()));
    }
  }

  /** Finds the attribute that a statistic computes with, other than asking whether it is equal. */
  private static Optional<String> numbersOf(Statistic statistic) {
    if (statistic instanceof CovariateStatistic.NodeValue s) {
      return Optional.of(s.attribute());
    } else if (statistic instanceof CovariateStatistic.Difference s) {
      return Optional.of(s.attribute());
    } else if (statistic instanceof CovariateStatistic.AbsoluteDifference s) {
      return Optional.of(s.attribute());
    } else if (statistic instanceof CovariateStatistic.Similarity s) {
      return Optional.of(s.attribute());
    } else if (statistic instanceof HyperStatistic.NodeMean s) {
      return Optional.of(s.attribute());
    } else if (statistic instanceof HyperStatistic.PairwiseAbsoluteDifference s) {
      return Optional.of(s.attribute());
    }
    return Optional.empty();
  }

  private RiskSet riskSet(EventHistory history) {
    YamlNode o = root.find("risk set");
    return o == null ? RiskSet.full() : EffectsReader.at(o, () -> riskSet(o, history));
  }

  private static RiskSet riskSet(YamlNode o, EventHistory history) {
    int controls = o.count("controls", 1, 0);
    for (String key : List.of("seed", "weighted")) {
      if (controls == 0 && o.find(key) != null) {
        throw o.get(key)
            .bad("'" + key + "' of a sample without 'controls'", "say how many, or drop it");
      }
    }
    long seed = o.integer("seed", 1);
    RiskSet riskSet =
        switch (o.text("of", "pairs")) {
          case "pairs" -> RiskSet.full();
          case "receivers" -> RiskSet.receivers();
          case "senders" -> RiskSet.senders();
          case "hyperevents of size" -> RiskSet.hyperedges(Scope.HYPER_SIZE, controls, seed);
          case "hyperevents of sender and size" ->
              RiskSet.hyperedges(Scope.HYPER_SENDER_AND_SIZE, controls, seed);
          default ->
              throw o.get("of")
                  .bad(
                      "no risk set is called '" + o.text("of", "") + "'",
                      "use pairs, receivers, senders, hyperevents of size, or hyperevents of sender"
                          + " and size");
        };
    boolean weighted = o.flag("weighted");
    boolean hyper = o.text("of", "pairs").startsWith("hyperevents");
    if (weighted && hyper) {
      throw o.get("weighted").bad("hyperevents have no weighted controls", "drop it");
    }
    if (controls > 0 && !hyper) {
      riskSet =
          weighted ? riskSet.sampledWeighted(controls, seed) : riskSet.sampled(controls, seed);
    }
    riskSet = o.flag("only without tie") ? riskSet.onlyWithoutTie() : riskSet;
    YamlNode where = o.find("where");
    if (where != null) {
      DyadCovariate allowed = history.dyads().get(where.text());
      if (allowed == null) {
        throw where.bad(
            "no dyadic covariate is called '" + where.text() + "'",
            "use one of " + new TreeSet<>(history.dyads().keySet()));
      }
      riskSet = riskSet.where((i, j, t) -> allowed.at(i, j, t) > 0);
    }
    o.checkKeys();
    return riskSet;
  }

  private Estimation estimation() {
    return EffectsReader.at(root, this::readEstimation);
  }

  private Estimation readEstimation() {
    Estimation e = Estimation.standard();
    if (root.find("cluster") != null) {
      e = e.withCluster(word(Cluster.class, "cluster"));
    }
    if (root.find("smoothing") != null && !smooths) {
      throw root.get("smoothing")
          .bad("no effect is a spline", "drop it, or give an effect 'over time' or 'smooth'");
    }
    if (root.find("smoothing") != null) {
      e = e.withSmoothing(word(Smoothing.class, "smoothing"));
    }
    if (root.find("ridge") != null) {
      e = e.withPenalty(new Penalty.Ridge(root.get("ridge").number()));
    }
    YamlNode net = root.find("elastic net");
    if (net != null) {
      for (String key : List.of("ridge", "cluster")) {
        if (root.find(key) != null) {
          throw root.get(key)
              .bad("'" + key + "' with an elastic net, which leaves no room for it", "drop one");
        }
      }
      if (smooths) {
        throw net.bad("an elastic net with splines", "use 'ridge', which leaves splines alone");
      }
      e =
          e.withPenalty(
              new Penalty.ElasticNet(net.get("lambda").number(), net.get("alpha").number()));
      net.checkKeys();
    }
    return e;
  }

  private <E extends Enum<E>> E word(Class<E> type, String key) {
    return EffectCatalog.one(type, Map.of(key, root.get(key).text()), key);
  }
}
