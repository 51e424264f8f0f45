package org.gyoryu.registry.reconcile;

import org.gyoryu.model.Basis;
import org.gyoryu.model.Claim;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Source;
import org.gyoryu.model.SourceKind;
import org.gyoryu.model.TieKind;

/** A claim whose two sides were found, with its source. */
record ResolvedClaim(Claim claim, Source source, String aId, String bId) {

  String id() {
    return claim.id();
  }

  TieKind kind() {
    return claim.kind();
  }

  PartialDate date() {
    return claim.date();
  }

  boolean isDated() {
    return claim.date().isKnown();
  }

  boolean isAnnounced() {
    return claim.basis() == Basis.ANNOUNCED;
  }

  SourceKind sourceKind() {
    return source.kind();
  }
}
