package org.gyoryu.registry.read;

import java.util.List;
import java.util.Optional;
import org.gyoryu.model.Country;
import org.gyoryu.model.Level;
import org.gyoryu.model.Names;

/**
 * The short lists that filters and tables are labelled from.
 *
 * @param levels in the order of the package
 * @param regions of all schemes, in the order of the package
 * @param provinces governments without one above, by country and id
 */
public record Lookups(
    SnapshotInfo snapshot,
    List<Level> levels,
    List<RegionRow> regions,
    List<GovernmentRow> provinces) {

  /**
   * A region of a country.
   *
   * @param main whether its scheme is the one that ties and governments are filtered by
   * @param memberIds first-tier governments that belong to it
   */
  public record RegionRow(
      String country,
      String scheme,
      String code,
      Names names,
      boolean main,
      List<String> memberIds) {
    public RegionRow {
      memberIds = List.copyOf(memberIds);
    }
  }

  public Lookups {
    levels = List.copyOf(levels);
    regions = List.copyOf(regions);
    provinces = List.copyOf(provinces);
  }

  public Optional<Level> findLevel(String country, String code) {
    return levels.stream()
        .filter(level -> level.country().equals(new Country(country)) && level.code().equals(code))
        .findFirst();
  }

  /** A region of the main scheme of a country. */
  public Optional<RegionRow> findRegion(String country, String code) {
    return regions.stream()
        .filter(region -> region.main() && region.country().equals(country))
        .filter(region -> region.code().equals(code))
        .findFirst();
  }

  /** Regions of the main scheme of a country. */
  public List<RegionRow> regions(String country) {
    return regions.stream()
        .filter(region -> region.main() && region.country().equals(country))
        .toList();
  }

  /** First-tier governments of a country. */
  public List<GovernmentRow> provinces(String country) {
    return provinces.stream()
        .filter(province -> province.government().country().equals(country))
        .toList();
  }

  public Optional<GovernmentRow> findProvince(String id) {
    return provinces.stream().filter(row -> row.government().id().equals(id)).findFirst();
  }
}
