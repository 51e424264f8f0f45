package org.gyoryu.web.page.chart;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gyoryu.registry.read.TieMap;
import org.gyoryu.web.frame.Address;
import org.gyoryu.web.frame.Json;
import org.gyoryu.web.frame.Visit;

/** The data of the map of ties, as {@code charts/ties-map.js} reads it. */
public final class TieMapData {

  private TieMapData() {}

  /**
   * With a slider through time.
   *
   * @param year at the end of which the map begins
   * @param lastYear the last year of the slider
   */
  public static String through(
      TieMap map, TieChanges changes, int year, int lastYear, Visit visit) {
    Map<String, Object> data = base(map, visit);
    data.put("year", year);
    data.put("lastYear", lastYear);
    data.put(
        "changes",
        changes.all().stream()
            .map(change -> List.of(change.year(), change.kind(), change.change()))
            .toList());
    return Json.inScript(data);
  }

  /** As of today, with all places in view. */
  public static String today(TieMap map, int lastYear, Visit visit) {
    Map<String, Object> data = base(map, visit);
    data.put("fit", "all");
    data.put("year", lastYear);
    data.put("lastYear", lastYear);
    return Json.inScript(data);
  }

  private static Map<String, Object> base(TieMap map, Visit visit) {
    Map<String, Object> data = new LinkedHashMap<>();
    boolean[] onSideA = sideA(map);
    data.put("places", places(map, onSideA, visit));
    if (map instanceof TieMap.Single single) {
      data.put("arcs", single.arcs().stream().map(arc -> arc(arc, visit)).toList());
    } else if (map instanceof TieMap.Aggregated aggregated) {
      data.put(
          "bundles",
          aggregated.bundles().stream().map(bundle -> bundle(bundle, aggregated, visit)).toList());
    }
    return data;
  }

  private static boolean[] sideA(TieMap map) {
    boolean[] onSideA = new boolean[map.places().size()];
    Stream<Integer> starts =
        map instanceof TieMap.Single single
            ? single.arcs().stream().map(TieMap.Arc::a)
            : ((TieMap.Aggregated) map).bundles().stream().map(TieMap.Bundle::a);
    starts.forEach(place -> onSideA[place] = true);
    return onSideA;
  }

  private static List<Map<String, Object>> places(TieMap map, boolean[] onSideA, Visit visit) {
    Integer[] indexes = new Integer[onSideA.length];
    Arrays.setAll(indexes, index -> index);
    return Arrays.stream(indexes)
        .map(index -> place(map.places().get(index), onSideA[index] ? "a" : "b", visit))
        .toList();
  }

  private static Map<String, Object> place(TieMap.Place place, String side, Visit visit) {
    return Map.of(
        "id", place.id(),
        "name", visit.name(place.names()).text(),
        "lat", rounded(place.latitude()),
        "lon", rounded(place.longitude()),
        "side", side,
        "href", "/governments/" + Address.encode(place.id()));
  }

  /** To a thousandth of a degree, some hundred metres: a map of countries shows no more. */
  private static double rounded(double degrees) {
    return Math.round(degrees * 1000) / 1000.0;
  }

  private static Map<String, Object> arc(TieMap.Arc arc, Visit visit) {
    return Map.of(
        "a", arc.a(),
        "b", arc.b(),
        "href", visit.toTie(arc.tieId()),
        "steps",
            arc.steps().stream().map(step -> List.of(step.kind().name(), step.year())).toList());
  }

  private static Map<String, Object> bundle(
      TieMap.Bundle bundle, TieMap.Aggregated map, Visit visit) {
    String list =
        new Address("/ties", visit.address().parameters())
            .with("year", "")
            .with("a_province", map.places().get(bundle.a()).id())
            .with("b_province", map.places().get(bundle.b()).id())
            .toString();
    return Map.of(
        "a", bundle.a(),
        "b", bundle.b(),
        "year", bundle.year(),
        "kind", bundle.kind().name(),
        "change", bundle.change(),
        "href", list);
  }
}
