package org.gyoryu.web.page.overview;

import java.util.List;
import java.util.Map;
import org.gyoryu.model.TieKind;
import org.gyoryu.registry.read.ExchangeRow;
import org.gyoryu.registry.read.TieMap;
import org.gyoryu.registry.read.TieRow;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.page.chart.TieChanges;
import org.gyoryu.web.page.chart.TieMapData;
import org.gyoryu.web.page.chart.YearBars;

/**
 * What the first page shows.
 *
 * @param firstYear, lastYear the ends of the slider
 * @param year at the end of which the map and the counters stand
 * @param ties the newest of the ties that are shown
 * @param exchanges the newest exchanges between governments of the filter
 */
public record Overview(
    int firstYear,
    int lastYear,
    int year,
    TieChanges changes,
    TieMap map,
    YearBars bars,
    List<TieRow> ties,
    List<ExchangeRow> exchanges) {

  private static final int LATEST = 8;

  /** Number of ties of each kind at the end of the year. */
  public Map<TieKind, Integer> counts() {
    return changes.countsAt(year, lastYear);
  }

  /** Number of ties that are more than an intent. */
  public int formal() {
    return counts().entrySet().stream()
        .filter(entry -> entry.getKey().isFormal())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  public boolean isAggregated() {
    return map instanceof TieMap.Aggregated;
  }

  /** Governments of the first side that are on the map; not known where the map is aggregated. */
  public long governmentsA() {
    return map instanceof TieMap.Single single
        ? single.arcs().stream().map(TieMap.Arc::a).distinct().count()
        : 0;
  }

  /** The same of the second side. */
  public long governmentsB() {
    return map instanceof TieMap.Single single
        ? single.arcs().stream().map(TieMap.Arc::b).distinct().count()
        : 0;
  }

  /** The newest ties. */
  public List<TieRow> latest() {
    return ties.subList(0, Math.min(LATEST, ties.size()));
  }

  public String mapJson(Visit visit) {
    return TieMapData.through(map, changes, year, lastYear, visit);
  }
}
