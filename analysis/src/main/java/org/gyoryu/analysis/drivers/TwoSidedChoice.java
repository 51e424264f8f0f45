package org.gyoryu.analysis.drivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.events.effect.Direction;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.estimate.Coefficient;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.estimate.Penalty;
import org.gyoryu.events.history.DyadTable;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.history.Presence;
import org.gyoryu.events.history.StepFunction;
import org.gyoryu.events.model.CoordinationModel;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.model.Tier;

/**
 * What either side looks for in a partner: the coordination model (Stadtfeld, Hollway, Block 2017)
 * on pairs of the second tiers, with coefficients of its own for each side.
 */
final class TwoSidedChoice {

  static final int FEWEST = 50;
  private static final int MOST = 130;
  private static final String PROGRAMMES = "programmes";

  /** One thing that both sides may look at in the other. */
  record Row(Text label, Optional<Coefficient> ofA, Optional<Coefficient> ofB) {}

  private final Covariates covariates;
  private final PairSpace space;
  private final Network none;
  private final int[] cityOfA;
  private final int[] cityOfB;
  private final int firstYear;
  private final int lastYear;

  private TwoSidedChoice(Study study, int firstYear) {
    this.covariates = study.covariates();
    this.space = covariates.space();
    this.none = covariates.emptyNetwork();
    this.cityOfA = cities(space.a());
    this.cityOfB = cities(space.b());
    this.firstYear = firstYear;
    this.lastYear = study.snapshot().asOf().getYear();
  }

  private static int[] cities(PairSpace.Side side) {
    return IntStream.range(0, side.size())
        .filter(i -> side.tier(i) == Tier.CITY && side.hasPlace(i))
        .toArray();
  }

  /** Fits; empty with too few events, or if the fit does not converge. */
  static Optional<List<Row>> fit(Study study) {
    TieHistory history = study.history(0);
    int first = LocalDate.ofEpochDay(history.start()).getYear();
    return new TwoSidedChoice(study, first).fit(history, study.settings().threads());
  }

  private Optional<List<Row>> fit(TieHistory history, int threads) {
    Nodes nodes = Nodes.twoMode(names(space.a(), cityOfA), names(space.b(), cityOfB));
    EventsBuilder events = new EventsBuilder(nodes, EventShape.UNDIRECTED);
    List<TieEvent> ofCities =
        history.events().stream()
            .filter(event -> Arrays.binarySearch(cityOfA, event.a()) >= 0)
            .filter(event -> Arrays.binarySearch(cityOfB, event.b()) >= 0)
            .toList();
    int candidates = (int) ofCities.stream().filter(TieEvent::isExplained).count();
    if (candidates < FEWEST) {
      return Optional.empty();
    }
    int every = (candidates + MOST - 1) / MOST;
    int seen = 0;
    for (TieEvent event : ofCities) {
      int a = Arrays.binarySearch(cityOfA, event.a());
      int b = cityOfA.length + Arrays.binarySearch(cityOfB, event.b());
      if (event.isExplained() && seen++ % every == 0) {
        events.add(event.day(), a, b);
      } else {
        events.addState(event.day(), a, b);
      }
    }
    EventHistory data = described(EventHistory.of(nodes, events.build()), history);
    Fit fit =
        CoordinationModel.of(RiskSet.full().onlyWithoutTie())
            .with(
                Estimation.standard()
                    .withThreads(threads)
                    .withPenalty(new Penalty.Ridge(ChoiceFit.RIDGE)))
            .fit(data, effects("b"), effects("a"));
    return fit instanceof Fit.Converged converged
        ? Optional.of(rows(converged.result()))
        : Optional.empty();
  }

  private static List<String> names(PairSpace.Side side, int[] cities) {
    return Arrays.stream(cities).mapToObj(i -> side.government(i).id()).toList();
  }

  private EventHistory described(EventHistory history, TieHistory ties) {
    double[][] km = new double[history.nodes().size()][history.nodes().size()];
    int distance = column("distance");
    double[] x = new double[covariates.size()];
    for (int a = 0; a < cityOfA.length; a++) {
      for (int b = 0; b < cityOfB.length; b++) {
        covariates.fill(cityOfA[a], cityOfB[b], PairSpace.day(middle(firstYear)), none, x);
        km[a][cityOfA.length + b] = x[distance];
        km[cityOfA.length + b][a] = x[distance];
      }
    }
    EventHistory described =
        history.withDyad("distance", DyadTable.matrix(km)).withPresence(presence(ties));
    for (String attribute : attributes()) {
      described = described.withAttribute(attribute, attribute(attribute));
    }
    return described;
  }

  private static LocalDate middle(int year) {
    return LocalDate.of(year, 7, 1);
  }

  private int column(String id) {
    return covariates.list().stream().map(Covariate::id).toList().indexOf(id);
  }

