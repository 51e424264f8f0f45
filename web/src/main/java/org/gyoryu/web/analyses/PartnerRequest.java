package org.gyoryu.web.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gyoryu.analysis.drivers.Covariate;
import org.gyoryu.analysis.drivers.WhatIf;
import org.gyoryu.analysis.partners.PartnerAdvisor;
import org.gyoryu.analysis.partners.PartnerQuery;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.Government;
import org.gyoryu.model.Link;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Region;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tier;
import org.gyoryu.registry.read.BadParameterException;
import org.gyoryu.registry.read.Parameters;
import org.gyoryu.registry.read.Refusal;
import org.gyoryu.registry.read.Words;

/**
 * What an address asks of the ranking: goal, level, region, top, and a changed world (off, add,
 * to).
 *
 * @param isHalf whether it says what is added but not where, or where but not what: then nothing is
 */
public record PartnerRequest(PartnerQuery query, WhatIf change, boolean isHalf) {

  /** Another word for economy, as officers say it. */
  private static final String TRADE = "trade";

  private static final List<String> ROUTES = List.of("air", "ferry");
  private static final String PROGRAMME = "programme-";

  /**
   * Reads it.
   *
   * @param id of the government that looks
   * @throws BadParameterException if a value cannot be used
   */
  public static PartnerRequest parse(Parameters parameters, String id, PartnerAdvisor advisor) {
    PartnerQuery query = query(parameters, id, advisor.snapshot());
    Government own = advisor.snapshot().government(id);
    return new PartnerRequest(query, change(parameters, own, advisor), isHalf(parameters));
  }

  /**
   * Reads what can be read without a model, so that nobody waits for a fit to be told of a slip.
   *
   * @param id of the government that looks
   * @return the query
   * @throws BadParameterException if a value cannot be used
   */
  public static PartnerQuery check(Parameters parameters, String id, Snapshot snapshot) {
    off(parameters, snapshot);
    parameters.text("to").ifPresent(to -> requireOther(to, snapshot.government(id), snapshot));
    return query(parameters, id, snapshot);
  }

  private static boolean isHalf(Parameters parameters) {
    return parameters.text("add").isPresent() != parameters.text("to").isPresent();
  }

  private static PartnerQuery query(Parameters parameters, String id, Snapshot snapshot) {
    return new PartnerQuery(
        id,
        parameters.integer("top", 1, PartnerQuery.MOST).orElse(PartnerQuery.USUAL),
        parameters.choice("level", levels()).map(PartnerRequest::tier),
        parameters.choice("region", regions(snapshot, snapshot.government(id))),
        parameters.choice("goal", goals()).map(PartnerRequest::field));
  }

  /**
   * Refuses an assumption that is half given, where nobody would see that it counts for nothing.
   *
   * @throws BadParameterException if it says what is added but not where, or where but not what
   */
  public static void requireWhole(Parameters parameters) {
    if (isHalf(parameters)) {
      throw new BadParameterException("add", "", Refusal.HALF_ASSUMPTION, List.of());
    }
  }

  /** Levels that can be asked for. */
  public static List<String> levels() {
    return List.of(Words.word(Tier.PROVINCE), Words.word(Tier.CITY));
  }

  private static Tier tier(String word) {
    return Tier.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Goals that can be asked for. */
  public static List<String> goals() {
    return Stream.concat(Words.words(ExchangeField.class).stream(), Stream.of(TRADE)).toList();
  }

  /**
   * The field of a goal.
   *
   * @param word one of {@link #goals()}
   */
  public static ExchangeField field(String word) {
    return word.equals(TRADE)
        ? ExchangeField.ECONOMY
        : ExchangeField.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static List<String> regions(Snapshot snapshot, Government own) {
    return snapshot.mainRegions(snapshot.sides().other(own.country())).stream()
        .map(Region::code)
        .toList();
  }

  /**
   * Reads what is switched off.
   *
   * @throws BadParameterException if it can't be
   */
  public static Set<String> off(Parameters parameters, Snapshot snapshot) {
    return Set.copyOf(
        parameters.choices("off", policies(snapshot).stream().map(Policy::id).toList()));
  }

  private static WhatIf change(Parameters parameters, Government own, PartnerAdvisor advisor) {
    Set<String> off = off(parameters, advisor.snapshot());
    Optional<String> add = parameters.choice("add", additions(advisor));
    Optional<String> to = parameters.text("to");
    to.ifPresent(id -> requireOther(id, own, advisor.snapshot()));
    if (add.isEmpty() || to.isEmpty()) {
      return new WhatIf(off, List.of(), List.of());
    }
    return ROUTES.contains(add.get())
        ? new WhatIf(off, List.of(), List.of(link(add.get(), own, to.get(), advisor.snapshot())))
        : new WhatIf(off, List.of(policy(add.get(), to.get(), advisor.snapshot())), List.of());
  }

  private static void requireOther(String id, Government own, Snapshot snapshot) {
    Government other = snapshot.governments().get(id);
    if (other == null || !other.country().equals(snapshot.sides().other(own.country()))) {
      throw new BadParameterException("to", id, Refusal.NOT_OF_OTHER_SIDE, List.of());
    }
  }

  /** Programmes in force that name regions, the newest first: what can be switched off. */
  public static List<Policy> policies(Snapshot snapshot) {
    List<Policy> policies = new ArrayList<>();
    for (Policy policy : snapshot.policies()) {
      boolean counts =
          policy.sign() != 0
              && !policy.regionIds().isEmpty()
              && policy.date().isKnown()
              && !policy.date().earliest().isAfter(snapshot.asOf());
      if (counts) {
        policies.add(0, policy);
      }
    }
    return policies;
  }

  /** What can be added: routes, and programmes of the kinds that the model knows. */
  public static List<String> additions(PartnerAdvisor advisor) {
    return Stream.concat(
            ROUTES.stream(),
            advisor.model().covariates().list().stream()
                .map(Covariate::id)
                .filter(id -> id.startsWith(PROGRAMME) && !id.equals(PROGRAMME + "other")))
        .toList();
  }

  private static Link link(String kind, Government own, String other, Snapshot snapshot) {
    boolean ownIsA = own.country().equals(snapshot.sides().a());
    return new Link(
        Optional.of(ownIsA ? own.id() : other),
        Optional.of(ownIsA ? other : own.id()),
        kind,
        PartialDate.UNKNOWN,
        PartialDate.UNKNOWN,
        "");
  }

  private static Policy policy(String addition, String target, Snapshot snapshot) {
    return new Policy(
        "WHAT-IF",
        PartialDate.of(snapshot.asOf()),
        "both",
        snapshot.government(target).names(),
        addition.substring(PROGRAMME.length()).replace('-', '_'),
        1,
        List.of(target),
        "");
  }
}
