package org.gyoryu.registry.datapackage;

import java.util.List;
import java.util.Optional;

/**
 * One table of a package.
 *
 * @param name e.g. "claims"
 * @param path of its file, inside the package
 * @param lifetimes where its rows tell when something existed
 * @param existed dates that are held against those lifetimes
 */
public record Resource(
    String name,
    String path,
    String title,
    String description,
    TableSchema schema,
    Optional<Lifetimes> lifetimes,
    List<ExistenceRule> existed) {

  public Resource {
    existed = List.copyOf(existed);
  }
}
