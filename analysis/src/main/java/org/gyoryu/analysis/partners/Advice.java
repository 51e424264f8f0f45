package org.gyoryu.analysis.partners;

import java.time.LocalDate;
import java.util.List;
import org.gyoryu.model.Government;

/**
 * The answer to a query.
 *
 * @param asOf the day it speaks of
 * @param government who looks
 * @param candidates how many fit the query
 * @param partners the best of them
 */
public record Advice(
    String snapshotId,
    LocalDate asOf,
    Government government,
    PartnerQuery query,
    int candidates,
    List<Partner> partners) {

  public Advice {
    partners = List.copyOf(partners);
  }
}
