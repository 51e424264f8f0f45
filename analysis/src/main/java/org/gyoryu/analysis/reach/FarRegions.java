package org.gyoryu.analysis.reach;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.geographiclib.Geodesic;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.Region;
import org.gyoryu.model.Snapshot;

/**
 * The regions of side b in one scheme, and which of them are far: those of which no government
 * borders a sea that the sides share; where that tells nothing, those that lie farther from the
 * middle of side a than the average region. Looks at the map alone, never at the ties.
 */
final class FarRegions {

  private final List<Region> regions;
  private final Map<String, Integer> byProvince = new HashMap<>();
  private final Set<Integer> far;

  private FarRegions(List<Region> regions, Snapshot snapshot) {
    this.regions = regions;
    for (int r = 0; r < regions.size(); r++) {
      for (String member : regions.get(r).memberIds()) {
        byProvince.put(member, r);
      }
    }
    Set<Integer> inland = inland(snapshot);
    boolean tells = !inland.isEmpty() && inland.size() < regions.size();
    this.far = tells ? inland : distant(snapshot);
  }

  /** The regions of a scheme. */
  static FarRegions of(Snapshot snapshot, String scheme) {
    Country b = snapshot.sides().b();
    return new FarRegions(
        snapshot.regions().stream()
            .filter(region -> region.country().equals(b) && region.scheme().equals(scheme))
            .toList(),
        snapshot);
  }

  /** The schemes of side b, the main one first. */
  static List<String> schemes(Snapshot snapshot) {
    return snapshot.regions().stream()
        .filter(region -> region.country().equals(snapshot.sides().b()))
        .map(Region::scheme)
        .distinct()
        .toList();
  }

  private Set<Integer> inland(Snapshot snapshot) {
    Set<String> shared = seas(snapshot, snapshot.sides().a());
    shared.retainAll(seas(snapshot, snapshot.sides().b()));
    Set<Integer> inland = new LinkedHashSet<>();
    for (int r = 0; r < regions.size(); r++) {
      inland.add(r);
    }
    if (shared.isEmpty()) {
      return Set.of();
    }
    for (Government government : snapshot.governments().values()) {
      if (government.littoralSea().filter(shared::contains).isPresent()) {
        region(snapshot, government.id()).ifPresent(inland::remove);
      }
    }
    return inland;
  }

  private static Set<String> seas(Snapshot snapshot, Country country) {
    return snapshot.governments().values().stream()
        .filter(government -> government.country().equals(country))
        .map(Government::littoralSea)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private Set<Integer> distant(Snapshot snapshot) {
    double latitude = 0;
    double longitude = 0;
    int places = 0;
    for (Government government : sorted(snapshot, snapshot.sides().a())) {
      if (government.place().isPresent()) {
        latitude += government.place().get().latitude();
        longitude += government.place().get().longitude();
        places++;
      }
    }
    if (places == 0 || regions.isEmpty()) {
      return Set.of();
    }
    Coordinates middle = new Coordinates(latitude / places, longitude / places);
    double[] sum = new double[regions.size()];
    int[] count = new int[regions.size()];
    for (Government government : sorted(snapshot, snapshot.sides().b())) {
      Optional<Integer> region = region(snapshot, government.id());
      if (region.isPresent() && government.place().isPresent()) {
        sum[region.get()] += kilometres(middle, government.place().get());
        count[region.get()]++;
      }
    }
    double average = 0;
    for (int r = 0; r < sum.length; r++) {
      sum[r] /= Math.max(1, count[r]);
      average += sum[r] / sum.length;
    }
    Set<Integer> distant = new LinkedHashSet<>();
    for (int r = 0; r < sum.length; r++) {
      if (sum[r] > average) {
        distant.add(r);
      }
    }
    return distant;
  }

  private static List<Government> sorted(Snapshot snapshot, Country country) {
    return snapshot.governments().values().stream()
        .filter(government -> government.country().equals(country))
        .sorted((x, y) -> x.id().compareTo(y.id()))
        .toList();
  }

  private static double kilometres(Coordinates from, Coordinates to) {
    return Geodesic.WGS84.Inverse(from.latitude(), from.longitude(), to.latitude(), to.longitude())
            .s12
        / 1000;
  }

  List<Region> regions() {
    return regions;
  }

  boolean isFar(int region) {
    return far.contains(region);
  }

  boolean anyFar() {
    return !far.isEmpty();
  }

  /** Place in {@link #regions} of the region that a government lies in. */
  Optional<Integer> region(Snapshot snapshot, String governmentId) {
    return Optional.ofNullable(byProvince.get(snapshot.province(governmentId).id()));
  }
}
