package org.gyoryu.registry.datapackage;

import java.util.List;
import java.util.stream.Stream;

/**
 * Says which columns of a table tell when something existed, so that dates elsewhere can be held
 * against them.
 *
 * @param id column of the key
 * @param country column of the country
 * @param names columns with its names
 * @param from column of the partial date from which it exists
 * @param to column of the partial date to which it existed
 * @param successor column of the key of what took it in
 */
public record Lifetimes(
    String id, String country, List<String> names, String from, String to, String successor) {

  public Lifetimes {
    names = List.copyOf(names);
  }

  List<String> columns() {
    return Stream.concat(Stream.of(id, country, from, to, successor), names.stream()).toList();
  }
}
