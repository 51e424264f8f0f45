package org.gyoryu.registry.datapackage;

import java.util.List;

/**
 * Says that values must occur in another table; a row in which one of them is missing is let be.
 *
 * @param fields columns of this table
 * @param resource the other table, or this one
 * @param referenced its columns, as many as {@code fields}
 */
public record ForeignKey(List<String> fields, String resource, List<String> referenced) {

  public ForeignKey {
    fields = List.copyOf(fields);
    referenced = List.copyOf(referenced);
  }
}
