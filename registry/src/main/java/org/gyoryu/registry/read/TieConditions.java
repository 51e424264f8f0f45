package org.gyoryu.registry.read;

import java.util.List;

/**
 * Turns a filter into conditions on the table tie that an index answers.
 *
 * <p>A common combination is found by walking the ties from new to old. Of a rare one that walk
 * would be long, so its ties are looked up by {@code tie.cell}, the combination itself.
 */
final class TieConditions {

  /** From how many ties on a combination is common. */
  private static final int COMMON = 2_000;

  private final NameFinder names;
  private final TieCubes cubes;

  TieConditions(NameFinder names, TieCubes cubes) {
    this.names = names;
    this.cubes = cubes;
  }

  Where of(TieFilter filter) {
    Where where = plain(filter);
    TieQueries.dated(where, filter);
    filter
        .government()
        .ifPresent(id -> where.and("(a_id = :government or b_id = :government)", "government", id));
    filter
        .q()
        .ifPresent(
            typed ->
                where.and(
                    "(a_id = any(:named) or b_id = any(:named))", "named", names.find(typed)));
    if (filter.isCountable() && restrictions(filter) > 1) {
      addCells(where, filter);
    }
    return where;
  }

  private void addCells(Where where, TieFilter filter) {
    TieCube cube = cubes.current();
    if (cube.count(filter) < COMMON) {
      where.in("cell", cube.cells(filter));
    }
  }

  private static long restrictions(TieFilter filter) {
    long sets =
        List.of(
                filter.kinds(),
                filter.aTiers(),
                filter.bTiers(),
                filter.aProvinces(),
                filter.bProvinces(),
                filter.aRegions(),
                filter.bRegions(),
                filter.types(),
                filter.statuses())
            .stream()
            .filter(set -> !set.isEmpty())
            .count();
    return sets + (filter.formal().isPresent() ? 1 : 0);
  }

  private static Where plain(TieFilter filter) {
    Where where =
        new Where()
            .inConstants("kind", filter.kinds())
            .inConstants("a_tier", filter.aTiers())
            .inConstants("b_tier", filter.bTiers())
            .in("a_province", filter.aProvinces())
            .in("b_province", filter.bProvinces())
            .in("a_region", filter.aRegions())
            .in("b_region", filter.bRegions())
            .inConstants("type", filter.types())
            .inConstants("status", filter.statuses());
    return where.equal("formal", filter.formal());
  }
}
