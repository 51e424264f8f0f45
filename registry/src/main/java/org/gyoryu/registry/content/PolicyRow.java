package org.gyoryu.registry.content;

import java.util.List;
import org.gyoryu.model.PartialDate;

/**
 * A policy with its target regions as named; the other components are those of {@link
 * org.gyoryu.model.Policy}.
 */
public record PolicyRow(
    String id,
    PartialDate date,
    String scope,
    String nameKo,
    String nameZh,
    String nameEn,
    String kind,
    int sign,
    List<String> regions,
    String sourceId) {

  public PolicyRow {
    regions = List.copyOf(regions);
  }
}