  /** From the founding or the first tie, whichever is earlier, to the end. */
  private Presence presence(TieHistory history) {
    int n = cityOfA.length + cityOfB.length;
    double[] from = new double[n];
    double[] until = new double[n];
    for (int i = 0; i < n; i++) {
      PairSpace.Side side = i < cityOfA.length ? space.a() : space.b();
      int number = i < cityOfA.length ? cityOfA[i] : cityOfB[i - cityOfA.length];
      from[i] = side.firstDay(number);
      until[i] = side.lastDay(number) + 1.0;
    }
    for (TieEvent event : history.events()) {
      int a = Arrays.binarySearch(cityOfA, event.a());
      int b = Arrays.binarySearch(cityOfB, event.b());
      widen(from, until, a, event.day());
      widen(from, until, b < 0 ? b : cityOfA.length + b, event.day());
    }
    return Presence.of(from, until);
  }

  private static void widen(double[] from, double[] until, int node, int day) {
    if (node >= 0) {
      from[node] = Math.min(from[node], day);
      until[node] = Math.max(until[node], day + 1.0);
    }
  }

  private static List<String> attributes() {
    return List.of("size", "income", "kin", PROGRAMMES);
  }

  /** Values of all nodes, one a year; what the package does not tell is 0. */
  private NodeAttribute attribute(String name) {
    StepFunction[] values = new StepFunction[cityOfA.length + cityOfB.length];
    double[] years =
        IntStream.rangeClosed(firstYear - 1, lastYear)
            .mapToDouble(year -> PairSpace.day(LocalDate.of(year, 1, 1)))
            .toArray();
    years[0] = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < values.length; i++) {
      double[] byYear = new double[years.length];
      for (int y = 0; y < years.length; y++) {
        byYear[y] = value(name, i, middle(firstYear - 1 + y));
      }
      values[i] = StepFunction.of(years, byYear);
    }
    return NodeAttribute.changing(values);
  }

  private double value(String name, int node, LocalDate day) {
    boolean isA = node < cityOfA.length;
    double[] x = new double[covariates.size()];
    covariates.fill(
        isA ? cityOfA[node] : cityOfA[0],
        isA ? cityOfB[0] : cityOfB[node - cityOfA.length],
        PairSpace.day(day),
        none,
        x);
    if (name.equals(PROGRAMMES)) {
      return isA
          ? 0
          : IntStream.range(0, x.length)
              .filter(c -> covariates.list().get(c).id().startsWith("programme-"))
              .mapToDouble(c -> x[c])
              .sum();
    }
    int column = column(name + (isA ? "-a" : "-b"));
    return column < 0 ? 0 : x[column];
  }

  /** What is looked at in a partner of one side. */
  private List<Effect> effects(String partner) {
    List<Effect> effects = new ArrayList<>();
    effects.add(Effects.dyadCovariate("distance").standardised().named("distance"));
    for (String attribute : attributes()) {
      boolean isKnown =
          attribute.equals(PROGRAMMES)
              ? partner.equals("b") && column("consulate") > 0 && hasProgrammes()
              : column(attribute + "-" + partner) >= 0;
      if (isKnown && varies(attribute, partner.equals("a"))) {
        effects.add(Effects.nodeCovariate(attribute, End.RECEIVER).standardised().named(attribute));
      }
    }
    effects.add(Effects.degree(End.RECEIVER, Direction.TOTAL).log1p().named("ties"));
    effects.add(Effects.fourCycle().log1p().named("four-cycles"));
    return effects;
  }

  /** Whether nodes of a side differ in an attribute; what never varies has no coefficient. */
  private boolean varies(String attribute, boolean ofA) {
    int from = ofA ? 0 : cityOfA.length;
    int to = ofA ? cityOfA.length : cityOfA.length + cityOfB.length;
    return IntStream.range(from, to)
            .boxed()
            .flatMap(
                node ->
                    IntStream.rangeClosed(firstYear - 1, lastYear)
                        .mapToObj(year -> value(attribute, node, middle(year))))
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  private boolean hasProgrammes() {
    return covariates.list().stream().anyMatch(c -> c.id().startsWith("programme-"));
  }

  private static List<Row> rows(FitResult result) {
    List<Row> rows = new ArrayList<>();
    for (String name :
        List.of("distance", "size", "income", "kin", PROGRAMMES, "ties", "four-cycles")) {
      rows.add(
          new Row(label(name), find(result, "first: " + name), find(result, "second: " + name)));
    }
    return rows;
  }

  private static Optional<Coefficient> find(FitResult result, String name) {
    return result.coefficients().stream().filter(c -> c.name().equals(name)).findFirst();
  }

  private static Text label(String name) {
    return switch (name) {
      case "distance" -> Text.of("거리", "距离", "distance");
      case "size" -> Text.of("상대의 인구 규모", "对方人口规模", "population of the partner");
      case "income" -> Text.of("상대의 소득 수준", "对方收入水平", "income of the partner");
      case "kin" -> Text.of("상대 지역의 동포·교민", "对方地区的同胞与侨民", "own people at the partner's");
      case PROGRAMMES -> Text.of("상대 지역 대상 정책", "面向对方地区的政策", "programmes for the partner");
      case "ties" -> Text.of("상대의 기존 관계 수", "对方已有关系数", "ties of the partner");
      default -> Text.of("공통 상대를 통한 연결", "通过共同伙伴相连", "shared partners");
    };
  }
}
