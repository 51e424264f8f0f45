package org.gyoryu.registry.datapackage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gyoryu.model.Sides;

/**
 * What {@code datapackage.json} says.
 *
 * @param sides the two countries that the columns a and b are about
 * @param asOf the day that the data was compiled
 */
public record Descriptor(
    String name, String title, Sides sides, LocalDate asOf, List<Resource> resources) {

  public Descriptor {
    resources = List.copyOf(resources);
  }

  /** The table of a name, if the package has it. */
  public Optional<Resource> find(String resource) {
    return resources.stream().filter(each -> each.name().equals(resource)).findFirst();
  }
}
