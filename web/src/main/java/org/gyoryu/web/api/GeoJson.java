package org.gyoryu.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gyoryu.model.Coordinates;

/** Writes rows as GeoJSON (RFC 7946). */
final class GeoJson {

  private GeoJson() {}

  /**
   * The places of a row: one is a point, several are a line; none is a feature without geometry.
   */
  record Places<T>(Function<List<T>, Function<T, List<Optional<Coordinates>>>> of) {}

  static <T> Map<String, Object> collection(Answer.Rows<T> rows, Places<?> places) {
    @SuppressWarnings("unchecked") // an endpoint's rows and places are of one table
    Places<T> ofRows = (Places<T>) places;
    Function<T, List<Optional<Coordinates>>> of = ofRows.of().apply(rows.page().rows());
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    collection.put(
        "features",
        rows.page().rows().stream()
            .map(row -> feature(rows.table().json(row), of.apply(row)))
            .toList());
    return collection;
  }

  private static Map<String, Object> feature(
      Map<String, Object> properties, List<Optional<Coordinates>> places) {
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", properties.get("id"));
    feature.put("geometry", geometry(places));
    feature.put("properties", properties);
    return feature;
  }

  private static Map<String, Object> geometry(List<Optional<Coordinates>> places) {
    if (places.isEmpty() || places.stream().anyMatch(Optional::isEmpty)) {
      return null;
    }
    List<List<Double>> positions =
        places.stream()
            .map(Optional::get)
            .map(place -> List.of(place.longitude(), place.latitude()))
            .toList();
    Map<String, Object> geometry = new LinkedHashMap<>();
    geometry.put("type", positions.size() == 1 ? "Point" : "LineString");
    geometry.put("coordinates", positions.size() == 1 ? positions.get(0) : positions);
    return geometry;
  }
}
