package org.gyoryu.registry.read;

import javax.sql.DataSource;

/** All that can be read from one database, by kind of thing. Safe for use by several threads. */
public final class Registry {

  private final SnapshotQueries snapshots;
  private final GovernmentQueries governments;
  private final TieQueries ties;
  private final TieMapQueries map;
  private final Stats stats;
  private final ExchangeQueries exchanges;
  private final MechanismQueries mechanisms;
  private final MeetingQueries meetings;
  private final PolicyQueries policies;
  private final SourceQueries sources;
  private final ClaimQueries claims;
  private final OpenQuestionQueries openQuestions;
  private final TotalsQueries totals;
  private final Search search;
  private final Dump dump;

  /**
   * Reads from a database.
   *
   * @param dataSource a migrated database; nothing is read before it is asked for
   */
  public Registry(DataSource dataSource) {
    snapshots = new SnapshotQueries(dataSource);
    TieCubes cubes = new TieCubes(dataSource, snapshots);
    governments = new GovernmentQueries(dataSource);
    ties = new TieQueries(dataSource, cubes);
    map = new TieMapQueries(dataSource, ties, snapshots, cubes);
    stats = new Stats(dataSource, ties, cubes);
    exchanges = new ExchangeQueries(dataSource);
    mechanisms = new MechanismQueries(dataSource);
    meetings = new MeetingQueries(dataSource);
    policies = new PolicyQueries(dataSource);
    sources = new SourceQueries(dataSource);
    claims = new ClaimQueries(dataSource);
    openQuestions = new OpenQuestionQueries(dataSource);
    totals = new TotalsQueries(dataSource);
    search = new Search(dataSource);
    dump = new Dump(dataSource);
  }

  /**
   * The ties that parameters choose.
   *
   * @throws BadParameterException if a value cannot be used, or is a code that the data lacks
   */
  public TieFilter tieFilter(Parameters parameters) {
    TieFilter filter = TieFilter.parse(parameters);
    return snapshots.find().isEmpty() ? filter : filter.known(snapshots.lookups());
  }

  public SnapshotQueries snapshots() {
    return snapshots;
  }

  public GovernmentQueries governments() {
    return governments;
  }

  public TieQueries ties() {
    return ties;
  }

  public TieMapQueries map() {
    return map;
  }

  public Stats stats() {
    return stats;
  }

  public ExchangeQueries exchanges() {
    return exchanges;
  }

  public MechanismQueries mechanisms() {
    return mechanisms;
  }

  public MeetingQueries meetings() {
    return meetings;
  }

  public PolicyQueries policies() {
    return policies;
  }

  public SourceQueries sources() {
    return sources;
  }

  public ClaimQueries claims() {
    return claims;
  }

  public OpenQuestionQueries openQuestions() {
    return openQuestions;
  }

  public TotalsQueries totals() {
    return totals;
  }

  public Search search() {
    return search;
  }

  public Dump dump() {
    return dump;
  }
}
